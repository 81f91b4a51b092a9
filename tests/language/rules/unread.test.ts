import { expect, test } from 'vitest';
import { workspace } from '../../support/workspace.ts';

const around = (keyResult: string) => `okrs for growth in 2026-Q4
team growth "Growth"

objective calm "Mornings at the desk are calm" {
  owner growth
  because "Most people leave before they get an answer"
  ${keyResult}
  kr sure "People who say the answer helped" from 60% to 75% leading customer
}
`;

test.each([
  'kr waiting "Minutes until an answer" from 9 too 4 lagging business',
  'kr waiting "Minutes until an answer" stey below 4 lagging business',
  'kr waiting "Minutes until an answer" from 10-20% to 5% lagging business',
])('a key result that cannot be read whole has one message: %s', (keyResult) => {
  const findings = workspace(around(keyResult)).findings();
  expect(findings.filter((finding) => finding.severity !== 'hint').map((finding) => finding.code)).toEqual([
    'syntax-error',
  ]);
});

test('the key results beside it are judged as ever', () => {
  const text = around('kr waiting "Minutes until an answer" from 9 too 4 lagging business');
  const findings = workspace(text.replace('from 60% to 75%', 'to 75%')).findings();
  expect(findings.map((finding) => finding.code)).toContain('missing-baseline');
});
