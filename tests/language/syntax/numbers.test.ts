import { expect, test } from 'vitest';
import { lower } from '../../../language/model/lower.ts';
import { parse } from '../../../language/syntax/parse.ts';

const file = (text: string) => lower(parse(text), { uri: 'file:///a.okr', path: 'a.okr' });
const keyResult = (text: string) => file(`okrs for g in 2026-Q4\nobjective "O" {\n  ${text}\n}\n`);

test('a decimal comma is read as a dot, with a fix', () => {
  const { objectives, problems } = keyResult('kr "K" from 3,5% to 2,25%');
  expect(objectives[0]?.keyResults[0]).toMatchObject({ from: { value: 3.5 }, to: { value: 2.25 } });
  expect(problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    'informal-notation hint',
    'informal-notation hint',
  ]);
  expect(problems[0]?.fixes?.[0]?.changes[0]?.newText).toBe('3.5%');
});

test('commas of thousands and between properties stay what they are', () => {
  const { objectives, problems } = keyResult('kr "K" from 1,200 to 3,400, leading');
  expect(objectives[0]?.keyResults[0]).toMatchObject({ from: { value: 1200 }, to: { value: 3400 } });
  expect(problems).toEqual([]);
});

test('a formula ends at the next word of the language, so that units follow it', () => {
  const { kpis, problems } = file('kpi a "A" { = b / c healthy below 10 min drives d after 6 weeks }');
  expect(problems).toEqual([]);
  expect(kpis[0]?.drivers[0]?.afterDays).toBe(42);
  expect(kpis[0]?.healthy).toMatchObject({ limit: { value: 10, unit: { kind: 'duration', unit: 'min' } } });
});

test('a no-break space before a sign is a space', () => {
  const { problems } = keyResult('kr "K" from 9\u00a0% to 4\u00a0%');
  expect(problems).toEqual([]);
});

test('a dot that may mean thousands is asked about', () => {
  const { problems } = keyResult('kr "K" from €9.000 to €4.500');
  expect(problems.map((problem) => problem.message.includes('9,000') || problem.message.includes('4,500'))).toEqual([
    true,
    true,
  ]);
});
