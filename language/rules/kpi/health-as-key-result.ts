import type { KeyResult } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import type { Range } from '../../model/place.ts';
import { holdsLevel } from '../../wording/holding.ts';
import { metricsIn } from '../../wording/metric-lexicon.ts';
import { words } from '../../wording/words.ts';
import { measuredKpi } from '../assessments.ts';
import { replace, withKeyword } from '../edits.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { textIn } from '../text-positions.ts';

export default defineRule({
  id: 'health-as-key-result',
  group: 'kpi',
  severity: 'info',
  presets: { 'radical-focus': 'warning' },
  wording: true,
  scope: 'file',
  docs: {
    summary: 'A key result that keeps a KPI where it is.',
    why: 'A key result says what will be different at the end of the cycle. “Keep uptime at 99.9%” asks for nothing to change: it is met on the first day, it never shows progress, and it takes the place of a change. It still matters, as the gauges of a car matter on every journey. So watch it: as a guardrail it is checked all the time and weighs nothing in the progress.\n\nIt speaks where the words hold a measure where it is (keep, maintain, stays above) and the numbers show no way to go. A key result that starts somewhere else is a change, whatever its words.',
    saysWho: [
      'The OKR and KPI car dashboard article',
      'What Matters',
      'Christina Wodtke: health metrics stand beside the OKRs',
    ],
    instead: 'Write it as a guardrail: `stay above 99.9%`. Or leave it to the KPI and its bands.',
    bad: [
      {
        okr: `team post "Post office"
okrs for post in 2026-Q4
objective quick "Nobody waits longer than a song" {
  kr "Customers served within three minutes" from 55% to 80%
  kr "Keep the share of lost parcels below 0.1%" to 0.1%
}
`,
      },
    ],
    good: [
      {
        okr: `team post "Post office"
okrs for post in 2026-Q4
objective quick "Nobody waits longer than a song" {
  kr "Customers served within three minutes" from 55% to 80%
  kr "Share of lost parcels" stay below 0.1%
}
`,
      },
    ],
  },
  checks: {
    keyResult(keyResult, objective, context) {
      if (objective.draft || !staysPut(keyResult)) return;
      const side = sideOf(keyResult, context);
      const instead = `stay ${side} ${keyResult.to?.text}`;
      context.report({
        at: keyResult.head,
        label: 'Health, not change',
        message: `This keeps something where it is, so it is met on the first day and shows no progress. If it must not suffer while you change something else, make it a guardrail: \`${instead}\`.`,
        about: [keyResult.id, objective.id],
        fixes: guard(keyResult, instead, context),
      });
    },
  },
});

/** Whether the words hold a level and no start says otherwise. A start equal to the target is `already-met`. */
function staysPut({ form, from, to, title }: KeyResult): boolean {
  if (form !== 'measured' || !to || to.value === null || to.problem || (from && from.value !== null)) return false;
  return holdsLevel(title?.value ?? '');
}

function sideOf(keyResult: KeyResult, context: RuleContext): 'above' | 'below' {
  const title = keyResult.title?.value ?? '';
  if (/\b(below|under|less|fewer|at most|within|max(imum)?)\b/i.test(title)) return 'below';
  if (/\b(above|over|more|at least|min(imum)?)\b/i.test(title)) return 'above';
  const polarity = measuredKpi(keyResult, context.model)?.polarity?.value;
  if (polarity) return polarity === 'lower' ? 'below' : 'above';
  return metricsIn(words(title)).some(({ metric }) => metric.better === 'down') ? 'below' : 'above';
}

function guard(keyResult: KeyResult, instead: string, context: RuleContext): Fix[] {
  const text = context.text(keyResult.uri);
  const range = numbersOf(keyResult, text);
  if (!range) return [];
  return [
    {
      title: `Make it a guardrail: \`${instead}\``,
      changes: [replace(keyResult.uri, range, instead)],
      preferred: true,
    },
  ];
}

/** `to 99.9%`, with a `from unknown` right before it. */
function numbersOf({ from, to }: KeyResult, text: string): Range | undefined {
  const end = to && withKeyword(text, to.range, 'to');
  if (!from || !end) return end;
  const start = withKeyword(text, from.range, 'from');
  const between = start && textIn(text, { start: start.end, end: end.start });
  return start && between?.trim() === '' ? { start: start.start, end: end.end } : undefined;
}
