import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compute } from '../../../language/analysis/compute.ts';
import type { Formula } from '../../../language/model/entities.ts';
import { entitiesOf, type FileModel } from '../../../language/model/file-model.ts';
import { link } from '../../../language/model/link.ts';
import { partsOf } from '../../../language/model/parts.ts';
import { defaultConfig } from '../../../language/rules/config.ts';
import { allFindings } from '../../../language/rules/kept-findings.ts';
import { fileOf, keyResultOf, kpiOf, objectiveOf, textAt } from '../../support/file-model.ts';
import { okrTexts } from '../../support/okr-texts.ts';

const messages = (text: string) => fileOf(text).problems.map((problem) => problem.message);

describe('key results', () => {
  test.each([
    ['from 31% to 40%', 'measured'],
    ['to 40%', 'measured'],
    ['from unknown to 40%', 'measured'],
    ['from 31%', 'none'],
    ['', 'none'],
    ['leading customer', 'none'],
    ['stay below 0.2', 'guardrail'],
    ['stay above 99.9%', 'guardrail'],
    ['stay between $19 and $23', 'guardrail'],
    ['baseline by 2026-10-31', 'baseline'],
    ['done when "all three have signed" by 2026-12-15', 'milestone'],
    ['baseline to 40%', 'measured'],
  ])('%j is %s', (properties, form) => expect(keyResultOf(properties).form).toBe(form));

  test('say the same on one line and in a block, in any order', () => {
    const words = [
      'measures activation',
      'from 31% to 40%',
      'leading',
      'customer',
      'owner li',
      'weight 2',
      'confidence 60%',
    ].concat(['by 2026-12-15', 'because "it pays"', 'evidence "data.csv"', 'drives retention after 6 weeks', 'shared']);
    const said = (text: string) => {
      const [kr] = objectiveOf(text).keyResults;
      return JSON.parse(
        JSON.stringify(kr, (key, value) => (/range|head|bodyEnd|key/i.test(key) ? undefined : value)),
        (_, value) => (value && typeof value === 'object' && 'start' in value ? 'said' : value),
      );
    };
    const line = said(`kr k "K" ${words.join(' ')}`);
    expect(line).toMatchObject({ form: 'measured', weight: { value: 2 }, by: { value: '2026-12-15' }, shared: 'said' });
    expect(said(`kr k "K" { ${words.join(', ')} }`)).toEqual(line);
    expect(said(`kr k "K" {\n${words.toReversed().join('\n')}\n}`)).toEqual(line);
  });

  test('end with their line', () => {
    const objective = objectiveOf('kr "A" to 3\nowner maya\nkr "B" to 4 owner li\ndraft');
    expect(objective.owners.map((owner) => owner.text)).toEqual(['maya']);
    expect(objective.draft).toBeDefined();
    expect(objective.keyResults.map((kr) => kr.owners.map((owner) => owner.text))).toEqual([[], ['li']]);
  });

  test('their quantities keep number, unit and spelling', () => {
    expect(keyResultOf('from 1,200 teams to $1.5M')).toMatchObject({
      from: { value: 1200, unit: { kind: 'count', noun: 'teams' }, text: '1,200 teams' },
      to: { value: 1_500_000, unit: { kind: 'money', currency: 'USD' }, text: '$1.5M' },
    });
    expect(keyResultOf('from unknown to 5pp').from?.value).toBeNull();
  });

  test.each([
    ['from 3 from 4', 'from'],
    ['stay above 3 stay below 4', 'stay'],
    ['leading lagging', 'lagging'],
    ['by 2026-10-31 by 2026-11-30', 'by'],
    ['weight 1 weight 2', 'weight'],
  ])('%s: the first counts, the second is a problem', (properties, word) => {
    const text = `okrs for a in 2026\nobjective "O" {\n  kr "K" ${properties}\n}`;
    const { problems } = fileOf(text);
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(`says \`${word}\` twice`)]);
    expect(problems.map(({ range }) => textAt(text, range).startsWith(word))).toEqual([true]);
  });
});

