import { expect, test } from 'vitest';
import { inSentence } from '../../../language/model/describe.ts';
import { workspace } from '../../support/workspace.ts';

test.each([
  ['Lunch is worth walking for', 'Lunch is worth walking for'],
  ['Guests say “at last” of their own accord', 'Guests say ‘at last’ of their own accord'],
  ['"At last" is what guests say', '‘At last’ is what guests say'],
])('%s, as a sentence quotes it', (title, shown) => {
  expect(inSentence(title)).toBe(shown);
});

test('a long title is cut behind a word', () => {
  expect(inSentence('Everybody who works late finds the kitchen open', 30)).toBe('Everybody who works late…');
  expect(inSentence('x'.repeat(200), 30)).toBe(`${'x'.repeat(29)}…`);
});

test('a message stays short, however long the title is', () => {
  const title = `Plant five lemon trees ${'and five more of them '.repeat(20)}`;
  const finding = workspace(`okrs for orchard in 2026-Q4\nobjective shade "Neighbours meet" {\n  kr "${title}"\n}\n`)
    .findings()
    .find(({ code }) => code === 'output-as-key-result');
  expect(finding?.message).toMatch(/^“Plant five lemon trees .*…” is work to be done/);
  expect(finding?.message.length).toBeLessThan(320);
});

test('work with two owners keeps both as an initiative', () => {
  const before = workspace(
    'person ida "Ida Holm"\nperson ben "Ben Ode"\nokrs for orchard in 2026-Q4\nobjective shade "Neighbours meet" {\n  kr "Plant five lemon trees" done when "they stand" owner ida and ben\n}\n',
  );
  const fix = before.findings().find(({ code }) => code === 'output-as-key-result')?.fixes[0];
  expect(fix && before.after(fix)['a.okr']).toContain('initiative "Plant five lemon trees" owner ida and ben');
});
