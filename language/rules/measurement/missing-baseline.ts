import { callIt } from '../../model/describe.ts';
import type { KeyResult, Objective } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import type { Range } from '../../model/place.ts';
import { addDays } from '../../values/date.ts';
import { printQuantity } from '../../values/quantity.ts';
import { holdsLevel } from '../../wording/holding.ts';
import { metricsIn } from '../../wording/metric-lexicon.ts';
import { words } from '../../wording/words.ts';
import { measuredKpi } from '../assessments.ts';
import { addToBlock, insert, tab, withKeyword } from '../edits.ts';
import { plainTitle } from '../quoted.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'missing-baseline',
  group: 'measurement',
  severity: 'warning',
  scope: 'file',
  docs: {
    summary: 'A target without its start.',
    why: 'From 5 to 40 is another task than from 38 to 40. Without the start nobody can judge how bold the target is, and progress cannot be computed. If the number is not known, saying so is fine: `from unknown`, or a key result that finds it out first.',
    saysWho: ['Balanced scorecard practice', 'Ben Lamorte: a key result has a baseline and a target'],
    instead:
      'Write `from 31% to 40%`; where nobody knows the start, `from unknown to 40%` or a key result with `baseline by` a date.',
    bad: [
      {
        okr: `team bakery "Bakery"
okrs for bakery in 2026-Q4
objective regulars "Morning customers become regulars" {
  kr "Customers who come back within a week" to 35%
}
`,
      },
    ],
    good: [
      {
        okr: `team bakery "Bakery"
okrs for bakery in 2026-Q4
objective regulars "Morning customers become regulars" {
  kr "Customers who come back within a week" from 24% to 35%
  kr "Customers who bring a friend" from unknown to 10%
  kr "Know how long people queue" baseline by 2026-10-31
}
`,
      },
    ],
  },
  checks: {
    keyResult(keyResult, objective, context) {
      const { to } = keyResult;
      if (objective.draft || keyResult.form !== 'measured' || !to || to.value === null || keyResult.from) return;
      // A level that is held needs no start: `health-as-key-result` says what it is.
      if (holdsLevel(keyResult.title?.value ?? '')) return;
      const text = context.text(keyResult.uri);
      const target = withKeyword(text, to.range, 'to') ?? to.range;
      const kpi = measuredKpi(keyResult, context.model);
      const figures = kpi && context.computed.kpis.get(kpi.id);
      const now = figures?.now && printQuantity({ value: figures.now.value, unit: figures.unit });
      // A service level is a level, wherever it starts.
      const level = metricsIn(words(keyResult.title?.value ?? '')).some(({ metric }) => metric.better === 'level');
      context.report({
        at: target,
        label: 'No start',
        message: `Without a start nobody can tell whether ${to.text} is a small step or a leap, and progress cannot be shown. Write \`from ${now ?? '…'} to ${to.text}\`, or \`from unknown\` until it has been measured.`,
        about: [keyResult.id, objective.id],
        ...(level ? { severity: 'hint' as const } : {}),
        fixes: [
          ...(now
            ? [
                {
                  title: `Start from the KPI's last value: \`from ${now}\``,
                  changes: [insert(keyResult.uri, target.start, `from ${now} `)],
                  preferred: true,
                },
              ]
            : []),
          {
            title: 'Say that it is not known yet: `from unknown`',
            changes: [insert(keyResult.uri, target.start, 'from unknown ')],
            preferred: !now,
          },
          ...(now ? [] : [firstMeasured(keyResult, objective, target, context)]),
        ],
      });
    },
  },
});

/** The start left open, and a key result that finds it out within the first weeks that are left. */
function firstMeasured(keyResult: KeyResult, objective: Objective, target: Range, context: RuleContext): Fix {
  const { asOf } = context.computed;
  const period = context.computed.objectives.get(objective.id)?.period;
  const soon = addDays(period && period.start > asOf ? period.start : asOf, FirstWeeks * 7);
  const day = period && period.end < soon ? period.end : soon;
  const title = `Know where “${keyResult.title?.value ?? callIt(keyResult)}” stands`;
  return {
    title: 'Make finding it out a key result of its own: `baseline`',
    changes: [
      insert(keyResult.uri, target.start, 'from unknown '),
      addToBlock(objective, context.text(objective.uri), [
        `kr "${tab(1, plainTitle(title))}" baseline by ${tab(2, day)}`,
      ]),
    ],
    snippet: true,
  };
}

/** Long enough to count a few times, soon enough to set a target. */
const FirstWeeks = 4;
