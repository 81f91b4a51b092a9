import type { KeyResult, Kpi, Objective, WrittenQuantity } from '../../model/entities.ts';
import type { Fix, TextChange } from '../../model/finding.ts';
import { add, divide, plainDigits, roundTo, subtract } from '../../values/decimal.ts';
import { addToStatement, insert, remove, replace, withKeyword } from '../edits.ts';
import { and, shortTitle } from '../naming.ts';
import { defineRule, type Report, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'weights',
  group: 'balance',
  severity: 'error',
  scope: 'file',
  docs: {
    summary: 'Declared weights that cannot be meant.',
    why: `A weight says how much a key result counts in the progress of its objective. \`weight 2\` beside key results without one counts twice. Weights may also be shares of 100%, then on every key result. Some weights cannot be meant: one below zero or in another unit, shares beside plain numbers (50% would count fifty times as much as 1), shares that do not add up to 100%, and nothing but zeros. The progress shown would be wrong, and nobody would see why.

Shares that were rounded, such as three times 33%, are fine, and a draft may still be short of 100%. A weight on a guardrail changes nothing, because a guardrail is held or breached and has no progress: that is a warning. The weights of a roll-up (\`rolls up weighted of …\`) are read in the same way.`,
    saysWho: ['Arithmetic: it follows from the figures and dates as they are written'],
    instead: 'Write `weight 2` where one key result counts twice, or shares that add up to 100% on all of them.',
    bad: [
      {
        okr: `team clinic "Clinic"
okrs for clinic in 2026-Q4
objective calm "Nobody waits without knowing why" {
  kr "Patients who know how long they will wait" from 20% to 80% weight 60%
  kr "Patients seen within 30 minutes" from 55% to 75% weight 30%
  kr "Patients who would send a friend" from 48% to 60% weight 20%
}
`,
      },
      {
        okr: `team clinic "Clinic"
okrs for clinic in 2026-Q4
objective calm "Nobody waits without knowing why" {
  kr "Patients who know how long they will wait" from 20% to 80% weight -2
  kr "Patients seen within 30 minutes" from 55% to 75%
}
`,
      },
      {
        okr: `team clinic "Clinic"
okrs for clinic in 2026-Q4
objective calm "Nobody waits without knowing why" {
  kr "Patients who know how long they will wait" from 20% to 80%
  kr "Patients seen within 30 minutes" from 55% to 75%
  kr "Overtime at the front desk" stay below 6 hours weight 3
}
`,
      },
    ],
    good: [
      {
        okr: `team clinic "Clinic"
okrs for clinic in 2026-Q4
objective calm "Nobody waits without knowing why" {
  kr "Patients who know how long they will wait" from 20% to 80% weight 2
  kr "Patients seen within 30 minutes" from 55% to 75%
  kr "Overtime at the front desk" stay below 6 hours
}
objective home "People recover in their own beds" {
  kr "Patients at home within three days" from 40% to 55% weight 50%
  kr "Patients who come back within a month" from 9% to 6% weight 50%
}
`,
      },
    ],
  },
  checks: {
    objective(objective, context) {
      if (!objective.keyResults.some(({ weight }) => weight)) return;
      const guardrails = objective.keyResults.filter(({ form, weight }) => form === 'guardrail' && weight);
      for (const guardrail of guardrails) reportGuardrail(guardrail, objective, context);
      // Their shares are missing in the sum until they are left out.
      if (guardrails.some(({ weight }) => weight?.unit.kind === 'percent')) return;
      const parts = objective.keyResults.filter(({ form }) => form !== 'guardrail');
      const weighed = parts.map((keyResult) => ({
        name: () => shortTitle(keyResult, 40),
        weight: keyResult.weight,
        give: (weight: string) => addToStatement(keyResult, context.text(keyResult.uri), `weight ${weight}`),
      }));
      for (const fault of faultsOf(weighed, { uri: objective.uri, short: objective.draft !== undefined })) {
        const keyResult = parts[fault.index];
        context.report({ ...fault, about: keyResult ? [keyResult.id, objective.id] : [objective.id] });
      }
    },
    kpi(kpi, context) {
      for (const fault of faultsOf(partsOf(kpi), { uri: kpi.uri, short: false }))
        context.report({ ...fault, about: [kpi.id] });
    },
  },
});

interface Weighed {
  name(): string;
  weight?: WrittenQuantity;
  /** Writes a weight where there is none. */
  give(weight: string): TextChange;
}

type Known = WrittenQuantity & { value: number };
type Fault = Omit<Report, 'about'> & { index: number };

function partsOf({ rollUp, uri }: Kpi): Weighed[] {
  if (rollUp?.by !== 'weighted' || !rollUp.weights.some((weight) => weight !== undefined)) return [];
  return rollUp.parts.map((part, index) => ({
    name: () => part.text,
    weight: rollUp.weights[index],
    give: (weight) => insert(uri, part.range.end, ` ${weight}`),
  }));
}

/** What is wrong with a set of weights: each wrong one, or else the one thing that is wrong with all together. */
function faultsOf(parts: Weighed[], { uri, short }: { uri: string; short: boolean }): Fault[] {
  const wrong = parts.flatMap(({ weight }, index) => (isKnown(weight) ? (alone(weight, index, uri) ?? []) : []));
  if (wrong.length > 0) return wrong;
  return together(parts, uri, short) ?? [];
}

function isKnown(weight: WrittenQuantity | undefined): weight is Known {
  return weight !== undefined && weight.value !== null && weight.problem === undefined;
}

