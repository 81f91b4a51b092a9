import { describe, expect, test } from 'vitest';
import { levels, readConfig } from '../../../language/rules/config.ts';
import { levelChange, newConfig } from '../../../language/rules/config-change.ts';
import { changed } from '../../../language/rules/safe-fixes.ts';

const withHint = (text: string) => changed(text, levelChange(text, 'missing-why', 'hint') ?? []);

describe('another level for a rule', () => {
  test('in a configuration that has comments, a layout and a trailing comma of its own', () => {
    const text = `// Ours since spring.
{
    "preset": "google", /* we stretch */
    "rules": {
        "long-title": "off", // titles are ours
    },
}
`;
    expect(withHint(text)).toContain('"long-title": "off"');
    expect(withHint(text)).toContain('        "missing-why": "hint"');
    for (const comment of ['// Ours since spring.', '/* we stretch */', '// titles are ours'])
      expect(withHint(text)).toContain(comment);
    const { config, problems } = readConfig(withHint(text));
    expect(problems).toEqual([]);
    expect(config).toMatchObject({ preset: 'google', rules: { 'missing-why': { severity: 'hint' } } });
  });

  test.each([
    ['{}', { severity: 'hint', options: {} }],
    ['{ "rules": {} }', { severity: 'hint', options: {} }],
    ['{ "rules": { "missing-why": "error" } }', { severity: 'hint', options: {} }],
    [
      '{\r\n\t"rules": {\r\n\t\t"missing-why": { "severity": "off" }\r\n\t}\r\n}\r\n',
      { severity: 'hint', options: {} },
    ],
  ])('in %j', (text, setting) => {
    const { config, problems } = readConfig(withHint(text));
    expect(problems).toEqual([]);
    expect(config.rules['missing-why']).toEqual(setting);
    expect(/(?<!\r)\n/.test(withHint(text))).toBe(!text.includes('\r\n') && withHint(text).includes('\n'));
  });

  test('keeps the options of the rule', () => {
    const text = '{ "rules": { "missing-owner": { "keyResults": true } } }';
    const edited = changed(text, levelChange(text, 'missing-owner', 'info') ?? []);
    expect(readConfig(edited).config.rules['missing-owner']).toEqual({
      severity: 'info',
      options: { keyResults: true },
    });
  });

  test.each(['{ "rules": {', '[]', '{ "rules": "off" }', ''])('leaves a text alone that is not valid: %j', (text) => {
    expect(levelChange(text, 'missing-why', 'off')).toBeUndefined();
  });

  test.each(levels)('starts a configuration with %s', (level) => {
    const { config, problems } = readConfig(newConfig('missing-why', level));
    expect(problems).toEqual([]);
    expect(config.rules).toEqual({ 'missing-why': { severity: level, options: {} } });
  });
});
