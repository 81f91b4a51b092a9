/**
 * A made-up company as a workspace: one file with the organisation, one with its KPIs, one with the company's own OKRs, and
 * for each further file a team in a quarter, with OKRs that support the company's, depend on a neighbour's, and are
 * reported on every week. Always the same text for the same size.
 */
export interface Generated {
  /** Texts by path. */
  files: Map<string, string>;
  /** The file that all others refer to, one that some refer to, and one that nobody refers to. */
  mostReferenced: string;
  middle: string;
  leaf: string;
  marks: Marks;
}

/** What the texts of a workspace are searched for, in the language that they are written in. Groups tell where one types. */
export interface Marks {
  /** Behind this line no text can be read: whoever says so has read the file. */
  broken: string;
  /** The name of an owner. */
  owner: RegExp;
  /** A space in the title of an objective. */
  title: RegExp;
  /** A name by which an objective that all support is referred to. */
  support: RegExp;
  /** The end of the name of an objective that all support, where it is declared. */
  declared: RegExp;
}

const marks: Marks = {
  broken: 'okrs for\n',
  owner: /owner (person-\d+)/,
  title: /"People( )/,
  support: /supports orchard\.(year-\d)/,
  declared: /objective year-(1) /,
};

const shared = 3;
const quarters = ['2026-Q3', '2026-Q4'] as const;
const mondays: Record<(typeof quarters)[number], string[]> = {
  '2026-Q3': ['2026-07-06', '2026-07-20', '2026-08-03', '2026-08-17', '2026-08-31', '2026-09-14'],
  '2026-Q4': ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09'],
};
const changes = [
  'find what they need without asking anyone',
  'trust what the screen tells them on a busy morning',
  'come back in their second week because it saved them time',
  'get an answer before they think of calling',
];
const measures = [
  'Orders that arrive in time',
  'Customers who order again',
  'Questions answered at once',
  'Minutes to the door',
];

/** `size` counts files; the least is five. */
export function generate(size: number): Generated {
  const teams = Math.max(1, Math.ceil((size - shared) / quarters.length));
  const files = new Map<string, string>([
    ['company.okr', organisation(teams)],
    ['kpis.okr', kpis(teams)],
    ['company/2026.okr', companyOkrs()],
  ]);
  for (let n = 1; files.size < size; n++) {
    const team = Math.ceil(n / quarters.length);
    const quarter = quarters[(n - 1) % quarters.length] ?? '2026-Q4';
    files.set(`teams/team-${team}/${quarter}.okr`, teamOkrs(team, teams, quarter));
  }
  const last = [...files.keys()].at(-1) ?? '';
  return { files, mostReferenced: 'company/2026.okr', middle: 'teams/team-1/2026-Q4.okr', leaf: last, marks };
}

/** A workspace whose one file of OKRs has at least so many lines: the quarters of as many teams as that takes. */
export function generateLarge(lines: number): Generated {
  const path = 'everything.okr';
  const text: string[] = [];
  const all = Math.ceil(lines / 100);
  let team = 0;
  for (let written = 0; written < lines; written = text.reduce((sum, each) => sum + linesOf(each), 0)) {
    text.push(teamOkrs(++team, all, '2026-Q4'));
  }
  const files = new Map<string, string>([
    ['company.okr', organisation(all)],
    ['kpis.okr', kpis(all)],
    ['company/2026.okr', companyOkrs()],
    [path, text.join('')],
  ]);
  return { files, mostReferenced: path, middle: path, leaf: path, marks };
}

/** Lines in all files. */
export function linesIn({ files }: Generated): number {
  return [...files.values()].reduce((sum, text) => sum + linesOf(text), 0);
}

export function linesOf(text: string): number {
  return text.split('\n').length - 1;
}

function organisation(teams: number): string {
  const lines = [
    'company orchard "Orchard" {',
    '  mission "Good food within a walk of every home"',
    '  vision  "The shop people would miss most"',
    '}',
    '',
    'strategy few-and-good "Few places, well run" {',
    '  because    "Shops that open slowly keep their customers twice as long"',
    '  instead of "Opening everywhere at once"',
    '}',
    '',
  ];
  for (let department = 1; department <= Math.ceil(teams / 8); department++) {
    lines.push(`department area-${department} "Area ${department}" in orchard`);
  }
  for (let team = 1; team <= teams; team++) {
    lines.push(
      `team team-${team} "Team ${team}" in area-${Math.ceil(team / 8)} { lead person-${team} }`,
      `person person-${team} "Person ${team}" in team-${team}`,
    );
  }
  lines.push(
    '',
    'goal hundred "A hundred shops that pay for themselves" for orchard by 2028-12-31 {',
    '  measures income to $40M',
    '  advances few-and-good',
    '}',
  );
  return `${lines.join('\n')}\n`;
}

