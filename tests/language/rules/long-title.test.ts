import { describe, expect, test } from 'vitest';
import { withRules } from './expect-findings.ts';
import { fixesOf, levelsOf, underKeyResult, underObjective } from './title-findings.ts';

const rule = 'long-title';
const long =
  'Skippers of small boats find a free berth on a summer evening without calling around the whole coast for an hour before they arrive';

describe('more than one line', () => {
  test('of an objective or a key result is said once', () => {
    expect(levelsOf(rule, underObjective(long))).toEqual(['info']);
    expect(levelsOf(rule, underKeyResult(long, 'from 20% to 40%'))).toEqual(['info']);
  });

  test.each([109, 110])('%d characters are fine', (length) => {
    expect(levelsOf(rule, underObjective('x'.repeat(length)))).toEqual([]);
  });

  test('111 characters are not, however many bytes they take', () => {
    expect(levelsOf(rule, underObjective('x'.repeat(111)))).toEqual(['info']);
    expect(levelsOf(rule, underObjective(`${'boats '.repeat(17)}⛵⛵⛵`))).toEqual([]);
  });

  test('the limit is the workspace’s to set', () => {
    const config = withRules({ [rule]: { options: { max: 40 } } });
    expect(levelsOf(rule, underObjective('Skippers find a berth on a summer evening'), config)).toEqual(['info']);
    expect(levelsOf(rule, underObjective('Skippers find a berth every evening'), config)).toEqual([]);
  });
});

describe('its fix moves the end of the title to `because`', () => {
  test.each([
    [
      'Skippers of small boats find a free berth on a summer evening because most of those who turned away last year never came back',
      'objective it "Skippers of small boats find a free berth on a summer evening" {',
      'because "Most of those who turned away last year never came back"',
    ],
    [
      'Skippers of small boats find a free berth on a summer evening. Last year one in four turned away and told us so on the radio',
      'objective it "Skippers of small boats find a free berth on a summer evening" {',
      'because "Last year one in four turned away and told us so on the radio"',
    ],
    [
      'Skippers of small boats find a free berth on a summer evening (one in four turned away last year, and "most" told us by radio)',
      'objective it "Skippers of small boats find a free berth on a summer evening" {',
      'because "One in four turned away last year, and \\"most\\" told us by radio"',
    ],
  ])('%s', (title, head, because) => {
    const [fixed = ''] = fixesOf(rule, underObjective(title));
    expect(fixed).toContain(head);
    expect(fixed).toContain(because);
    expect(levelsOf(rule, fixed)).toEqual([]);
  });

  test('of a key result, on its line or in its block', () => {
    const title = `Boats that find a berth in the evening, of all that call – ${'and we count the calls too '.repeat(4)}`;
    for (const behind of ['from 20% to 40%', '{\n    from 20% to 40%\n  }']) {
      const [fixed = ''] = fixesOf(rule, underKeyResult(title, behind));
      expect(fixed).toContain('kr "Boats that find a berth in the evening, of all that call"');
      expect(fixed).toContain('because "And we count the calls too');
      expect(levelsOf(rule, fixed)).toEqual([]);
    }
  });

  test('nothing is offered where no end can be told apart', () => {
    expect(fixesOf(rule, underObjective(long))).toEqual([]);
  });
});
