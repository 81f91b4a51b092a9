import { expect, test } from 'vitest';
import { link } from '../../../language/model/link.ts';
import { lower } from '../../../language/model/lower.ts';
import { parse } from '../../../language/syntax/parse.ts';
import { resolutionOf } from '../../support/model.ts';

/** What the only `supports` of some files means: its id; or what is said instead. */
function supported(files: Record<string, string>): string {
  const models = Object.entries(files).map(([path, text]) => lower(parse(text), { uri: `file:///${path}`, path }));
  const model = link(models);
  const reference = models.flatMap(({ objectives }) => objectives).flatMap(({ supports }) => supports)[0]?.target;
  const meant = reference && model.links.get(reference.key);
  return (
    meant ??
    resolutionOf(model)
      .map(({ message }) => message)
      .join('\n')
  );
}

const company = `company orchard "Orchard"
department food "Food" in orchard
team shop "Shop" in food
team web "Web" in orchard
`;
const okrs = (team: string, cycle: string, body: string) => `okrs for ${team} in ${cycle}\n${body}\n`;

test.each([
  [
    'the own team before the organisation, even in an earlier cycle',
    okrs('shop', '2026-Q3', 'objective habit "Own"') + okrs('web', '2026-Q4', 'objective habit "Other"'),
    'supports habit',
    'a.okr#habit',
  ],
  [
    'the same cycle before others of the team',
    okrs('shop', '2026-Q3', 'objective habit "Before"') + okrs('shop', '2026-Q4', 'objective habit "Now"'),
    'supports habit',
    'a.okr#habit~2',
  ],
  [
    'the enclosing cycle before an earlier one',
    okrs('shop', '2026-Q3', 'objective habit "Before"') + okrs('shop', '2026', 'objective habit "Year"'),
    'supports habit',
    'a.okr#habit~2',
  ],
  [
    'the latest earlier cycle',
    okrs('shop', '2026-Q1', 'objective habit "Long ago"') + okrs('shop', '2026-Q3', 'objective habit "Before"'),
    'supports habit',
    'a.okr#habit~2',
  ],
  [
    'the cycle that is named',
    okrs('shop', '2026-Q1', 'objective habit "Long ago"') + okrs('shop', '2026-Q4', 'objective habit "Now"'),
    'supports habit@2026-Q1',
    'a.okr#habit',
  ],
  [
    'a key result by its path through another team',
    okrs('web', '2026-Q4', 'objective habit "Other" { kr weekly "W" from 1 to 2 }'),
    'supports web.habit.weekly',
    'a.okr#habit.weekly',
  ],
  [
    'an objective that has the key result, where the nearer one lacks it',
    okrs('shop', '2026-Q4', 'objective habit "Own"') +
      okrs('web', '2026-Q4', 'objective habit "Other" { kr weekly "W" from 1 to 2 }'),
    'supports habit.weekly',
    'a.okr#habit.weekly',
  ],
])('a name means %s', (_what, others, supports, expected) => {
  const own = okrs('shop', '2026-Q4', `objective mine "Mine" { ${supports} }`);
  expect(supported({ 'a.okr': others, 'company.okr': company, 'own.okr': own })).toBe(expected);
});

test('units stand in one another in whatever order the files come', () => {
  const files = {
    'a.okr': 'team shop "Shop" in orchard.food\n',
    'b.okr': okrs('web', '2026-Q4', 'objective mine "Mine" { supports orchard.food.shop.habit }'),
    'c.okr': okrs('shop', '2026-Q4', 'objective habit "Habit"'),
    'd.okr': 'department food "Food" in orchard\ncompany orchard "Orchard"\nteam web "Web" in orchard\n',
  };
  expect(supported(files)).toBe('c.okr#habit');
  expect(supported(Object.fromEntries(Object.entries(files).reverse()))).toBe('c.okr#habit');
});

test('the name that is most like a wrong one is offered, the nearer of two alike', () => {
  const others =
    okrs('web', '2026-Q4', 'objective habits "Theirs"') + okrs('shop', '2026-Q4', 'objective habitz "Ours"');
  const own = okrs('shop', '2026-Q4', 'objective mine "Mine" { supports habit }');
  expect(supported({ 'a.okr': others, 'company.okr': company, 'own.okr': own })).toContain(
    'Did you mean `habitz` (“Ours”)?',
  );
});
