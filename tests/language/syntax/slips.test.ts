import { describe, expect, test } from 'vitest';
import { modelOf } from '../../support/model.ts';
import { workspace } from '../../support/workspace.ts';

const language = new Set(['syntax-error', 'informal-notation', 'unresolved-reference', 'duplicate-name']);

const organisation = `company harbour "Harbour Clinic"
team ward "Night ward" in harbour
team labs "Laboratory" in harbour
person rosa "Rosa Lind" in ward
kpi waits "Waiting time" for ward { unit min lower is better }
`;

/** A line in a place, and the rest of a file around it that must come through whatever the line is. */
const places = {
  kr: (line: string) => inObjective(`kr calls "Night calls answered" ${line}`),
  objective: inObjective,
  kpi: (line: string) => `${organisation}kpi rested "Nurses rested" for ward {\n  unit %\n  ${line}\n}\n${rest}`,
  top: (line: string) => `${organisation}${line}\n${rest}`,
  section: (line: string) => `${organisation}${line}\nobjective calm "Nights are calm" {\n${rested}\n}\n`,
  checkIn: (line: string) => `${organisation}${rest}check-in 2026-11-02 for ward by rosa {\n  ${line}\n}\n`,
};

const rested = '  owner rosa\n  kr rest "Hours of rest in a night" from 4 to 6';
const rest = `okrs for ward in 2026-Q4\nobjective calm "Nights are calm" {\n${rested}\n}\n`;

function inObjective(line: string): string {
  return `${organisation}okrs for ward in 2026-Q4\nobjective calm "Nights are calm" {\n  ${line}\n${rested}\n}\n`;
}

type Place = keyof typeof places;