function alone(weight: Known, index: number, uri: string): Fault[] | undefined {
  const { unit, value, range, text } = weight;
  if (unit.kind !== 'none' && unit.kind !== 'percent' && unit.kind !== 'multiple') {
    return [
      {
        index,
        at: range,
        label: 'Weight with a unit',
        message: `A weight is a plain number or a share, and ${text} is neither. Write \`weight ${plainDigits(Math.max(value, 1))}\`, or leave it out to count once.`,
        fixes: [
          {
            title: 'Leave the unit out',
            changes: [replace(uri, range, plainDigits(Math.max(value, 1)))],
            preferred: true,
          },
        ],
      },
    ];
  }
  if (value >= 0) return undefined;
  const positive = text.replace(/^[-−–]\s*/, '');
  return [
    {
      index,
      at: range,
      label: 'Weight below zero',
      message: `A weight of ${text} would make the progress of the objective fall when this rises, so it counts for nothing. Write how much it counts, such as \`weight ${positive}\`.`,
      fixes:
        positive === text
          ? []
          : [
              {
                title: `Let it count: \`weight ${positive}\``,
                changes: [replace(uri, range, positive)],
                preferred: true,
              },
            ],
    },
  ];
}

function together(parts: Weighed[], uri: string, short: boolean): Fault[] | undefined {
  const declared = parts.flatMap(({ weight }, index) => (isKnown(weight) ? [{ weight, index }] : []));
  const [first] = declared;
  if (!first || declared.length < parts.filter(({ weight }) => weight).length) return undefined;
  const at = { index: first.index, at: first.weight.range };
  const complete = declared.length === parts.length;
  const plainly: Fix = {
    title: 'Write them as plain weights: only how they compare counts',
    changes: declared.map(({ weight }) => replace(uri, weight.range, plainDigits(weight.value))),
  };
  if (complete && declared.every(({ weight }) => weight.value === 0)) {
    return [
      {
        ...at,
        label: 'All weights are zero',
        message:
          'All weights are zero, so nothing here counts and there is no progress to show. Leave them out to count all alike.',
        fixes: [
          {
            title: 'Let all count alike: `weight 1`',
            changes: declared.map(({ weight }) => replace(uri, weight.range, '1')),
            preferred: true,
          },
        ],
      },
    ];
  }
  const shares = declared.filter(({ weight }) => weight.unit.kind === 'percent');
  if (shares.length === 0) return undefined;
  const total = shares.reduce((sum, { weight }) => add(sum, weight.value), 0);
  if (shares.length < parts.length) {
    if (short) return undefined;
    const plain = parts.filter(({ weight }) => weight?.unit.kind !== 'percent').map(({ name }) => `“${name()}”`);
    return [
      {
        ...at,
        label: 'Shares beside plain weights',
        message: `Some weights are shares of 100% and others are not (${and(plain.slice(0, 3))}): a share of ${first.weight.unit.kind === 'percent' ? first.weight.text : shares[0]?.weight.text} would count many times as much as the usual 1. Write shares everywhere, or plain numbers.`,
        fixes: shareOut(parts, total),
      },
    ];
  }
  // Each share may have been rounded by half a percent.
  if (short || Math.abs(subtract(100, total)) <= parts.length / 2) return undefined;
  return [
    {
      ...at,
      label: 'Shares off 100%',
      message: `The weights are shares, but add up to ${plainDigits(total)}% (${declared.map(({ weight }) => weight.text).join(' + ')}). Correct the one that is wrong, or write plain numbers, where only how they compare counts.`,
      fixes: [plainly],
    },
  ];
}

/** What is left of 100% for those that say nothing, alike; none where plain numbers stand beside the shares. */
function shareOut(parts: Weighed[], total: number): Fix[] {
  const silent = parts.filter(({ weight }) => !weight);
  const share = roundTo(divide(subtract(100, total), silent.length) ?? 0, 1);
  if (share <= 0 || parts.some(({ weight }) => weight && weight.unit.kind !== 'percent')) return [];
  const text = `${plainDigits(share)}%`;
  return [
    {
      title: `Give what is left to the other${silent.length === 1 ? '' : 's'}: ${text}${silent.length === 1 ? '' : ' each'}`,
      changes: silent.map(({ give }) => give(text)),
      preferred: true,
    },
  ];
}

function reportGuardrail(guardrail: KeyResult, objective: Objective, context: RuleContext): void {
  const { weight } = guardrail;
  if (!weight) return;
  context.report({
    at: weight.range,
    label: 'Weight without effect',
    message:
      'A guardrail is held or breached and has no progress to weigh, so this weight changes nothing. Leave it out.',
    about: [guardrail.id, objective.id],
    severity: 'warning',
    fixes: takeOut(weight, objective, context),
  });
}

/** Without a share, the others no longer add up to 100%, so they become plain weights, which compare in the same way. */
function takeOut(weight: WrittenQuantity, { uri, keyResults }: Objective, context: RuleContext): Fix[] {
  const text = context.text(uri);
  const range = withKeyword(text, weight.range, 'weight');
  if (!range) return [];
  const shares = keyResults
    .map((keyResult) => keyResult.weight)
    .filter((other) => other !== weight)
    .filter(isKnown)
    .filter(({ unit }) => weight.unit.kind === 'percent' && unit.kind === 'percent');
  const plain = shares.map((share) => replace(uri, share.range, plainDigits(share.value)));
  return [
    {
      title: plain.length === 0 ? 'Leave the weight out' : 'Leave it out, and write the others as plain weights',
      changes: [remove(uri, text, range), ...plain],
      preferred: true,
      safe: true,
    },
  ];
}
