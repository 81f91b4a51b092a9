import { movement } from '../../analysis/movement.ts';
import type { KeyResult, Objective } from '../../model/entities.ts';
import type { Fix, TextChange } from '../../model/finding.ts';
import { organisation } from '../../model/units.ts';
import { printQuantity } from '../../values/quantity.ts';
import type { Quantity } from '../../values/types.ts';
import { printUnit } from '../../values/unit.ts';
import { assess } from '../../wording/assess.ts';
import { type HeldLevel, heldLevel, type Upkeep, upkeepIn } from '../../wording/upkeep.ts';
import { indentOf, insert, literal, replace, tab } from '../edits.ts';
import { snippetTitle } from '../quoted.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { textIn } from '../text-positions.ts';

export default defineRule({
  id: 'business-as-usual',
  group: 'wording',
  severity: 'warning',
  wording: true,
  scope: 'file',
  docs: {
    summary: 'An objective that keeps what there is.',
    why: 'OKRs are for what should change; a set that also lists what must simply go on gets long, and the change gets lost in it. What should stay as it is has a better place: a KPI with a band keeps an eye on it every week, for as long as it matters, and calls when it leaves the band.',
    saysWho: [
      "Google's OKR playbook: business as usual is a common mistake in objectives",
      'The OKR and KPI car dashboard article: a gauge tells whether all is well, the OKR where to go',
    ],
    instead:
      'Make it a KPI with `healthy` and `critical`, or a guardrail (`stay above 95%`) under an objective that changes something. If something should become better, say what.',
    bad: [
      {
        okr: `team heat "District heating"
okrs for heat in 2026-Q4
objective winter "Maintain supply reliability" {
  kr "Homes with heat at seven in the morning" stay above 99.8%
  kr "Burst pipes a month" stay below 3
}
`,
      },
      {
        okr: `team heat "District heating"
okrs for heat in 2026-Q4
objective "Keep the lights on"
`,
      },
    ],
    good: [
      {
        okr: `team heat "District heating"
okrs for heat in 2026-Q4
kpi warm "Homes with heat at seven in the morning" for heat { unit % higher is better healthy above 99.8%, critical below 99% }
objective winter "Nobody wakes up in a cold flat any more" {
  kr "Homes that were cold at least once" from 4% to 1%
  kr "Burst pipes a month" stay below 3
}
objective loyal "Keep customers for longer" {
  kr "Contracts renewed" from 71% to 80%
}
`,
      },
    ],
  },
  checks: {
    objective(objective, context) {
      const found = objective.title && upkeepIn(objective.title.value);
      if (!found) return;
      context.report({
        at: objective.head,
        label: 'Business as usual',
        message: `“${found.words}” asks for things to stay as they are. A KPI with healthy and critical limits watches that better, for as long as it matters; if something should change, say what will be better.`,
        about: [objective.id],
        severity: found.sure ? 'warning' : 'hint',
        fixes: [...replaced(objective, context), kept(objective, found, context)],
      });
    },
  },
});

/** What a KPI is written from. */
interface Gauge {
  name: string;
  /** Fit for a snippet. */
  title: string;
  level?: HeldLevel;
}

/** The levels under the objective as KPIs in its place, where nothing else would be lost. */
function replaced(objective: Objective, context: RuleContext): Fix[] {
  const text = context.text(objective.uri);
  const { keyResults } = objective;
  const levels = keyResults.map(levelOf);
  if (keyResults.length === 0 || levels.includes(undefined) || !standsAlone(objective, text, context)) return [];
  const taken = new Set<string>();
  const gauges = keyResults.map((keyResult, index): Gauge => {
    const title = keyResult.title?.value ?? '';
    const level = levels[index];
    const name = freeName(keyResult.name?.value ?? nameFrom(title), context, taken);
    return { name, title: snippetTitle(title), ...(level ? { level } : {}) };
  });
  const indent = indentOf(text, objective.range.start.line);
  const turns = { last: 0 };
  return [
    {
      title: keyResults.length === 1 ? 'Make it a KPI with a band' : 'Make them KPIs with bands',
      changes: [
        replace(
          objective.uri,
          objective.range,
          gauges.map((gauge) => statement(gauge, objective, turns)).join(`\n${indent}`),
        ),
      ],
      snippet: true,
      preferred: true,
    },
  ];
}

