import { kpiOf } from '../../analysis/contradictions/aims.ts';
import { type Coverage, coverageOf } from '../../analysis/contradictions/coverage.ts';
import { PromisedValues } from '../../analysis/contradictions/promised-values.ts';
import { callIt, unitTitle } from '../../model/describe.ts';
import type { KeyResult, Kpi, Objective } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { add, roundTo, subtract } from '../../values/decimal.ts';
import { formatNumber, printQuantity } from '../../values/quantity.ts';
import type { Unit } from '../../values/types.ts';
import { convert, noUnit } from '../../values/unit.ts';
import { replace } from '../edits.ts';
import { and } from '../naming.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'coverage-gap',
  group: 'contradiction',
  severity: 'warning',
  scope: 'workspace',
  docs: {
    summary: 'What is promised for a key result cannot reach its target.',
    why: 'Each team keeps its word, and the company still misses: nobody had added up the promises. `supports … by …` says how much each objective brings; a roll-up or a formula says what the parts come to. When everything promised comes true and the target is still out of reach, the gap is known on the first day.\n\nAn objective that supports without saying by how much leaves it open, and nothing is said. Neither is it where a team is only helped by its neighbours: the rest is its own work.',
    saysWho: [
      'Arithmetic: it follows from the figures and dates as they are written',
      'Goal modelling: contributions of GRL (ITU-T Z.151) are added up along their links',
    ],
    instead:
      'Find the team that brings the rest, ask for more, or lower the target to what is promised: better now than in the last week.',
    bad: [
      {
        okr: `company choir "Choir"
team concerts "Concerts" in choir
team records "Records" in choir
okrs for choir in 2026
objective heard "The whole valley has heard us" {
  kr people "People who heard us" from 2000 people to 5000 people
}
okrs for concerts in 2026-Q4
objective stage "A concert in every village" {
  supports choir.heard.people by 1200 people
  kr seats "Seats taken" from 55% to 80%
}
okrs for records in 2026-Q4
objective radio "The morning programme plays our songs" {
  supports choir.heard.people by 800 people
  kr plays "Plays a week" from 3 to 12
}
`,
      },
    ],
    good: [
      {
        okr: `company choir "Choir"
team concerts "Concerts" in choir
team records "Records" in choir
okrs for choir in 2026
objective heard "The whole valley has heard us" {
  kr people "People who heard us" from 2000 people to 5000 people
}
okrs for concerts in 2026-Q4
objective stage "A concert in every village" {
  supports choir.heard.people by 1200 people
  kr seats "Seats taken" from 55% to 80%
}
okrs for records in 2026-Q4
objective radio "The morning programme plays our songs" {
  supports choir.heard.people by 1800 people
  kr plays "Plays a week" from 3 to 12
}
`,
      },
    ],
  },
  checks: {
    keyResult(keyResult, objective, context) {
      const coverage = coverageOf(keyResult, context.computed);
      const short = coverage && coverage.unsaid === 0 && coverage.promised < coverage.needed;
      if (short && !isHelpedSideways(coverage, context)) reportPromises(coverage, context);
      else if (!objective.draft) checkParts(keyResult, context);
    },
  },
});

function reportPromises(coverage: Coverage, context: RuleContext): void {
  const { keyResult, unit, needed, promised, contributions } = coverage;
  const change = changeUnit(unit);
  const parts = contributions.map(
    ({ objective, amount }) => `${teamOf(objective, context)} ${formatNumber(amount ?? 0, change)}`,
  );
  context.report({
    at: keyResult.head,
    label: 'Promises fall short',
    message: `What supports ${callIt(keyResult)} promises ${formatNumber(promised, change)} of the ${formatNumber(needed, change)} it needs (${and(parts)}): ${formatNumber(subtract(needed, promised), change)} ${isOne(subtract(needed, promised)) ? 'is' : 'are'} missing even if everyone keeps their word. Find who brings the rest, or set the target to what is promised.`,
    about: [keyResult.id, ...contributions.map(({ objective }) => objective.id)],
    related: contributions.map(({ objective, support, amount }) => ({
      place: { uri: objective.uri, range: support.range },
      message: `Promises ${formatNumber(amount ?? 0, change)}`,
    })),
    fixes: targetThatFits(keyResult, promised, context),
  });
}

