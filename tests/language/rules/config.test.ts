import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultConfig, readConfig } from '../../../language/rules/config.ts';

describe('okr.config.json', () => {
  test('says preset, language, levels, limits and what to leave out', () => {
    const { config, problems } = readConfig(`{
      "$schema": "./schema.json",
      "preset": "radical-focus",
      "language": "de-CH",
      "rules": {
        "missing-owner": "off",
        "key-result-count": { "severity": "info", "max": 4 },
      }, // comments and trailing commas are fine
      "exclude": ["archive/**"]
    }`);
    expect(problems).toEqual([]);
    expect(config).toEqual({
      preset: 'radical-focus',
      language: 'de-CH',
      rules: {
        'missing-owner': { severity: 'off', options: {} },
        'key-result-count': { severity: 'info', options: { max: 4 } },
      },
      exclude: ['archive/**'],
    });
  });

  test.each(['', '  \n', '{}', '// nothing yet\n'])('an empty one is the default: %j', (text) => {
    expect(readConfig(text)).toEqual({ config: defaultConfig, problems: [] });
  });

  test.each([
    ['{ "preset": "gogle" }', 'gogle', 'Did you mean "google"?'],
    ['{ "preset": 3 }', '3', '"recommended"'],
    ['{ "presett": "google" }', 'presett', 'Did you mean "preset"?'],
    ['{ "rules": { "mising-owner": "off" } }', 'mising-owner', 'Did you mean "missing-owner"?'],
    ['{ "rules": { "missing-owner": "of" } }', '"of"', 'Did you mean "off"?'],
    ['{ "rules": { "missing-owner": true } }', 'true', '"off", "hint", "info", "warning" and "error"'],
    ['{ "rules": { "key-result-count": { "max": "5" } } }', '"5"', 'takes a number'],
    ['{ "rules": { "key-result-count": { "maxx": 5 } } }', 'maxx', 'Did you mean "max"?'],
    ['{ "rules": { "missing-owner": ["off"] } }', '["off"]', 'A list is not a level'],
    ['{ "rules": [] }', '[]', 'a level for each rule'],
    ['{ "exclude": "archive" }', '"archive"', 'a list of paths'],
    ['{ "exclude": [1] }', '1', 'in quotes'],
    ['{ "language": 7 }', '7', '"en"'],
    ['[]', '[]', 'needs braces'],
    ['{ "constructor": 1, "rules": { "__proto__": "off" } }', 'constructor', 'not a setting'],
  ])('%s is named at its place', (text, where, says) => {
    const { problems } = readConfig(text);
    const [problem] = problems;
    expect(problem?.message).toContain(says);
    const { start, end } = problem?.range ?? { start: { character: 0 }, end: { character: 0 } };
    expect(text.slice(start.character, end.character)).toContain(where.replaceAll('"', '') === where ? where : where);
  });

  test('what is wrong does not cost the rest', () => {
    const { config, problems } = readConfig(
      '{ "preset": "nope", "rules": { "missing-why": "hint", "x": 1 }, "language": "fr"',
    );
    expect(problems.length).toBeGreaterThanOrEqual(3);
    expect(config).toMatchObject({
      preset: 'recommended',
      language: 'fr',
      rules: { 'missing-why': { severity: 'hint' } },
    });
  });

  test('any text is answered, in words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const { message } of readConfig(text).problems)
          expect(message).not.toMatch(/undefined|null|\[object|parse/);
      }),
    );
    expect(readConfig('['.repeat(50_000)).problems).not.toEqual([]);
  });
});
