import type { KeyResult, WrittenQuantity } from '../../model/entities.ts';
import { type OpenMetric, openMetricIn } from '../../wording/ambiguous-metric.ts';
import { measuredKpi } from '../assessments.ts';
import { replace, tab } from '../edits.ts';
import { snippetTitle } from '../quoted.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ambiguous-metric',
  group: 'wording',
  severity: 'info',
  wording: true,
  scope: 'file',
  docs: {
    summary: 'A count that says neither of whom nor in what time.',
    why: '“1 million users” may be everybody who ever signed up, or those who came this week: the first grows by itself. Whoever collects the number decides, later and alone. Name the population and the window, or measure a KPI that defines both.',
    saysWho: ["Google's OKR playbook: “1 million users” should say daily, weekly or at all"],
    instead: 'Say who is counted and in what time: “People who order at least once a month”.',
    bad: [
      {
        okr: `team radio "Radio"
okrs for radio in 2026-Q4
objective ears "The valley wakes up with us" {
  kr "1 million users" from 600k to 1M
}
`,
      },
    ],
    good: [
      {
        okr: `team radio "Radio"
okrs for radio in 2026-Q4
kpi listeners "People who listen on a given day" for radio { unit people higher is better healthy above 500k }
objective ears "The valley wakes up with us" {
  kr "Daily active users" from 60k to 90k
  kr "Listeners" measures listeners from 600k people to 800k people
  kr "Requests a week" from 120 to 200
}
`,
      },
    ],
  },
  checks: {
    keyResult(keyResult, objective, context) {
      const { title, form } = keyResult;
      if (objective.draft || !title || form === 'baseline' || form === 'milestone') return;
      if (measuredKpi(keyResult, context.model) || definedBeside(keyResult)) return;
      const open = openMetricIn(title.value);
      if (!open || (form === 'none' && !/\d|million|thousand/i.test(title.value))) return;
      if (open.open === 'when' && (keyResult.from?.value === 0 || !counts(keyResult))) return;
      if (open.open === 'which' && !counts(keyResult)) return;
      context.report({
        at: keyResult.head,
        label: 'Counted how?',
        message: messages[open.open](open.word),
        about: [keyResult.id, objective.id],
        fixes: [
          {
            title: open.open === 'when' ? 'Say over what time' : 'Say who counts, and over what time',
            changes: [replace(keyResult.uri, title.range, `"${snippetTitle(title.value)} ${rest(open)}"`)],
            snippet: true,
          },
        ],
      });
    },
  },
});

const messages: Record<OpenMetric['open'], (word: string) => string> = {
  which: (word) =>
    `“${word}” could mean everyone so far or only those of this week, so two people would report two numbers. Say who counts, and over what time.`,
  when: (word) =>
    `“${word}” over what time? A day, a month and the whole cycle give different numbers. Add it, such as “per week”.`,
  what: (word) =>
    `“${word}” can be measured in many ways, and each gives another number. Say who does what, and over what time.`,
};

function rest({ open }: OpenMetric): string {
  if (open === 'when') return tab(1, 'per week');
  if (open === 'which') return `${tab(1, 'who come back')} ${tab(2, 'within a month')}`;
  return `${tab(1, 'of people who come')} ${tab(2, 'per week')}`;
}

/** Whether its figures, if it has any, are a plain count. */
function counts({ from, to, stay }: KeyResult): boolean {
  const figures = [from, to, ...(stay?.kind === 'between' ? [stay.low, stay.high] : [stay?.limit])];
  return figures.every((figure) => !figure || figure.unit.kind === 'none' || figure.unit.kind === 'count');
}

/** A unit such as `MAU` or `weekly-readers`, or a reason, says what the title leaves open. */
function definedBeside({ from, to, stay, because }: KeyResult): boolean {
  const limits: (WrittenQuantity | undefined)[] = stay?.kind === 'between' ? [stay.low] : [stay?.limit];
  return (
    because.length > 0 ||
    [from, to, ...limits].some(
      (figure) => figure?.unit.kind === 'count' && /daily|weekly|monthly|yearly|^[dwm]aus?$/i.test(figure.unit.noun),
    )
  );
}