/** Each slip with what its fix writes. */
const slips: [place: Place, written: string, meant: string][] = [
  // Misspelt behind a number, where it would be a unit.
  ['kr', 'from 9 to 4 leeding', 'from 9 to 4 leading'],
  ['kr', 'from 9 to 4 owener rosa', 'from 9 to 4 owner rosa'],
  ['kr', 'from 9 to 4 wieght 2', 'from 9 to 4 weight 2'],
  ['kr', 'from 9 to 4 mesures waits', 'from 9 to 4 measures waits'],
  // Ranges.
  ['kr', 'to 10-20%', 'from 10% to 20%'],
  ['kr', 'from 10% – 20%', 'from 10% to 20%'],
  ['kr', 'from 5% to 10–20%', 'from 5% to 20%'],
  ['kr', '$10-20', 'from $10 to $20'],
  ['kr', 'stay below 3..5', 'stay between 3 and 5'],
  // Dates in words; the year comes from the section.
  ['kr', 'from 9 to 4 by end of Q4', 'from 9 to 4 by 2026-12-31'],
  ['kr', 'from 9 to 4 by Q4', 'from 9 to 4 by 2026-12-31'],
  ['kr', 'from 9 to 4 by Dec 15', 'from 9 to 4 by 2026-12-15'],
  ['kr', 'from 9 to 4 by 5 January', 'from 9 to 4 by 2027-01-05'],
  ['kr', 'from 9 to 4 by the 31st of October, 2026', 'from 9 to 4 by 2026-10-31'],
  ['kr', 'from 9 to 4 by 2026/12/15 leading', 'from 9 to 4 by 2026-12-15 leading'],
  ['kr', 'from 9 to 4 by 15.12.', 'from 9 to 4 by 2026-12-15'],
  ['kr', 'from 9 to 4 by November', 'from 9 to 4 by 2026-11-30'],
  ['kr', 'from 9 to 4 by the end of the quarter', 'from 9 to 4 by 2026-12-31'],
  ['kr', 'from 9 to 4 by 2026-W50', 'from 9 to 4 by 2026-12-13'],
  ['kr', 'from 9 to 4 due 2026-12-01', 'from 9 to 4 by 2026-12-01'],
  ['kr', 'from 9 to 4 by rosa', 'from 9 to 4 owner rosa'],
  // Names as other tools write them.
  ['kr', 'from 9 to 4 owner @rosa', 'from 9 to 4 owner rosa'],
  ['kr', 'from 9 to 4 owner rosa, ward', 'from 9 to 4 owner rosa and ward'],
  ['kr', 'from 9 to 4 owner rosa, labs, leading', 'from 9 to 4 owner rosa and labs, leading'],
  // Words of other tools and languages.
  ['kr', 'start 10 target 20', 'from 10 to 20'],
  ['kr', 'baseline 10 goal 20', 'from 10 to 20'],
  ['kr', 'von 3 auf 5', 'from 3 to 5'],
  ['kr', 'increase from 3 to 5', ' from 3 to 5'],
  ['kr', '3 to 5', 'from 3 to 5'],
  ['kr', 'at most 5', 'stay below 5'],
  ['kr', '<= 5', 'stay below 5'],
  ['kr', 'no less than 5', 'stay above 5'],
  ['kr', 'stay under 5', 'stay below 5'],
  ['kr', 'from 9 to at most 5', 'from 9 to 5'],
  ['kr', 'kpi waits from 9 min to 4 min', 'measures waits from 9 min to 4 min'],
  ['kr', 'From 3 To 5', 'from 3 to 5'],
  ['kr', 'from $3 million to $5 million', 'from $3M to $5M'],
  ['kr', 'from 3 to ~5', 'from 3 to 5'],
  ['kr', 'from 3 to 5+', 'from 3 to 5'],
  ['kr', 'from 3 to 5 per night', 'from 3 to 5'],
  ['objective', 'task "Order beds"', 'initiative "Order beds"'],
  ['objective', 'project "Order beds"', 'initiative "Order beds"'],
  ['objective', 'why "Tired people err"', 'because "Tired people err"'],
  ['objective', 'key result "Beds free" from 3 to 5', 'kr "Beds free" from 3 to 5'],
  ['objective', 'guardrail "Cost of a night" under $300', 'kr "Cost of a night" stay below $300'],
  ['objective', 'milestone "Beds stand"', 'kr "Beds stand" done when "Beds stand"'],
  ['objective', 'responsible rosa', 'owner rosa'],
  ['objective', 'risk "Flu season"', 'assumes "Flu season"'],
  ['kpi', 'formula waits / waits', '= waits / waits'],
  ['kpi', 'data "beds.csv" column beds', 'actuals from "beds.csv" column beds'],
  ['kpi', 'values { 2026-10 5% }', 'actual { 2026-10 5% }'],
  ['kpi', 'actual 2026-10 5%', 'actual { 2026-10 5% }'],
  ['kpi', 'green above 80% red below 60%', 'healthy above 80% critical below 60%'],
  ['kpi', 'more is better', 'higher is better'],
  ['kpi', 'healthy at least 80%', 'healthy above 80%'],
  ['kpi', 'frequency weekly', 'cadence weekly'],
  ['top', 'metric beds "Beds"', 'kpi beds "Beds"'],
  ['top', 'health metric beds "Beds" { unit beds }', 'kpi beds "Beds" { unit beds }'],
  ['top', 'squad beds "Beds" in harbour', 'team beds "Beds" in harbour'],
  // Sections and cycles.
  ['section', 'okrs for ward in Q4 2026', 'okrs for ward in 2026-Q4'],
  ['section', 'okrs for ward in 2026Q4', 'okrs for ward in 2026-Q4'],
  ['section', 'okrs for ward in Q4-2026', 'okrs for ward in 2026-Q4'],
  ['section', "okrs for ward in Q4'26", 'okrs for ward in 2026-Q4'],
  ['section', 'okrs for ward in 2026-q4', 'okrs for ward in 2026-Q4'],
  ['section', 'okrs for ward in October 2026', 'okrs for ward in 2026-10'],
  ['section', 'okrs for ward 2026-Q4', 'okrs for ward in 2026-Q4'],
  ['section', 'okrs ward in 2026-Q4', 'okrs for ward in 2026-Q4'],
  ['section', 'okrs ward 2026-Q4', 'okrs for ward in 2026-Q4'],
  ['section', 'okrs 2026-Q4 for ward', 'okrs for ward in 2026-Q4'],
  [
    'section',
    'cycle autumn from 2026-10-01 to 2026-12-31\nokrs for ward in Q4',
    'cycle autumn from 2026-10-01 to 2026-12-31\nokrs for ward in 2026-Q4',
  ],
  // Check-ins.
  ['checkIn', 'calm.rest 5 hours slept well, mostly', 'calm.rest 5 hours "slept well, mostly"'],
  ['checkIn', "calm.rest confidence 60% it's slow!", 'calm.rest confidence 60% "it\'s slow!"'],
  ['checkIn', 'calm.rest Too early to tell // really', 'calm.rest "Too early to tell" // really'],
  ['checkIn', 'calm.rest 5 - going well', 'calm.rest 5 "going well"'],
  ['checkIn', 'calm.rest 5 on-track', 'calm.rest 5 on track'],
  ['checkIn', 'calm.rest 5 at rsk "Flu"', 'calm.rest 5 at risk "Flu"'],
  ['checkIn', 'calm.rest 5 amber', 'calm.rest 5 at risk'],
  ['checkIn', 'calm.rest is 5', 'calm.rest  5'],
  ['checkIn', 'blocked waiting for beds', 'blocked "waiting for beds"'],
  ['checkIn', 'rest 5', 'calm.rest 5'],
  ['checkIn', 'ward.rest 5', 'ward.calm.rest 5'],
  // Quotes.
  ['objective', "because 'People don't sleep'", 'because "People don\'t sleep"'],
  ['objective', 'because «Tired people err»', 'because "Tired people err"'],
  ['objective', 'because 「Tired people err」', 'because "Tired people err"'],
  // People by their title.
  ['kr', 'from 3 to 5 owner "Rosa Lind"', 'from 3 to 5 owner rosa'],
  ['kr', 'from 3 to 5 owner Rosa Lind', 'from 3 to 5 owner rosa'],
];

const languageFindings = (text: string) =>
  workspace(text)
    .findings()
    .filter(({ code }) => language.has(code));