/** A team that neighbours help does the rest itself; one that is supported from below only by what is promised. */
function isHelpedSideways({ keyResult, contributions }: Coverage, context: RuleContext): boolean {
  const objective = keyResult.objective === undefined ? undefined : context.entity(keyResult.objective);
  if (objective?.kind !== 'objective') return false;
  const { scope } = context.model;
  const [unit, ...above] = scope.standpoint(objective).units;
  if (unit === undefined || above.length === 0) return false;
  return !contributions.some(({ objective: helper }) => scope.standpoint(helper).units.slice(1).includes(unit));
}

function isOne(value: number): boolean {
  return value === 1;
}

/** A difference of two percentages is in percentage points. */
function changeUnit(unit: Unit): Unit {
  return unit.kind === 'percent' ? { kind: 'points' } : unit;
}

function teamOf(objective: Objective, context: RuleContext): string {
  const unit = context.target(objective.for);
  return unit?.kind === 'unit' ? unitTitle(unit) : callIt(objective);
}

/** The target that what is promised reaches. */
function targetThatFits(keyResult: KeyResult, promised: number, context: RuleContext): Fix[] {
  const { baseline, target, unit } = context.computed.keyResults.get(keyResult.id) ?? {};
  if (baseline === undefined || target === undefined || !unit || promised <= 0) return [];
  return takeOver(
    keyResult,
    target > baseline ? add(baseline, promised) : subtract(baseline, promised),
    baseline,
    unit,
  );
}

/** Rounded towards the baseline, so that it stays within reach. */
function takeOver(keyResult: KeyResult, best: number, baseline: number, unit: Unit): Fix[] {
  if (!keyResult.to) return [];
  const near = roundTo(best, 2);
  const beyond = best > baseline ? near > best : near < best;
  const value = beyond ? add(near, best > baseline ? -0.01 : 0.01) : near;
  const text = printQuantity({ value, unit: keyResult.to.unit.kind === 'none' ? noUnit : unit });
  return [
    {
      title: `Set the target to ${text}, which is within reach`,
      changes: [replace(keyResult.uri, keyResult.to.range, text)],
    },
  ];
}

/** A key result on a computed metric: what the targets of the parts come to. */
function checkParts(keyResult: KeyResult, context: RuleContext): void {
  const { computed } = context;
  const kpi = keyResult.form === 'measured' && keyResult.to ? kpiOf(keyResult.measures, computed) : undefined;
  const figures = computed.keyResults.get(keyResult.id);
  const { baseline, target, period, unit } = figures ?? {};
  if (!kpi || baseline === undefined || target === undefined || !period || !unit) return;
  const until = { start: period.start, end: keyResult.by?.value ?? period.end };
  const value = new PromisedValues(computed, until).byParts(kpi);
  if (!value || value.from.length === 0) return;
  const end = target > baseline ? value.high : value.low;
  const best = convert(end, computed.kpis.get(kpi.id)?.unit ?? unit, unit);
  if (best === undefined) return;
  const now = figures?.now?.value ?? baseline;
  // Where the parts promise nothing that helps, the key result has other means in mind.
  if (target > baseline ? best <= now : best >= now) return;
  const short = target > baseline ? best < target : best > target;
  if (short && Math.abs(best - target) > 1e-9 * Math.abs(target))
    reportPart(keyResult, kpi, best, value.from, unit, context);
}

function reportPart(
  keyResult: KeyResult,
  kpi: Kpi,
  best: number,
  from: KeyResult[],
  unit: Unit,
  context: RuleContext,
): void {
  context.report({
    at: keyResult.to?.range ?? keyResult.head,
    label: 'Parts fall short',
    message: `${callIt(kpi)} is computed from its parts, and when ${and(from.map(callIt))} ${from.length === 1 ? 'is' : 'are'} reached and the rest stays as it is, it comes to ${formatNumber(best, unit)}, not ${keyResult.to?.text}. Ask more of the parts, or set the target to what they give.`,
    about: [keyResult.id, ...from.map(({ id }) => id), kpi.id],
    related: from.map((part) => ({ place: context.place(part), message: `To ${part.to?.text}` })),
    fixes: takeOver(keyResult, best, context.computed.keyResults.get(keyResult.id)?.baseline ?? best, unit),
  });
}
