import type { Preset, Rule, RuleExample } from './rule.ts';

/** Groups in the order in which the index shows them. */
export const groupOrder: readonly Rule['group'][] = [
  'wording',
  'measurement',
  'balance',
  'alignment',
  'contradiction',
  'strategy',
  'ownership',
  'time',
  'kpi',
  'tracking',
  'governance',
];

const groupTitles: Record<Rule['group'], string> = {
  wording: 'Wording',
  measurement: 'Measurement',
  balance: 'Balance',
  alignment: 'Alignment',
  contradiction: 'Contradiction',
  strategy: 'Strategy',
  ownership: 'Ownership',
  time: 'Time',
  kpi: 'KPIs',
  tracking: 'Tracking',
  governance: 'Governance',
};

const severityNames = { error: 'Error', warning: 'Warning', info: 'Information', hint: 'Hint', off: 'Off' } as const;

/** The page of a rule, as Markdown. */
export function rulePage(rule: Rule): string {
  const { docs } = rule;
  const parts = [
    `# ${rule.id}`,
    docs.summary,
    [
      `**Severity:** ${severityNames[rule.severity]}${presetNote(rule)}`,
      `**Group:** ${groupTitles[rule.group]}`,
      `**Looks at:** ${rule.scope === 'file' ? 'one file at a time' : 'the whole workspace'}${rule.wording ? ', English texts' : ''}`,
    ].join('  \n'),
    '## Why',
    docs.why,
    '## What to write instead',
    docs.instead,
    '## Found',
    ...docs.bad.map(example),
    '## Fine',
    ...docs.good.map(example),
    ...options(rule),
    '## Who says so',
    list(docs.saysWho),
    '[Who these are](README.md#who-these-are)',
    ...(docs.disagrees ? ['## Who disagrees', list(docs.disagrees)] : []),
    '## Not here',
    `Write the reason above the line, and the rule stays silent there:\n\n\`\`\`text\n// okr-ignore ${rule.id}: why it is fine here\n\`\`\``,
    `For a whole file use \`// okr-ignore-file ${rule.id}: …\`; for a whole workspace, \`okr.config.json\`:\n\n\`\`\`json\n{ "rules": { "${rule.id}": "off" } }\n\`\`\``,
    `[All rules](README.md)`,
  ];
  return `${generatedNote}\n\n${parts.join('\n\n')}\n`;
}

/** The list of all rules, by group. */
export function rulesIndex(rules: readonly Rule[]): string {
  const sections = groupOrder.flatMap((group) => {
    const own = rules.filter((rule) => rule.group === group);
    if (own.length === 0) return [];
    const rows = own.map(
      (rule) =>
        `| [\`${rule.id}\`](${rule.id}.md) | ${cell(rule.docs.summary)} | ${severityNames[rule.severity]}${rule.docs.disagrees ? ' ⚖' : ''} |`,
    );
    return [`## ${groupTitles[group]}`, ['| rule | finds | severity |', '|---|---|---|', ...rows].join('\n')];
  });
  const intro = [
    '# Rules',
    'What OKR Language has to say about OKRs, who holds each rule, and who disagrees. An *error* is something the files themselves prove; a *warning* is practice that the authorities largely agree on; *information* and *hints* are judgements of wording and contested practice. Where ⚖ stands, recognised authors disagree: the page says who.',
    'Any rule can be switched off with a reason above the line (`// okr-ignore missing-owner: …`), for a file, or for the workspace in `okr.config.json`:',
    '```json\n{\n  "preset": "recommended",\n  "rules": {\n    "missing-owner": "off",\n    "key-result-count": { "severity": "info", "max": 4 }\n  }\n}\n```',
    'Presets: `recommended` (the default), `google`, `radical-focus`, `balanced-scorecard` and `strict`.',
  ];
  return `${generatedNote}\n\n${[...intro, ...sections, sources].join('\n\n')}\n`;
}

/** The sources that the pages name in short. */
const sources = `## Who these are

| named on the pages | is |
|---|---|
| Product Pathways | a talk on OKRs as a constellation, with the lemon tree: planting trees is work, lemons are the result |
| Pivot Habit | the source for aligning teams sideways as well as upwards, and for KPIs that show early signs |
| What Matters | John Doerr's site on OKRs; his book is *Measure What Matters* |
| The OKR and KPI car dashboard article | an article on OKRs and KPIs: the dashboard shows how the car runs, the OKR where it goes |
| The OKR and balanced scorecard article | an article on using OKRs together with a balanced scorecard |
| Google's OKR playbook, re:Work | Google's published guides to writing, grading and reviewing OKRs |
| Andy Grove | *High Output Management*: where OKRs come from |
| Christina Wodtke | *Radical Focus* |
| Felipe Castro, Ben Lamorte, Jeff Gothelf and Josh Seiden | authors and coaches who write about OKRs and outcomes |
| Goal modelling | GRL (ITU-T Z.151) and jUCMNav: goals, and how they help or hurt each other, as models that can be computed |`;

const generatedNote = '<!-- Written by .ci/generate-rules.mjs from language/rules. Change the rule, not this page. -->';

function presetNote(rule: Rule): string {
  const entries = Object.entries(rule.presets ?? {}) as [Preset, keyof typeof severityNames][];
  if (entries.length === 0) return '';
  return ` (${entries.map(([preset, severity]) => `\`${preset}\`: ${severityNames[severity].toLowerCase()}`).join(', ')})`;
}

function example({ okr, note, earlier }: RuleExample): string {
  const code = (text: string) => `\`\`\`okr\n${text.trim()}\n\`\`\``;
  const before = earlier ? [`When the cycle began:`, code(earlier), 'Now:'] : [];
  return [...(note ? [note] : []), ...before, code(okr)].join('\n\n');
}

function options(rule: Rule): string[] {
  const entries = Object.entries(rule.options ?? {});
  if (entries.length === 0) return [];
  const rows = entries.map(([name, option]) => {
    const presets = Object.entries(option.presets ?? {}).map(
      ([preset, value]) => `; \`${preset}\`: \`${JSON.stringify(value)}\``,
    );
    return `| \`${name}\` | ${cell(option.description)} | \`${JSON.stringify(option.default)}\`${presets.join('')} |`;
  });
  return ['## Options', ['| option | means | default |', '|---|---|---|', ...rows].join('\n')];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
