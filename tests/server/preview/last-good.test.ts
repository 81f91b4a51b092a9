import { describe, expect, test } from 'vitest';
import { cardOf, organisation, preview } from './ferry.ts';

const objective = (name: string, key = `kr k "A number of ${name}" from 1 to 2`) =>
  `objective ${name} "About ${name}" {\n  ${key}\n}\n`;
const section = 'okrs for deck in 2026-Q4\n';
const good = `${section}${objective('one')}${objective('two')}${objective('three')}`;

/** The same workspace before and after an edit of deck.okr, as the server would show it. */
function edit(before: string, after: string) {
  const others = { 'tide.okr': organisation };
  const first = preview({ texts: { ...others, 'deck.okr': before }, of: 'deck.okr' });
  const lastGood = { model: first, at: '10:42' };
  return preview({ texts: { ...others, 'deck.okr': after }, of: 'deck.okr', lastGood });
}

const titles = (model: ReturnType<typeof edit>) => model.objectives.map((each) => each.title);

describe('while a file is broken', () => {
  test('a banner names the place, and what was expected there', () => {
    const model = edit(good, good.replace('from 1 to 2', 'from 1 to'));
    expect(model.banner?.message).toMatch(/^Line \d of deck\.okr cannot be read yet\. /);
    expect(model.banner?.place.uri).toBe('file:///workspace/deck.okr');
  });

  test('cards that vanished stay where they were, with the time they are from', () => {
    const broken = good.replace('objective two "About two" {', 'objctive two About two {{{');
    const model = edit(good, broken);
    expect(titles(model)).toEqual(['About one', 'About two', 'About three']);
    expect(cardOf(model, 'About two').stale).toBe('as of 10:42');
    expect(cardOf(model, 'About one').stale).toBeUndefined();
    expect(model.banner?.message).toContain('Shown as of 10:42.');
  });

  test('what can still be read is shown as it is now', () => {
    const broken = good
      .replace('About three', 'About four')
      .replace('objective two "About two" {', 'objective two "About two {');
    expect(titles(edit(good, broken))).toContain('About four');
  });

  test('the team and cycle stay, also when the section itself is the broken line', () => {
    const model = edit(good, good.replace(section, 'okrs fr deck in\n'));
    expect(model.scope).toEqual({ team: 'tide.okr#deck', cycle: '2026-Q4' });
    expect(titles(model)).toHaveLength(3);
  });

  test('a key result that vanished stays in its card', () => {
    const before = `${section}${objective('one', 'kr a "A" from 1 to 2\n  kr b "B" from 1 to 2')}`;
    const model = edit(before, before.replace('kr b "B" from 1 to 2', '%% "B from'));
    expect(cardOf(model).keyResults.map((row) => row.title)).toEqual(['A', 'B']);
    expect(cardOf(model).stale).toBe('as of 10:42');
  });
});

describe('nothing is kept', () => {
  test('of what was deleted from a file that can be read', () => {
    const model = edit(good, good.replace(objective('two'), ''));
    expect(titles(model)).toEqual(['About one', 'About three']);
    expect(model.banner).toBeUndefined();
  });

  test('of what is there under a new name', () => {
    const model = edit(
      good,
      good.replace('objective two', 'objective deux').replace('"About three" {', '"About three" {{'),
    );
    expect(titles(model).filter((title) => title === 'About two')).toHaveLength(1);
  });

  test('of another team or cycle', () => {
    const next = good.replace('2026-Q4', '2027-Q1').replace('objective two "About two" {', 'objctive two {{');
    const stale = edit(good, next).objectives.filter((each) => each.stale !== undefined);
    expect(stale).toEqual([]);
  });
});

test('a file broken elsewhere raises no banner here', () => {
  const model = preview({
    texts: { 'deck.okr': good, 'kiosk.okr': 'okrs for kiosk in 2026-Q4\nobjective x "X" { kr "A" from 1 to }' },
    of: 'deck.okr',
  });
  expect(model.banner).toBeUndefined();
});
