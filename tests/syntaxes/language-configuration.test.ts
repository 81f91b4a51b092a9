import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface EnterRule {
  beforeText: string;
  afterText?: string;
  action: { indent: 'none' | 'indent' | 'indentOutdent' | 'outdent'; appendText?: string };
}

interface Configuration {
  autoClosingPairs: { open: string; close: string; notIn?: string[] }[];
  wordPattern: { pattern: string; flags: string };
  indentationRules: { increaseIndentPattern: string; decreaseIndentPattern: string };
  onEnterRules: EnterRule[];
  folding: { markers: { start: string; end: string } };
}

const configuration: Configuration = JSON.parse(
  readFileSync(new URL('../../syntaxes/language-configuration.json', import.meta.url), 'utf8'),
);
const { increaseIndentPattern, decreaseIndentPattern } = configuration.indentationRules;

describe('the next line goes in', () => {
  test.each([
    ['objective first "A title" {', true],
    ['  kr invite "A title" {   // a block', true],
    ['company lemonstand "Lemonstand" {', true],
    ['  actual { 2026-08 36%,', true],
    ['objective first "A { in a title"', false],
    ['team growth "Growth" in product { lead maya }', false],
    ['  actual { 2026-08 36% }', false],
    ['// a comment with {', false],
    ['  kr invite "A title" from 3 to 4', false],
    ['}', false],
  ])('after %s: %s', (line, yes) => expect(new RegExp(increaseIndentPattern).test(line)).toBe(yes));

  test('a brace alone comes back out', () => {
    expect(new RegExp(decreaseIndentPattern).test('  }')).toBe(true);
    expect(new RegExp(decreaseIndentPattern).test('  kr "a" { leading }')).toBe(false);
  });

  test('a line of a hundred thousand signs takes no time', () => {
    const started = performance.now();
    for (const sign of ['{', '"', 'a', '{}', '/']) new RegExp(increaseIndentPattern).test(sign.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

/** The first rule that fits, as VS Code applies them. */
const onEnter = (before: string, after: string) =>
  configuration.onEnterRules.find(
    (rule) =>
      new RegExp(rule.beforeText).test(before) &&
      (rule.afterText === undefined || new RegExp(rule.afterText).test(after)),
  )?.action;

describe('Enter', () => {
  test('between braces opens a line between them', () =>
    expect(onEnter('objective a "A" {', '}')).toEqual({ indent: 'indentOutdent' }));
  test('after an opening brace goes in', () => expect(onEnter('objective a "A" {', '')).toEqual({ indent: 'indent' }));
  test('after an opening brace and a comment goes in', () =>
    expect(onEnter('objective a "A" {  // why', '')).toEqual({ indent: 'indent' }));
  test('inside a comment goes on with the comment', () =>
    expect(onEnter('  // one two', 'three')?.appendText).toBe('// '));
  test('at the end of a comment does not', () => expect(onEnter('  // one two', '')).toBeUndefined());
  test('in a property changes nothing', () => expect(onEnter('  owner maya', '')).toBeUndefined());
});

test('a double click takes a whole name, number or cycle', () => {
  const { pattern, flags } = configuration.wordPattern;
  const words = 'supports größe-2.first-session@2026-Q3 by 1,200 teams'.match(new RegExp(pattern, `${flags}g`));
  expect(words).toEqual(['supports', 'größe-2', 'first-session', '2026-Q3', 'by', '1,200', 'teams']);
});

test('a quote inside a text does not open another', () => {
  for (const pair of configuration.autoClosingPairs.filter((one) => one.open === '"')) {
    expect(pair.notIn).toContain('string');
  }
});

test('folding markers', () => {
  expect(new RegExp(configuration.folding.markers.start).test('// #region Growth')).toBe(true);
  expect(new RegExp(configuration.folding.markers.end).test('  // #endregion')).toBe(true);
});