function kpis(teams: number): string {
  const lines = [
    'kpi income "Yearly income" for orchard { unit $ higher is better lagging perspective financial healthy above $9M, critical below $7M actual { 2026-07 $9.1M, 2026-08 $9.3M, 2026-09 $9.6M } }',
    'kpi regulars "Customers who come every week" for orchard { unit % higher is better lagging healthy above 40%, critical below 30% drives income after 6 weeks actual { 2026-07 36%, 2026-08 38%, 2026-09 39% } }',
    '',
  ];
  for (let team = 1; team <= teams; team++) {
    lines.push(
      `kpi visits-${team} "Visits of team ${team}" for team-${team} { unit visits higher is better owner person-${team} healthy above ${900 + team} visits critical below 500 visits actual { 2026-07 ${800 + team} visits, 2026-08 ${840 + team} visits, 2026-09 ${870 + team} visits } }`,
      `kpi buyers-${team} "Buyers of team ${team}" for team-${team} { unit visits higher is better owner person-${team} actual { 2026-07 ${300 + team} visits, 2026-08 ${320 + team} visits, 2026-09 ${350 + team} visits } }`,
      `kpi share-${team} "Visits that end in a purchase, team ${team}" for team-${team} {`,
      `  = buyers-${team} / visits-${team}`,
      '  unit % higher is better leading',
      `  owner person-${team}`,
      '  drives regulars after 4 weeks',
      '  healthy above 35%, critical below 20%',
      '}',
    );
  }
  return `${lines.join('\n')}\n`;
}

function companyOkrs(): string {
  const lines = ['okrs for orchard in 2026', ''];
  for (let n = 1; n <= 4; n++) {
    lines.push(
      `objective year-${n} "People ${changes[n - 1]}" {`,
      '  committed',
      '  owner person-1',
      '  because "Half of those who left us said so"',
      '  advances few-and-good',
      `  kr income-${n} "Yearly income from part ${n}" from $${n}M to $${n + 2}M lagging business owner person-1`,
      ...(n === 1 ? ['  kr card "Launch the members\' card" from 0 to 1 customer owner person-1'] : []),
      `  kr regulars-${n} "Regular customers in part ${n}" from ${20 + n}% to ${30 + n}% leading customer owner person-1`,
      '}',
      '',
    );
  }
  return `${lines.join('\n')}\n`;
}

function teamOkrs(team: number, teams: number, quarter: (typeof quarters)[number]): string {
  const neighbour = (team % teams) + 1;
  const lines = [`okrs for team-${team} in ${quarter}`, ''];
  for (let n = 1; n <= 3; n++) {
    const change = changes[(team + n) % changes.length];
    lines.push(
      `objective habit-${n} "People in street ${team * 10 + n} ${change}" {`,
      `  ${n === 1 ? 'committed' : 'aspirational'}`,
      `  owner person-${team}`,
      `  because  "Two of three who tried it in street ${team * 10 + n} did not come back"`,
      '  advances few-and-good',
      `  supports orchard.year-${n}`,
      `  ${n === 1 ? `responds to kpi share-${team}` : `depends on team-${neighbour}.habit-${n - 1}`}`,
      '',
      `  kr share "Visits that end in a purchase" {`,
      `    ${n === 1 ? `measures share-${team}` : 'leading'}`,
      `    from ${20 + n}% to ${30 + n}%`,
      '    customer',
      `    owner person-${team}`,
      '    weight 2',
      '  }',
      `  kr again "${measures[team % measures.length]} in street ${n}" from ${30 + n}% to ${40 + n}% lagging business owner person-${team}`,
      `  kr calm "Complaints a week in street ${n}" stay below ${5 + n}`,
      `  kr know "How long people look for the shelf" baseline by ${quarter === '2026-Q3' ? '2026-08-15' : '2026-11-15'}`,
      '',
      `  initiative "Put signs where people turn around" by ${quarter === '2026-Q3' ? '2026-09-01' : '2026-12-01'} owner person-${team} for share`,
      '  assumes "Rent stays as it is"',
      '}',
      '',
    );
  }
  for (const [week, monday] of mondays[quarter].entries()) {
    lines.push(
      `check-in ${monday} for team-${team} by person-${team} {`,
      `  habit-1.share ${21 + week}% confidence ${50 + week}% "Signs stand in ${week + 1} of nine aisles"`,
      `  habit-1.again ${31 + week}%`,
      `  habit-2.share ${22 + week}%`,
      `  habit-2.calm  ${3 + (week % 3)}`,
      `  habit-3.again ${33 + week}% at risk`,
      '}',
      '',
    );
  }
  return `${lines.join('\n')}\n`;
}
