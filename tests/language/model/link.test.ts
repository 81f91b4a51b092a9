import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../language/model/finding.ts';
import { targetOf } from '../../../language/model/link.ts';
import type { OkrModel } from '../../../language/model/okr-model.ts';
import { modelOf, resolutionOf } from '../../support/model.ts';

/** What the references of a model mean: `written -> id`, or nothing behind the arrow. */
const meanings = (model: OkrModel, path = 'test.okr'): string[] =>
  (model.files.find((file) => file.path === path)?.references ?? []).map(
    (reference) => `${reference.text} -> ${targetOf(model, reference)?.id.replace(/^.*#/, '') ?? ''}`,
  );
const only = (model: OkrModel, text: string): string[] => meanings(model).filter((one) => one.startsWith(`${text} ->`));
const said = (findings: Finding[]) => findings.map(({ code, message }) => `${code}: ${message}`);

describe('the nearest scope wins', () => {
  const organisation = `company l "L"
department product "P" in l
team growth "G" in product
team sales "S" in l
person maya "M" in growth`;

  test('the own objective before the own team', () => {
    const model = modelOf(`${organisation}
kpi invite "KPI" for growth
okrs for growth in 2026-Q4
objective invite "O" {
  kr invite "K" to 3
  initiative "I" for invite
}`);
    expect(meanings(model).at(-1)).toBe('invite -> invite.invite');
    expect(resolutionOf(model)).toEqual([]);
  });

  test('the own team before the units around it, and those before everything else', () => {
    const model = modelOf(`${organisation}
okrs for sales in 2026-Q4
objective first "Sales" { }
okrs for l in 2026-Q4
objective first "Company" { }
okrs for growth in 2026-Q4
objective own "G" { supports first }
objective first "Growth" { }`);
    expect(targetOf(model, model.files[0]?.objectives[2]?.supports[0]?.target)?.title?.value).toBe('Growth');
    const without = modelOf(`${organisation}
okrs for sales in 2026-Q4
objective first "Sales" { }
okrs for l in 2026-Q4
objective first "Company" { }
okrs for growth in 2026-Q4
objective own "G" { supports first }`);
    expect(targetOf(without, without.files[0]?.objectives[2]?.supports[0]?.target)?.title?.value).toBe('Company');
  });

  test('elsewhere in the organisation a bare name is found, too', () => {
    const model = modelOf(`${organisation}
okrs for sales in 2026-Q4
objective self-serve "S" { kr bought "K" to 3 }
okrs for growth in 2026-Q4
objective own "G" { supports self-serve.bought }`);
    expect(only(model, 'self-serve.bought')).toEqual(['self-serve.bought -> self-serve.bought']);
  });

  test('a path leads from unit to unit to objective to key result', () => {
    const model = modelOf(`${organisation}
okrs for growth in 2026-Q4
objective first "F" { kr k "K" to 3 }
okrs for sales in 2026-Q4
objective own "O" {
  supports growth.first.k
  supports product.growth.first
  depends on l.product.growth.first.k
  owner growth.maya
}`);
    expect(resolutionOf(model)).toEqual([]);
    expect(meanings(model).slice(-4)).toEqual([
      'growth.first.k -> first.k',
      'product.growth.first -> first',
      'l.product.growth.first.k -> first.k',
      'growth.maya -> maya',
    ]);
    const [reference] = model.files[0]?.references.slice(-4) ?? [];
    expect(model.steps.get(reference?.key ?? '')?.map((id) => id?.replace(/^.*#/, ''))).toEqual([
      'growth',
      'first',
      'first.k',
    ]);
  });

  test('what may not stand there is passed over', () => {
    const model = modelOf(`team arr "A"
kpi arr "KPI"
person p in arr
kpi b { drives arr }`);
    expect(resolutionOf(model)).toEqual([]);
    expect(model.files[0]?.references.map((reference) => targetOf(model, reference)?.kind)).toEqual(['unit', 'kpi']);
  });

  test('across files, in any order', () => {
    const model = modelOf({
      'a.okr': 'okrs for growth in 2026-Q4\nobjective a "A" { supports sales.b }',
      'z.okr': 'team growth\nteam sales\nokrs for sales in 2026-Q4\nobjective b "B" { supports growth.a }',
    });
    expect(resolutionOf(model)).toEqual([]);
    expect(meanings(model, 'a.okr')).toContain('sales.b -> b');
    expect(meanings(model, 'z.okr')).toContain('growth.a -> a');
  });

  test('a check-in looks from its team, or else from the section of its file', () => {
    const model = modelOf({
      'growth.okr': `${organisation}
okrs for growth in 2026-Q4
objective o "G" { kr k "K" to 3 }
check-in 2026-10-12 {
  o.k 2
}`,
      'sales.okr':
        'okrs for sales in 2026-Q4\nobjective o "S" { kr k "K" to 3 }\ncheck-in 2026-10-12 for growth {\n o.k 1\n}',
    });
    const entry = (path: string) => model.files.find((file) => file.path === path)?.checkIns[0]?.entries[0]?.target;
    expect(targetOf(model, entry('growth.okr'))?.id).toBe('growth.okr#o.k');
    expect(targetOf(model, entry('sales.okr'))?.id).toBe('growth.okr#o.k');
  });
});

describe('cycles', () => {
  const objectives = (...cycles: string[]) =>
    cycles.map((cycle) => `okrs for a in ${cycle}\nobjective o "${cycle}" { kr k "K" to 3 }`).join('\n');
  const meant = (others: string[], from: string, reference = 'o') => {
    const model = modelOf(
      `team a\nteam b\n${objectives(...others)}\nokrs for b in ${from}\nobjective x "X" { supports a.${reference} }`,
    );
    const target = model.files[0]?.objectives.at(-1)?.supports[0]?.target;
    const found = targetOf(model, target);
    return found?.kind === 'objective' ? found.title?.value : resolutionOf(model)[0]?.message;
  };

  test.each([
    ['the same one first', ['2026', '2026-Q3', '2026-Q4', '2027-Q1'], '2026-Q4', '2026-Q4'],
    ['then the shortest around it', ['2026', '2026-H2', '2026-Q3'], '2026-Q4', '2026-H2'],
    ['then the year', ['2026', '2026-Q3'], '2026-Q4', '2026'],
    ['then the latest before it', ['2025-Q4', '2026-Q2', '2026-Q1'], '2026-Q4', '2026-Q2'],
    ['and last what comes later', ['2027-Q2', '2027-Q1'], '2026-Q4', '2027-Q1'],
    ['months in a quarter', ['2026-Q4', '2026-09'], '2026-10', '2026-Q4'],
  ])('%s', (_, others, from, expected) => expect(meant(others, from)).toBe(expected));

  test('@ names one outright', () => {
    expect(meant(['2026-Q3', '2026-Q4'], '2026-Q4', 'o@2026-Q3')).toBe('2026-Q3');
    expect(meant(['2026-Q4'], '2026-Q4', 'o@2026-Q3')).toContain('in 2026-Q3');
  });

  test('@ holds for the key result of that cycle’s objective', () => {
    const model = modelOf(
      `team a\n${objectives('2026-Q3', '2026-Q4')}\nokrs for a in 2026-Q4\nobjective x "X" { supports o.k@2026-Q3 }`,
    );
    expect(resolutionOf(model)).toEqual([]);
    const id = targetOf(model, model.files[0]?.objectives[2]?.supports[0]?.target)?.id;
    expect(id).toBe(model.files[0]?.objectives[0]?.keyResults[0]?.id);
  });

  test('declared ones count by their dates', () => {
    const model = modelOf(`team a
cycle FY27-Q1 from 2026-07-01 to 2026-09-30
cycle FY27-Q2 from 2026-10-01 to 2026-12-31
${objectives('FY27-Q1', 'FY27-Q2')}
okrs for a in 2026-Q4
objective x "X" {
  supports o
  depends on o@FY27-Q1
}`);
    expect(resolutionOf(model)).toEqual([]);
    const x = model.files[0]?.objectives[2];
    expect(targetOf(model, x?.supports[0]?.target)?.title?.value).toBe('FY27-Q2');
    expect(targetOf(model, x?.dependsOn[0])?.title?.value).toBe('FY27-Q1');
    expect(model.cycles.get('FY27-Q1')).toEqual({ start: '2026-07-01', end: '2026-09-30' });
  });

  test.each([
    ['okrs for a in 2026-Q5', 'four quarters'],
    ['okrs for a in 2026-W54', 'weeks'],
    ['okrs for a in FY99', 'There is no cycle `FY99`'],
    ['review 2026-13 for a { }', 'twelve months'],
    ['okrs for a in 2026-Q4\nobjective o "O" { supports p@2026-Q7 }', 'four quarters'],
  ])('%s is not in the calendar', (text, message) => {
    const findings = resolutionOf(modelOf(`team a\nteam p\n${text}`));
    expect(said(findings).some((one) => one.startsWith('unresolved-reference') && one.includes(message))).toBe(true);
  });
});

describe('what cannot be found', () => {
  test('names the nearest right name, with a fix', () => {
    const findings = resolutionOf(modelOf('team growth "The Growth Team"\nperson maya in grwoth'));
    expect(findings).toMatchObject([
      {
        code: 'unresolved-reference',
        severity: 'error',
        message: expect.stringContaining('Did you mean `growth` (“The Growth Team”)?'),
        place: { range: { start: { line: 1, character: 15 }, end: { line: 1, character: 21 } } },
        fixes: [{ changes: [{ newText: 'growth' }], preferred: true }],
      },
    ]);
  });

  test('is marked at the segment where the path ends', () => {
    const model = modelOf(`team growth
okrs for growth in 2026-Q4
objective first "F" {
  kr invite "K" to 3
  supports growth.first.invte
  depends on growth.frist.invite
}`);
    const findings = resolutionOf(model);
    expect(findings.map(({ message, place }) => [message.match(/`[^`]*`/g), place.range.start.character])).toEqual([
      [['`invte`', '`invite`'], 24],
      [['`frist`', '`growth`', '`first`'], 20],
    ]);
  });

  test('without a near name, says what is missing', () => {
    const findings = resolutionOf(modelOf('team growth\nperson maya in nowhere-at-all'));
    expect(said(findings)).toEqual([expect.stringMatching(/There is no .*`nowhere-at-all`.*add it/)]);
    expect(findings[0]?.fixes).toEqual([]);
  });

  test('a thing of another kind is named as what it is', () => {
    const findings = resolutionOf(modelOf('kpi activation "A"\nkpi b { owner activation }'));
    expect(findings).toMatchObject([
      { message: expect.stringContaining('`activation` is a KPI'), related: [{ message: 'This is the KPI' }] },
    ]);
  });

  test('half-written names are not reported twice', () => {
    expect(resolutionOf(modelOf('team growth in'))).toEqual([]);
  });
});

test.each(['\u00e9quipe', 'e\u0301quipe'])('a name is found however its letters are put together: %s', (name) => {
  const { scope } = modelOf('team \u00e9quipe\nkpi a for e\u0301quipe');
  expect(scope.find([name, 'a'], { kinds: ['kpi'] })).toBe('test.okr#a');
  expect(scope.named('', name)).toHaveLength(1);
});

describe('names given twice', () => {
  test.each([
    ['two teams', 'team a\nteam a'],
    ['two KPIs', 'kpi a\nkpi a'],
    ['two KPIs of one team', 'team t\nkpi a for t\nkpi a for t'],
    ['two objectives of one team and cycle', 'team t\nokrs for t in 2026-Q4\nobjective a "A"\nobjective a "B"'],
    [
      'two key results of one objective',
      'team t\nokrs for t in 2026-Q4\nobjective "A" {\n kr k "K" to 1\n kr k "L" to 2\n}',
    ],
    ['names that only look different', 'team \u00e9quipe\nteam e\u0301quipe'],
  ])('%s', (_, text) => {
    const findings = resolutionOf(modelOf(text));
    expect(findings.map(({ code }) => code)).toEqual(['duplicate-name']);
    expect(findings[0]?.related).toHaveLength(1);
    expect(findings[0]?.fixes[0]?.changes[0]?.newText).toMatch(/-2$/);
  });

  test.each([
    ['KPIs of two teams', 'team t\nteam u\nkpi a for t\nkpi a for u'],
    [
      'objectives of two cycles',
      'team t\nokrs for t in 2026-Q4\nobjective a "A"\nokrs for t in 2026-Q3\nobjective a "B"',
    ],
    [
      'objectives of two teams',
      'team t\nteam u\nokrs for t in 2026\nobjective a "A"\nokrs for u in 2026\nobjective a "B"',
    ],
    [
      'key results of two objectives',
      'team t\nokrs for t in 2026\nobjective "A" { kr k "K" to 1 }\nobjective "B" { kr k "L" to 1 }',
    ],
    ['a team and a KPI', 'team a\nkpi a'],
    [
      'things without a name',
      'team t\nokrs for t in 2026\nobjective "A" { kr "K" to 1 }\nobjective "A" { kr "K" to 1 }',
    ],
  ])('%s may be called the same', (_, text) => expect(resolutionOf(modelOf(text))).toEqual([]));
});

test('who refers to a thing is known, through paths too', () => {
  const model = modelOf(`team growth
person maya in growth
okrs for growth in 2026-Q4
objective first "F" {
  kr k "K" to 3
  depends on growth.first.k
}`);
  const references = (id: string) => model.referencesTo.get(`test.okr#${id}`)?.map((reference) => reference.text);
  expect(references('growth')).toEqual(['growth', 'growth', 'growth.first.k']);
  expect(references('first')).toEqual(['growth.first.k']);
  expect(references('first.k')).toEqual(['growth.first.k']);
});

test('units that contain each other do not make anything hang', () => {
  const model = modelOf(
    'team a in b\nteam b in a\nteam c in c\nokrs for a in 2026\nobjective o "O" { supports b.a.b.nothing }',
  );
  expect(resolutionOf(model).map(({ code }) => code)).toContain('unresolved-reference');
});

test('data files that could not be read are said at the KPI', () => {
  const findings = resolutionOf(
    modelOf('kpi a { actuals from "f.csv" column a }', { a: 'The file f.csv is not there.' }),
  );
  expect(said(findings)).toEqual(['data-file: The file f.csv is not there.']);
});

test('a team where an objective is meant: those of its objectives that can be named from there are offered', () => {
  const findings = resolutionOf(
    modelOf(`team choir
team stage
okrs for stage in 2026-Q4
objective light "L"
objective sound "S"
okrs for stage in 2027-Q4
objective later "X"
okrs for choir in 2026-Q4
objective sing "Y" { depends on stage supports choir }`),
  );
  expect(said(findings)).toEqual([
    'unresolved-reference: `stage` is a team; an objective, key result or initiative is needed here, as in `stage.light`.',
    expect.stringMatching(/^unresolved-reference: `choir` is a team; .* is needed here\.$/),
  ]);
  expect(findings[0]?.fixes.map(({ title }) => title)).toEqual([
    'Change to `stage.light`',
    'Change to `stage.sound`',
    'Change to `stage.later`',
  ]);
});
