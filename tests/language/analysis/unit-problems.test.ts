import { describe, expect, test } from 'vitest';
import { computeText, unitProblemsOf } from '../../support/model.ts';

/** The words at the place of each problem. */
function problemsAt(text: string): string[] {
  const unitProblems = unitProblemsOf(computeText(text, '2026-11-10'));
  const lines = text.split('\n');
  return unitProblems.map(({ range }) =>
    (lines[range.start.line] ?? '').slice(range.start.character, range.end.character),
  );
}

const section = 'team bakery "Bakery"\nokrs for bakery in 2026-Q4\n';
const objective = (lines: string) => `${section}objective goal "Bread people walk a mile for" {\n${lines}\n}\n`;

describe('units that cannot be reconciled', () => {
  test('start and target', () => {
    expect(problemsAt(objective('kr a "A" from 31 min to 40%'))).toEqual(['31 min']);
    expect(problemsAt(objective('kr a "A" from $5 to €9'))).toEqual(['$5']);
    expect(problemsAt(objective('kr a "A" from 2 h to 40 min\nkr b "B" from 31 to 40%'))).toEqual([]);
  });

  test('target and the KPI that is measured', () => {
    const kpi = 'kpi rate "Rate" { unit % }\n';
    expect(problemsAt(kpi + objective('kr a "A" measures rate from 5 min to 3 min'))).toEqual(['3 min']);
    expect(problemsAt(kpi + objective('kr a "A" measures rate stay below 3 teams'))).toEqual(['3 teams']);
    expect(problemsAt(kpi + objective('kr a "A" measures rate from 5% to 3'))).toEqual([]);
  });

  test('the value of a check-in', () => {
    const checkIn = (value: string) => `check-in 2026-11-02 for bakery {\n  goal.a ${value}\n}\n`;
    expect(problemsAt(objective('kr a "A" from 5% to 3%') + checkIn('4 min'))).toEqual(['4 min']);
    expect(problemsAt(objective('kr a "A" from 5 h to 3 h') + checkIn('240 min'))).toEqual([]);
  });

  test('a KPI and its own values and bands', () => {
    expect(problemsAt('kpi a "A" { unit % actual { 2026-10 $5 } healthy above 4 min }')).toEqual(['$5', '4 min']);
  });

  test('what a key result promises another', () => {
    const kpi = 'kpi rate "Rate" { unit % }\n';
    const supports = (by: string) =>
      `${objective('kr a "A" measures rate from 5% to 8%')}objective other "Better bread" {\n supports goal.a by ${by}\n}\n`;
    expect(problemsAt(kpi + supports('2pp'))).toEqual([]);
    expect(problemsAt(kpi + supports('$2M'))).toEqual(['$2M']);
  });

  test('no message speaks of the machine', () => {
    const unitProblems = unitProblemsOf(
      computeText(
        `kpi rate "Rate" { unit % actual { 2026-10 $5 } }\n${objective('kr a "A" measures rate from 31 min to 40 teams')}`,
        '2026-11-10',
      ),
    );
    expect(unitProblems.length).toBeGreaterThan(1);
    for (const { message } of unitProblems) expect(message).not.toMatch(/undefined|null|kind|none|duration/);
  });
});