describe.each(slips)('in %s: %s', (place, written, meant) => {
  const text = places[place](written);

  test('costs one message, and nothing around it', () => {
    expect(languageFindings(text)).toHaveLength(1);
    const files = workspace(text).computed.model.files;
    const results = files.flatMap((file) => file.objectives.flatMap((objective) => objective.keyResults));
    expect(results.some((kr) => kr.name?.value === 'rest' && kr.to?.value === 6)).toBe(true);
  });

  test('has a fix that writes what was meant', () => {
    const [finding] = languageFindings(text);
    const fix = finding?.fixes[0];
    if (!fix) throw new Error('no fix');
    const fixed = workspace(text).after(fix)['a.okr'] ?? '';
    expect(fixed).toBe(places[place](meant));
    expect(languageFindings(fixed)).toEqual([]);
  });
});

/** What can only be said: a fix would be a guess. */
const said: [place: Place, written: string, message: RegExp][] = [
  ['kr', 'from 9 to 4 by next Friday', /`next Friday` does not say which day/],
  ['kr', 'from 3 to 5m', /metres, minutes or millions: write `5 metres`, `5 min` or `5M`/],
  ['kr', 'stay at 5', /Say how far it may go/],
  ['kr', 'from 10-20% to 30%', /A range is no start/],
  ['objective', 'confidence 60%', /belongs to a key result/],
  ['objective', 'status on track', /reported below the objectives/],
  ['kpi', 'value 5%', /Values have their month/],
  ['top', 'epic "Order beds"', /inside the objective it serves/],
  ['top', 'vision "Everyone sleeps"', /inside its company or team/],
  ['section', 'okrs for ward', /`okrs` line needs a team and a cycle/],
];

test.each(said)('in %s: %s is said once', (place, written, message) => {
  const [finding, ...others] = languageFindings(places[place](written));
  expect(finding?.message).toMatch(message);
  expect(others).toEqual([]);
});

test('the braces of a section go together', () => {
  const text = `${organisation}okrs for ward in 2026-Q4 {\nobjective calm "Nights are calm" {\n${rested}\n}\n}\n`;
  const [finding, ...others] = languageFindings(text);
  expect(others).toEqual([]);
  const fix = finding?.fixes[0];
  expect(fix && workspace(text).after(fix)['a.okr']).toBe(
    `${organisation}okrs for ward in 2026-Q4 \nobjective calm "Nights are calm" {\n${rested}\n}\n\n`,
  );
});

test('an unknown cycle can be declared, and one of two words gets its name first', () => {
  const [named] = languageFindings(places.section('okrs for ward in FY26 Q1'));
  const fixed = named?.fixes[0] && workspace(places.section('okrs for ward in FY26 Q1')).after(named.fixes[0])['a.okr'];
  expect(fixed).toBe(places.section('okrs for ward in FY26-Q1'));
  const [unknown] = languageFindings(fixed ?? '');
  const declared = unknown?.fixes[0] && workspace(fixed ?? '').after(unknown.fixes[0])['a.okr'];
  expect(languageFindings(declared ?? 'broken')).toEqual([]);
});

test('somebody without a declaration is declared by the fix', () => {
  const text = places.objective('owner "Ada Bell"');
  const [finding] = languageFindings(text);
  const fixed = finding?.fixes[0] && workspace(text).after(finding.fixes[0])['a.okr'];
  expect(fixed).toContain('person ada-bell "Ada Bell"\n');
  expect(fixed).toContain('  owner ada-bell\n');
  expect(languageFindings(fixed ?? '')).toEqual([]);
});

test.each([
  ['kr', 'from 9 dives to 4 dives'],
  ['kr', 'from 9 customers to 4 customers'],
  ['kr', 'from 9 owners to 4 owners'],
  ['kr', 'from 9 min to 4 min'],
  ['kr', 'from $3m to $5m'],
  ['kpi', 'drives waits'],
  ['top', 'team metric "Metric" in harbour'],
  ['top', 'person owner "Rosa Lind" in ward'],
  ['checkIn', 'calm.rest 5 hours at risk, "Flu"'],
  ['objective', "because \"it's 'quiet' now\""],
] satisfies [Place, string][])('in %s: %s is no slip', (place, written) => {
  expect(languageFindings(places[place](written))).toEqual([]);
});

test('a second entry on a line is no remark: it is said to need a line of its own, and counts', () => {
  const text = `${organisation}okrs for ward in 2026-Q4
objective calm "Nights are calm" {
  kr rest "Hours of rest in a night" from 4 h to 6 h
  kr falls "Falls in a night" stay below 3
}
check-in 2026-11-02 for ward by rosa { calm.rest 5 h calm.falls 4 }
`;
  const found = workspace(text).findings();
  expect(found.filter(({ code }) => language.has(code)).map(({ message }) => message)).toEqual([
    expect.stringContaining('begin a new line'),
  ]);
  const entries = modelOf(text).files.flatMap((file) => file.checkIns.flatMap((checkIn) => checkIn.entries));
  expect(entries.map(({ value }) => value?.value)).toEqual([5, 4]);
});