/** A KPI above the objective, whose title then waits for what should change. */
function kept(objective: Objective, found: Upkeep, context: RuleContext): Fix {
  const title = objective.title?.value ?? '';
  const turns = { last: 0 };
  const level = heldLevel(title);
  const shown = level?.title || found.kept || title;
  const name = freeName(nameFrom(shown), context, new Set());
  const gauge: Gauge = { name, title: found.kept || level ? snippetTitle(shown) : '', ...(level ? { level } : {}) };
  const indent = indentOf(context.text(objective.uri), objective.range.start.line);
  const changes: TextChange[] = [
    insert(objective.uri, objective.range.start, `${statement(gauge, objective, turns)}\n${indent}`),
  ];
  if (objective.title)
    changes.push(
      replace(objective.uri, objective.title.range, `"${tab(++turns.last, 'What will be better, and for whom')}"`),
    );
  return { title: 'Watch it with a KPI, and say here what should change', changes, snippet: true };
}

function statement({ name, title, level }: Gauge, objective: Objective, turns: { last: number }): string {
  const next = (words: string) => tab(++turns.last, words);
  const words = title === '' ? next('What is watched') : title;
  const team = objective.for ? ` for ${literal(objective.for.text)}` : '';
  return `kpi ${name} "${words}"${team} { ${band(words, level, next)} }`;
}

/** Unit, polarity and bands; where nothing is known, an example to write over. */
function band(title: string, level: HeldLevel | undefined, next: (words: string) => string): string {
  const limit = level && literal(level.limit);
  const unit = level?.unit ? `unit ${literal(level.unit)} ` : '';
  if (level?.high) return `${unit}higher is better healthy between ${limit} and ${literal(level.high)}`;
  const lower = level ? level.side === 'below' : assess(title).direction === 'decrease';
  const [good, bad] = lower ? ['below', 'above'] : ['above', 'below'];
  const polarity = `${lower ? 'lower' : 'higher'} is better`;
  if (limit) return `${unit}${polarity} healthy ${good} ${limit}`;
  return `unit % ${polarity} healthy ${good} ${next(lower ? '5%' : '95%')}, critical ${bad} ${next(lower ? '10%' : '90%')}`;
}

/** The level that a key result holds or reaches, if it is nothing but that. */
function levelOf(keyResult: KeyResult): HeldLevel | undefined {
  const { form, to, stay, measures, title } = keyResult;
  if (measures || !title) return undefined;
  if (form === 'guardrail' && stay?.kind === 'between') {
    if (stay.low.value === null || stay.high.value === null) return undefined;
    return {
      title: title.value,
      side: 'above',
      limit: printQuantity(stay.low),
      high: printQuantity(stay.high),
      unit: unitOf(stay.low),
    };
  }
  if (form === 'guardrail' && stay && stay.kind !== 'between' && stay.limit.value !== null)
    return { title: title.value, side: stay.kind, limit: printQuantity(stay.limit), unit: unitOf(stay.limit) };
  if (form !== 'measured' || !to || to.value === null || to.problem) return undefined;
  const side = movement(keyResult) === 'down' || assess(title.value).direction === 'decrease' ? 'below' : 'above';
  return { title: title.value, side, limit: printQuantity(to), unit: unitOf(to) };
}

function unitOf({ unit }: Quantity): string {
  return unit.kind === 'none' ? '' : printUnit(unit);
}

/** Whether the objective can go without taking anything else with it. */
function standsAlone(objective: Objective, text: string, context: RuleContext): boolean {
  if (objective.initiatives.length > 0 || objective.tradeOffs.length > 0) return false;
  if (/\/\/|\/\*/.test(textIn(text, objective.range))) return false;
  const own = new Set([objective.id, ...objective.keyResults.map(({ id }) => id)]);
  return [...own].every((id) => (context.model.referencesTo.get(id) ?? []).every(({ from }) => own.has(from)));
}

function nameFrom(title: string): string {
  const words = title.toLowerCase().match(/[a-z][a-z0-9]+/g) ?? [];
  const telling = words.filter(
    (word) => !/^(the|our|of|and|in|at|on|to|for|with|by|per|that|who|from|is|are|than|as)$/.test(word),
  );
  return telling.slice(0, 2).join('-') || 'level';
}

/** A name that no KPI has yet. */
function freeName(wanted: string, context: RuleContext, taken: Set<string>): string {
  const isTaken = (name: string) =>
    taken.has(name) || context.model.scope.named(organisation, name).some(({ kind }) => kind === 'kpi');
  let name = wanted;
  for (let number = 2; isTaken(name); number++) name = `${wanted}-${number}`;
  taken.add(name);
  return name;
}