describe('sections', () => {
  test('what follows an okrs line belongs there until the next', () => {
    const { objectives, sections } = fileOf(
      'okrs for a in 2026-Q4\nobjective "A"\nkpi k "K"\nobjective "B"\nokrs for b in FY27-Q1\nobjective "C"',
    );
    expect(objectives.map(({ for: unit, cycle }) => `${unit?.text} ${cycle?.value}`)).toEqual([
      'a 2026-Q4',
      'a 2026-Q4',
      'b FY27-Q1',
    ]);
    expect(objectives.map((objective) => objective.section)).toEqual([
      sections[0]?.id,
      sections[0]?.id,
      sections[1]?.id,
    ]);
  });

  test('an objective before any section is nobody’s; it is said once', () => {
    expect(messages('objective "A"\nobjective "B"')).toEqual([expect.stringContaining('belongs to nobody')]);
  });

  test('key results and initiatives outside of objectives are not lost silently', () => {
    expect(messages('kr "A" to 3\ninitiative "B"')).toEqual([
      expect.stringContaining('key result is outside'),
      expect.stringContaining('initiative is outside'),
    ]);
  });
});

describe('ids', () => {
  test('are the path and the names, or a number where there is no name', () => {
    const { objectives } = fileOf(
      'okrs for a in 2026\nobjective "A" {\n kr "K" to 1\n kr k "K" to 1\n initiative "I"\n}\nobjective b "B"',
    );
    expect(
      objectives.flatMap((o) => [o.id, ...o.keyResults.map((kr) => kr.id), ...o.initiatives.map((i) => i.id)]),
    ).toEqual([
      'test.okr#objective-1',
      'test.okr#objective-1.kr-1',
      'test.okr#objective-1.k',
      'test.okr#objective-1.initiative-1',
      'test.okr#b',
    ]);
  });

  test('stay the same while a title or a number changes', () => {
    const ids = (title: string, to: string) => {
      const file = fileOf(`okrs for a in 2026\nobjective "${title}" { kr "K" to ${to} }`);
      return [...entitiesOf(file)].map(({ id }) => id);
    };
    expect(ids('New words', '40%')).toEqual(ids('Old', '3'));
  });

  test.each(okrTexts)('are unique, and so are the keys of references, in $name', ({ text }) => {
    const file = fileOf(text);
    const ids = [...entitiesOf(file)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = file.references.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('places', () => {
  const text = `team growth "Growth" in product { lead ana }

okrs for growth in 2026-Q4
objective first "New teams feel it" {
  supports sales.self-serve@2026-Q3 by $1.5M
  kr invite "Workspaces that invite" from 31 % to 40 teams
}`;
  const file = fileOf(text);
  const at = (range: Parameters<typeof textAt>[1] | undefined) => (range ? textAt(text, range) : undefined);

  test('of things, their heads and their ends', () => {
    const [objective] = file.objectives;
    expect(at(file.units[0]?.range)).toBe('team growth "Growth" in product { lead ana }');
    expect(at(file.units[0]?.head)).toBe('"Growth"');
    expect(at(objective?.name?.range)).toBe('first');
    expect(at(objective?.bodyEnd)).toBe('}');
    expect(at(objective?.keyResults[0]?.range)).toBe('kr invite "Workspaces that invite" from 31 % to 40 teams');
    expect(objective?.keyResults[0]?.bodyEnd).toBeUndefined();
  });

  test('of quantities with their units, and of every segment of a reference', () => {
    const [objective] = file.objectives;
    expect(at(objective?.keyResults[0]?.from?.range)).toBe('31 %');
    expect(at(objective?.keyResults[0]?.to?.range)).toBe('40 teams');
    const target = objective?.supports[0]?.target;
    expect(at(target?.range)).toBe('sales.self-serve@2026-Q3');
    expect(target?.path).toEqual(['sales', 'self-serve']);
    expect(target && partsOf(target).map(at)).toEqual(['sales', 'self-serve']);
    expect(at(target?.cycle?.range)).toBe('2026-Q3');
  });

  test.each([
    ['one behind the other', 'sales.self-serve', ['sales', 'self-serve']],
    ['with room between them', 'sales . self-serve', ['sales', 'self-serve']],
    ['with a letter of two signs', 'cafe\u0301.te\u0301a', ['cafe\u0301', 'te\u0301a']],
    ['with a cycle behind them', 'sales.self-serve@2026-Q3', ['sales', 'self-serve']],
  ])('of the names of a reference %s', (_, written, names) => {
    const text = `okrs for product in 2026-Q4\nobjective first "First" {\n  supports ${written}\n}\n`;
    const target = fileOf(text).objectives[0]?.supports[0]?.target;
    expect(target?.path).toEqual(names.map((name) => name.normalize('NFC')));
    expect(target && partsOf(target).map((part) => textAt(text, part))).toEqual(names);
  });

  test('all references stand in text order with what they stand in', () => {
    expect(file.references.map(({ text: written, from }) => `${written} in ${from}`)).toEqual([
      'product in test.okr#growth',
      'ana in test.okr#growth',
      'growth in test.okr#okrs-2026-Q4',
      'sales.self-serve@2026-Q3 in test.okr#first',
    ]);
  });
});

describe('organisation and direction', () => {
  test('units', () => {
    const { units } = fileOf('company l "L" { mission "M" vision "V" lead g }\nperson ana "Ana" in l\nrole cfo');
    expect(units).toMatchObject([
      { unitKind: 'company', mission: { value: 'M' }, vision: { value: 'V' }, lead: { text: 'g' } },
      { unitKind: 'person', parent: { text: 'l' }, title: { value: 'Ana' } },
      { unitKind: 'role', name: { value: 'cfo' } },
    ]);
  });

  test('strategies and goals', () => {
    const { strategies, goals } = fileOf(
      'strategy s "S" for a { because "B" because "C" evidence "E" instead of "I" then "T" }\ngoal g "G" for a by 2027-12-31 { measures arr to $20M advances s and t because "B" }',
    );
    expect(strategies).toMatchObject([
      {
        because: [{ value: 'B' }, { value: 'C' }],
        evidence: [{ value: 'E' }],
        insteadOf: [{ value: 'I' }],
        afterwards: [{ value: 'T' }],
      },
    ]);
    expect(goals).toMatchObject([
      {
        by: { value: '2027-12-31' },
        measures: { text: 'arr' },
        to: { value: 20_000_000 },
        advances: [{ text: 's' }, { text: 't' }],
      },
    ]);
  });

  test('cycles', () => {
    const { cycles } = fileOf('cycle FY27-Q1 "First" from 2026-07-01 to 2026-09-30 { cadence weekly }');
    expect(cycles).toMatchObject([
      { from: { value: '2026-07-01' }, to: { value: '2026-09-30' }, cadence: { value: 'weekly' } },
    ]);
  });

  test('everything an objective can say', () => {
    const objective = objectiveOf(`aspirational draft standalone
      owner maya and li
      because "B" evidence "E" assumes "A"
      advances s
      supports a.b by 5pp
      supports c
      depends on d and e.f
      responds to kpi k and l
      accept a.b against c.d because "X" guarded by e.f
      initiative i "I" by 2026-11-15 owner li for k and a.b done`);
    expect(objective).toMatchObject({
      ambition: { value: 'aspirational' },
      owners: [{ text: 'maya' }, { text: 'li' }],
      assumes: [{ value: 'A' }],
      supports: [{ target: { text: 'a.b' }, by: { value: 5, unit: { kind: 'points' } } }, { target: { text: 'c' } }],
      dependsOn: [{ text: 'd' }, { text: 'e.f' }],
      respondsTo: [{ text: 'k' }, { text: 'l' }],
      tradeOffs: [
        { accepted: { text: 'a.b' }, against: { text: 'c.d' }, guardedBy: { text: 'e.f' }, because: { value: 'X' } },
      ],
      initiatives: [{ by: { value: '2026-11-15' }, owners: [{ text: 'li' }], for: [{ text: 'k' }, { text: 'a.b' }] }],
    });
    expect([objective.draft, objective.standalone, objective.initiatives[0]?.done]).not.toContain(undefined);
  });
});

describe('KPIs', () => {
  test('everything a KPI can say', () => {
    const kpi = kpiOf(`unit %  lower is better  lagging  perspective learning  owner a  cadence monthly  for growth
      healthy between 3% and 5%, critical above 7%
      drives b after 6 weeks raises c, lowers d.e
      actual { 2026-08 36%, 2026-W40 33%, 2026-10-12 30% }
      plan { 2026 1% }
      actuals from "f.csv" column col
      target 45% by 2027-06-30`);
    expect(kpi).toMatchObject({
      unit: { value: { kind: 'percent' } },
      polarity: { value: 'lower' },
      indicator: { value: 'lagging' },
      perspective: { value: 'learning' },
      cadence: { value: 'monthly' },
      healthy: { kind: 'between', low: { value: 3 }, high: { value: 5 } },
      critical: { kind: 'above', limit: { value: 7 } },
      actualsFrom: { file: { value: 'f.csv' }, column: { value: 'col' } },
      target: { value: { value: 45 }, by: { value: '2027-06-30' } },
    });
    expect(kpi.drivers.map(({ effect, target, afterDays }) => [effect, target.text, afterDays])).toEqual([
      ['drives', 'b', 42],
      ['raises', 'c', undefined],
      ['lowers', 'd.e', undefined],
    ]);
    expect(kpi.actual.map(({ date }) => date)).toEqual(['2026-08-31', '2026-10-04', '2026-10-12']);
    expect(kpi.plan.map(({ date }) => date)).toEqual(['2026-12-31']);
  });

  test.each([
    ['unit %', { kind: 'percent' }],
    ['unit $', { kind: 'money', currency: 'USD' }],
    ['unit EUR', { kind: 'money', currency: 'EUR' }],
    ['unit min', { kind: 'duration', unit: 'min' }],
    ['unit / 5', { kind: 'rating', of: 5 }],
    ['unit teams', { kind: 'count', noun: 'teams' }],
  ])('%s', (text, unit) => expect(kpiOf(text).unit?.value).toEqual(unit));

  const written = (formula: Formula | undefined): string => {
    if (!formula) return '?';
    if (formula.op === 'number') return formula.value.text;
    if (formula.op === 'reference') return formula.reference.text;
    if (formula.op === 'negate') return `(-${written(formula.operand)})`;
    return `(${written(formula.left)} ${formula.op} ${written(formula.right)})`;
  };

  test.each([
    ['a', 'a'],
    ['a / b', '(a / b)'],
    ['a - b - c', '((a - b) - c)'],
    ['a / b / c', '((a / b) / c)'],
    ['a + b * c', '(a + (b * c))'],
    ['a * b + c / d - e', '(((a * b) + (c / d)) - e)'],
    ['(a + b) * c', '((a + b) * c)'],
    ['-a * b', '((-a) * b)'],
    ['a - -b', '(a - (-b))'],
    ['100% - a', '(100% - a)'],
    ['a.b * 0.5', '(a.b * 0.5)'],
    ['((a))', 'a'],
  ])('= %s', (text, tree) => expect(written(kpiOf(`= ${text}`).formula?.expression)).toBe(tree));

  test.each([
    ['sum of a, b.c', 'sum', ['a', 'b.c'], [undefined, undefined]],
    ['average of a and b', 'average', ['a', 'b'], [undefined, undefined]],
    ['min of a, b and c', 'min', ['a', 'b', 'c'], [undefined, undefined, undefined]],
    ['max of leading and team', 'max', ['leading', 'team'], [undefined, undefined]],
    ['weighted of a 1, b 3', 'weighted', ['a', 'b'], [1, 3]],
  ])('rolls up %s', (text, by, parts, weights) => {
    const { rollUp, unit } = kpiOf(`rolls up ${text}, unit %`);
    expect(rollUp?.by).toBe(by);
    expect(rollUp?.parts.map((part) => part.text)).toEqual(parts);
    expect(rollUp?.weights.map((weight) => weight?.value)).toEqual(weights);
    expect(unit?.value).toEqual({ kind: 'percent' });
  });

  test('after a comma a word of the language is a property', () => {
    expect(kpiOf('rolls up sum of a, leading')).toMatchObject({
      rollUp: { parts: [{ text: 'a' }] },
      indicator: { value: 'leading' },
    });
    expect(kpiOf('rolls up sum of a, b.leading').rollUp?.parts).toHaveLength(2);
  });
});

describe('journals', () => {
  test('check-ins', () => {
    const { checkIns } = fileOf(`check-in 2026-10-12 for growth by maya {
  a.b 33% confidence 65% at risk "Note"
  c 12 teams, on track
  d done
  next "The key result" 
  x.next 3
  blocked "Oven" }`);
    expect(checkIns).toMatchObject([
      {
        date: { value: '2026-10-12' },
        for: { text: 'growth' },
        by: { text: 'maya' },
        entries: [
          {
            target: { text: 'a.b' },
            value: { value: 33 },
            confidence: { value: 65 },
            status: { value: 'at risk' },
            note: { value: 'Note' },
          },
          { target: { text: 'c' }, value: { value: 12, unit: { noun: 'teams' } }, status: { value: 'on track' } },
          { target: { text: 'd' }, status: { value: 'done' } },
          { target: { text: 'x.next' }, value: { value: 3 } },
        ],
        asides: [
          { kind: 'next', text: { value: 'The key result' } },
          { kind: 'blocked', text: { value: 'Oven' } },
        ],
      },
    ]);
  });

  test('reviews', () => {
    expect(fileOf('review 2026-Q4 for a {\n x.y 0.8\n learned "L"\n}').reviews).toMatchObject([
      { cycle: { value: '2026-Q4' }, entries: [{ value: { value: 0.8 } }], asides: [{ kind: 'learned' }] },
    ]);
  });
});

describe('suppressions', () => {
  test.each([
    ['// okr-ignore missing-owner: on purpose', { rules: ['missing-owner'], reason: 'on purpose', line: 2 }],
    ['//okr-ignore a-b,c-d : two of them', { rules: ['a-b', 'c-d'], reason: 'two of them', line: 2 }],
    ['// okr-ignore missing-owner', { rules: ['missing-owner'], line: 2 }],
    ['team a // okr-ignore x: behind a line', { rules: ['x'], reason: 'behind a line', line: 2 }],
    ['// okr-ignore-file missing-why: a sketch', { rules: ['missing-why'], reason: 'a sketch' }],
  ])('%s', (comment, expected) => {
    const [suppression] = fileOf(`team z\n${comment}\nteam b`).suppressions;
    expect(suppression).toMatchObject(expected);
    expect(suppression?.line).toBe('line' in expected ? expected.line : undefined);
    expect(suppression?.range.start.character).toBe(comment.indexOf('//'));
  });

  test.each(['// please okr-ignore this', '/* okr-ignore x */', 'mission "// okr-ignore x: no"'])(
    '%s is none',
    (text) => {
      expect(fileOf(`company a {\n${text.startsWith('mission') ? text : `\n${text}`}\n}`).suppressions).toEqual([]);
    },
  );
});

test('a file is plain data: written as JSON and read back, it means the same', () => {
  const file = fileOf(readFileSync(new URL('../../fixtures/three-objectives.okr', import.meta.url), 'utf8'));
  const findings = (one: FileModel) => allFindings(compute(link([one]), '2026-11-10'), defaultConfig, () => '');
  expect(JSON.stringify(findings(JSON.parse(JSON.stringify(file))))).toBe(JSON.stringify(findings(file)));
  expect(findings(file)).not.toEqual([]);
});

test('equal texts have equal hashes, others do not', () => {
  expect(fileOf('team a').hash).toBe(fileOf('team a').hash);
  expect(fileOf('team a').hash).not.toBe(fileOf('team b').hash);
});
