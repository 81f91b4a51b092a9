import { expect, test } from 'vitest';
import { format } from '../../../language/formatting/format.ts';
import { lower } from '../../../language/model/lower.ts';
import { parse } from '../../../language/syntax/parse.ts';

const readingOf = (text: string) => {
  const { objectives, problems } = lower(parse(text), { uri: 'u', path: 'p' });
  const to = objectives[0]?.keyResults[0]?.to;
  return {
    value: to?.value,
    unit: to?.unit,
    errors: problems.filter((problem) => problem.severity === 'error').length,
  };
};

const signs = ['', '-', '\u2212'];
const before = ['', '$', '€', 'EUR ', 'ISK '];
const numbers = ['0', '1,200', '2026', '12.50', 'unknown'];
const scales = ['', 'K', 'bn', ' M'];
const behind = [
  '',
  '%',
  ' %',
  ' percent',
  '€',
  ' $',
  ' EUR',
  'pp',
  ' pp',
  'x',
  ' x',
  ' min',
  ' Minutes',
  '/5',
  ' team',
  ' Größen',
  'teams',
];

function* spellings(): Generator<string> {
  for (const sign of signs)
    for (const first of before)
      for (const number of numbers)
        for (const scale of scales) for (const last of behind) yield `${sign}${first}${number}${scale}${last}`;
}

test('however a number is written, its canonical spelling means the same and stays as it is', () => {
  let read = 0;
  for (const spelling of spellings()) {
    const text = `okrs for a in 2026\n\nobjective "T" {\n  kr "U" to ${spelling}\n}\n`;
    const was = readingOf(text);
    const result = format(text);
    if (was.errors > 0 || 'problem' in result) continue;
    read++;
    expect(readingOf(result.text), spelling).toEqual(was);
    expect(format(result.text), spelling).toEqual({ text: result.text });
  }
  expect(read).toBeGreaterThan(500);
}, 60_000);
