import { describe, expect, test } from 'vitest';
import { fixesOf, levelsOf, underObjective } from './title-findings.ts';

const rule = 'business-as-usual';

describe('an objective that keeps what there is is warned of', () => {
  test.each([
    'Keep the lights on',
    'Keep the lights on in our data centres',
    'Maintain support quality',
    'Maintain our market share in the north',
    'Maintain high employee satisfaction',
    'Maintain compliance with the food safety code',
    'Maintain good relations with our suppliers',
    'Maintain the current level of service',
    'Maintain 99.9% uptime',
    'We will maintain the accreditation of the laboratory',
    'Keep our systems stable',
    'Keep costs under control',
    'Keep churn below 2%',
    'Keep response times low',
    'Keep the production line running',
    'Keep the museum open to the public',
    'Keep the roads clear in winter',
    'Keep the classrooms clean',
    'Keep everything up and running',
    'Keep delivery times stable',
    'Keep the plant safe',
    'Continue to support our schools',
    'Continue with the vaccination programme',
    'Continue our work with volunteers',
    'Continue providing meals on wheels',
    'Run the business',
    'Business as usual',
    'Business as usual in the warehouse',
    'Handle day-to-day operations',
    'Ongoing support for the branches',
    'Ongoing maintenance of the tram network',
    'Keep up the good work',
    'Routine maintenance of the wards',
    'Keep things running',
    'Maintain donor trust',
    'Maintaining hygiene standards in the kitchen',
    'Continue delivering training to teachers',
    'Maintain staffing levels on the night shift',
    'Keep invoices up to date',
    'Keep the website available',
    'Keep running the soup kitchen',
    'Sustain the current level of hygiene',
    'Go on collecting the bins',
    'Carry on with the evening classes',
  ])('%s', (title) => {
    expect(levelsOf(rule, underObjective(title))).toEqual(['warning']);
  });

  test.each([
    'Keep the lights on, cheaper',
    'Keep our best people',
    'Keep our customers happy',
    'Sustain the quality of teaching',
    'Remain compliant with the building code',
    'Stay profitable',
  ])('no more than a hint where it may be a change: %s', (title) => {
    expect(levelsOf(rule, underObjective(title))).toEqual(['hint']);
  });
});

describe('a change is left alone, whatever verb it uses', () => {
  test.each([
    'Keep customers for longer',
    'Keep more apprentices to the end of their training',
    'Keep families in their homes',
    'Keep young people out of prison',
    'Keep girls in school',
    'Keep older people living at home',
    'Keep our promises to parents',
    'Keep up with the demand for repairs',
    'Keep getting better at the first call',
    'Keep visitors coming back',
    'Keep plastic out of the river',
    'Keep patients away from the emergency room',
    'Continue to grow in the south',
    'Continue to improve our first reply',
    'Continue expanding the night bus network',
    'Maintain quality while we double the number of classes',
    'Maintain and improve the trails',
    'Maintain less and build more',
    'Stay the first name people think of',
    'Stay ahead of every other harbour',
    'Remain the place where young engineers want to start',
    'Retain our nurses',
    'Preserve the old town for the next generation',
    'Newcomers feel at home from day one',
    'Nobody waits for an ambulance',
    'Patients keep their appointments',
    'Farmers keep a fair share of the price',
    'Students continue into their second year',
    'Customers stay because they want to',
    'Maintenance crews find every fault before the passengers do',
    'Beyond business as usual',
    'Make repairs an everyday habit',
    'A support team that customers thank',
    'Reading becomes a habit that children keep',
    'Housekeeping that guests write home about',
    'The lights come on in every village',
    'Every machine runs without surprises',
    'Volunteers find a team they want to stay with',
    'A city that keeps its young people',
    'Keep it simple for first-time buyers',
    'Bring continuous care to every patient',
    'Keep faith with the people who fund us',
    'Keep every promise we make',
    'Keep knowledge in the village',
    'Keep music in schools',
    'Keep talent from leaving',
    'Keep nobody waiting',
    'Keep the business running on sunlight',
    'Day-to-day care that feels like family',
    'Run the business like a kitchen',
    'Keep the story of the mill alive',
    'Keep young people in the valley',
  ])('%s', (title) => {
    expect(levelsOf(rule, underObjective(title))).toEqual([]);
  });

  test('key results that hold a level are guardrails, not objectives', () => {
    const okr = `team harbour "Harbour"
okrs for harbour in 2026-Q4
objective it "Sailors are glad that we are here" {
  kr "Keep accidents low" stay below 2
  kr "Maintain the rating of the showers" stay above 4.2/5
}
`;
    expect(levelsOf(rule, okr)).toEqual([]);
  });
});

describe('its fixes', () => {
  const text = (body: string) => `team harbour "Harbour"
okrs for harbour in 2026-Q4
objective steady "Maintain the quality of the berths"${body}
`;

  test('key results that hold or reach a level become KPIs with that band', () => {
    const [first] = fixesOf(
      rule,
      text(` {
  kr stars "Rating of the berths" stay above 4.2/5
  kr "Complaints about noise, per week" from 9 to 4
  kr "Water temperature in the showers" stay between 36 and 40
}`),
    );
    expect(first).toBe(`team harbour "Harbour"
okrs for harbour in 2026-Q4
kpi stars "Rating of the berths" for harbour { unit /5 higher is better healthy above 4.2/5 }
kpi complaints-about "Complaints about noise, per week" for harbour { lower is better healthy below 4 }
kpi water-temperature "Water temperature in the showers" for harbour { higher is better healthy between 36 and 40 }
`);
  });

  test('where work or references would be lost, only the KPI is added and the title asks for a change', () => {
    const fixes = fixesOf(
      rule,
      text(` {
  kr "Rating of the berths" stay above 4.2/5
  initiative "Paint the sheds"
}`),
    );
    expect(fixes).toHaveLength(1);
    expect(fixes[0]).toContain('kpi quality-berths "Quality of the berths" for harbour {');
    expect(fixes[0]).toContain('objective steady "What will be better, and for whom" {');
    expect(fixes[0]).toContain('initiative "Paint the sheds"');
  });

  test.each([
    ['Maintain 99.9% uptime', 'kpi uptime "Uptime" for harbour { unit % higher is better healthy above 99.9% }'],
    ['Keep churn below 2%', 'kpi churn "Churn" for harbour { unit % lower is better healthy below 2% }'],
    [
      'Keep the lights on',
      '"What is watched" for harbour { unit % higher is better healthy above 95%, critical below 90% }',
    ],
  ])('the number of the title becomes the band: %s', (title, kpi) => {
    expect(fixesOf(rule, underObjective(title)).join('\n')).toContain(kpi);
  });

  test.each([
    text(''),
    text(' { kr "Rating" stay above 4 }'),
    text(` {\n  kr one "Rating" from 3/5 to 4/5\n}\ncheck-in 2026-11-02 for harbour { steady.one 3.5/5 }`),
    text(' {\n  kr "Rating" to unknown\n  kr "Price list" done when "it hangs at the gate"\n}'),
    `kpi quality-berths "x" { healthy above 1 }\n${text('')}`,
    underObjective('Keep "quiet $5 {berths}" \\ as they are, in good order'),
  ])('every fix leaves a text that reads and is not found again: %#', (okr) => {
    const fixes = fixesOf(rule, okr);
    expect(fixes.length).toBeGreaterThan(0);
    for (const fixed of fixes) expect(levelsOf(rule, fixed), fixed).toEqual([]);
  });
});
