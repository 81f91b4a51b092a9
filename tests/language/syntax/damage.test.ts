import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { KeyResult } from '../../../language/model/entities.ts';
import type { FileModel } from '../../../language/model/file-model.ts';
import { lower } from '../../../language/model/lower.ts';
import { parse } from '../../../language/syntax/parse.ts';
import { damaged, damages } from './damages.ts';

const text = readFileSync(new URL('../../fixtures/three-objectives.okr', import.meta.url), 'utf8');
const modelOf = (source: string): FileModel => lower(parse(source), { uri: 'test', path: 'test.okr' });

const names = ['regulars', 'calm', 'catering'];

/** Key results by name, with everything that tells whether one came through whole; the title may be what was damaged. */
function keyResults(model: FileModel): Map<string, unknown> {
  const all = model.objectives.flatMap((objective) =>
    objective.keyResults.map((kr): [string, unknown] => [
      kr.name?.value ?? '',
      { in: objective.name?.value, ...facts(kr) },
    ]),
  );
  return new Map(all);
}

function facts(kr: KeyResult) {
  const { stay } = kr;
  return {
    form: kr.form,
    from: kr.from?.text,
    to: kr.to?.text,
    stay: stay && [stay.kind, stay.kind === 'between' ? [stay.low.text, stay.high.text] : stay.limit.text],
    by: kr.by?.value,
    words: [kr.indicator?.value, kr.impact?.value, kr.weight?.value, kr.measures?.text, kr.doneWhen?.value],
  };
}

const sound = keyResults(modelOf(text));

function survey(source: string) {
  const model = modelOf(source);
  const found = keyResults(model);
  return {
    objectives: names.filter((name) => model.objectives.some((objective) => objective.name?.value === name)).length,
    keyResults: [...sound].filter(([name, kr]) => JSON.stringify(found.get(name)) === JSON.stringify(kr)).length,
    entries: model.checkIns.flatMap((checkIn) => checkIn.entries).length,
    messages: model.problems.filter((problem) => problem.severity === 'error').map((problem) => problem.message),
  };
}

test('the text is sound before it is damaged', () => {
  expect(survey(text)).toEqual({ objectives: 3, keyResults: 9, entries: 3, messages: [] });
});

describe('one slip costs no more than its own line', () => {
  test.each(damages)('$what', (damage) => {
    const broken = damaged(text, damage);
    expect(broken).not.toBe(text);
    const { objectives, keyResults, entries, messages } = survey(broken);
    expect(objectives).toBe(3);
    // The number or date of one key result may be what was taken away.
    expect(keyResults).toBeGreaterThanOrEqual(8);
    expect(entries).toBe(3);
    expect(messages.length).toBeLessThanOrEqual(1);
  });

  test('all in all', () => {
    const surveys = damages.map((damage) => survey(damaged(text, damage)));
    const sum = (of: (one: ReturnType<typeof survey>) => number) => surveys.reduce((total, one) => total + of(one), 0);
    expect(damages).toHaveLength(43);
    expect(sum((one) => one.objectives)).toBe(129);
    expect(sum((one) => one.keyResults)).toBeGreaterThanOrEqual(385);
    expect(sum((one) => one.messages.length)).toBeLessThanOrEqual(40);
  });

  test('a file that is cut off anywhere keeps what stands before the cut', () => {
    for (let end = text.indexOf('objective calm'); end < text.length; end += 7) {
      const model = modelOf(text.slice(0, end));
      const regulars = model.objectives.find((objective) => objective.name?.value === 'regulars');
      expect(regulars?.keyResults.map((kr) => kr.form)).toEqual(['measured', 'measured', 'guardrail']);
      expect(model.problems.filter((problem) => problem.severity === 'error').length).toBeLessThanOrEqual(2);
    }
  });
});
