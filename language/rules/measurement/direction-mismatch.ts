import { decisionsIn } from '../../analysis/contradictions/decisions.ts';
import { movement } from '../../analysis/movement.ts';
import type { KeyResult, Kpi, Objective } from '../../model/entities.ts';
import type { Fix, Severity } from '../../model/finding.ts';
import { unitsAgree } from '../../values/unit.ts';
import { saidDirection } from '../../wording/direction.ts';
import { looksEnglish } from '../../wording/english.ts';
import { metricsIn } from '../../wording/metric-lexicon.ts';
import { remembered } from '../../wording/remembered.ts';
import { isVerb } from '../../wording/verbs.ts';
import { singular, words } from '../../wording/words.ts';
import { measuredKpi } from '../assessments.ts';
import { replace } from '../edits.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'direction-mismatch',
  group: 'measurement',
  severity: 'error',
  scope: 'file',
  docs: {
    summary: 'The words say one way, the numbers the other; or the numbers pull a KPI the way that it calls worse.',
    why: 'One of the two is a slip: most often start and target were swapped, or the KPI says “higher is better” where lower is. Until it is settled, progress counts backwards.',
    saysWho: ['Arithmetic: it follows from the figures and dates as they are written'],
    instead:
      'Swap `from` and `to`, correct the words, or correct what the KPI calls better. Where the direction is meant, record it: `accept … against … because "…"`.',
    bad: [
      {
        okr: `team clinic "Clinic"
okrs for clinic in 2026-Q4
objective calm "Nobody waits in pain" {
  kr "Reduce the minutes patients wait" from 20 min to 35 min
}
`,
      },
      {
        okr: `team clinic "Clinic"
kpi kept "Appointments kept" for clinic { unit % higher is better healthy above 90% critical below 80% }
okrs for clinic in 2026-Q4
objective calm "Nobody waits in pain" {
  kr "Appointments kept" measures kept from 90% to 80%
}
`,
        note: 'The KPI says that higher is better.',
      },
    ],
    good: [
      {
        okr: `team clinic "Clinic"
okrs for clinic in 2026-Q4
objective calm "Nobody waits in pain" {
  kr "Reduce the minutes patients wait" from 35 min to 20 min
  kr "Improve the time to a first answer" from 3 days to 1 day
}
`,
        note: '“Improve” goes the way that is better: for a time, down.',
      },
    ],
  },
  checks: {
    keyResult(keyResult, objective, context) {
      const moves = movement(keyResult);
      const { from, to } = keyResult;
      if (!moves || !from || !to || from.value === null || to.value === null) return;
      if (context.whole(decisionsIn).some(({ accepted }) => accepted === keyResult.id)) return;
      const clash = againstKpi(keyResult, moves, context) ?? againstWords(keyResult, objective, moves, context);
      if (!clash) return;
      const start =
        Math.min(from.range.start.line, to.range.start.line) === from.range.start.line ? from.range : to.range;
      context.report({
        at:
          start === from.range && from.range.end.line === to.range.start.line
            ? { start: from.range.start, end: to.range.end }
            : start,
        label: 'Words against numbers',
        message: clash.message,
        about: [keyResult.id, objective.id],
        ...(clash.severity ? { severity: clash.severity } : {}),
        related: clash.kpi
          ? [
              {
                place: { uri: clash.kpi.uri, range: clash.kpi.polarity?.range ?? clash.kpi.head },
                message: 'What the KPI calls better',
              },
            ]
          : [],
        fixes: fixes(keyResult, clash.kpi),
      });
    },
  },
});

interface Clash {
  message: string;
  kpi?: Kpi;
  severity?: Severity;
}

const way = { up: 'rise', down: 'fall' } as const;

function againstKpi(keyResult: KeyResult, moves: 'up' | 'down', context: RuleContext): Clash | undefined {
  const kpi = measuredKpi(keyResult, context.model);
  if (!kpi?.polarity) return undefined;
  const better = kpi.polarity.value === 'higher' ? 'up' : 'down';
  const unit = context.computed.kpis.get(kpi.id)?.unit;
  if (better === moves || (unit && keyResult.to && !unitsAgree(keyResult.to.unit, unit))) return undefined;
  return {
    kpi,
    message: `${keyResult.from?.text} to ${keyResult.to?.text} is a ${way[moves]}, but the KPI \`${kpi.name?.value ?? ''}\` says that ${kpi.polarity.value} is better, so reaching this would make it worse. Swap start and target, or correct the KPI.`,
  };
}

/** Metrics where a smaller number is the higher one, and frequencies written as the time between. */
const ranks = /\b(rank|ranking|position|place|frequency|cadence|often|speed)\b/i;

function againstWords(
  keyResult: KeyResult,
  objective: Objective,
  moves: 'up' | 'down',
  context: RuleContext,
): Clash | undefined {
  const title = keyResult.title?.value ?? '';
  const said = wayNamedIn(title);
  if (!said) return undefined;
  if ((keyResult.from?.value ?? 0) < 0 || (keyResult.to?.value ?? 0) < 0) return undefined;
  const kpi = measuredKpi(keyResult, context.model);
  if (kpi && !shareWords(title, kpi)) return undefined;
  const text = words(title);
  const wanted = said === 'either' ? undefined : said;
  const range = `${keyResult.from?.text} to ${keyResult.to?.text}`;
  if (wanted && wanted !== moves && !namesTwoWays(title)) {
    return {
      message: `The words say that it should ${way[wanted]}, but ${range} is a ${way[moves]}. Swap start and target, or change the words.`,
    };
  }
  if (wanted || kpi?.polarity) return undefined;
  const improves =
    isVerb(text[0]?.lower ?? '', 'improving') ||
    isVerb(words(objective.title?.value ?? '')[0]?.lower ?? '', 'improving');
  const better = metricsIn(text)[0]?.metric.better;
  if (!improves || (better !== 'up' && better !== 'down') || better === moves) return undefined;
  return {
    severity: 'warning',
    message: `“Improve” suggests that it should ${way[better]}, but ${range} is a ${way[moves]}. Swap start and target, or say in words which way is better.`,
  };
}

/** The way that the words of a title say, if they say one; undefined where they cannot be judged. */
const wayNamedIn = remembered((title): 'up' | 'down' | 'either' | undefined => {
  if (!looksEnglish(title) || ranks.test(title)) return undefined;
  const said = saidDirection(words(title));
  return said === 'increase' ? 'up' : said === 'decrease' ? 'down' : 'either';
});

/** "Increase retention by reducing …": more than one movement is named, so the numbers may belong to either. */
function namesTwoWays(title: string): boolean {
  return /\b(by|through|while|without|so that|to) \w+(ing|e)\b/i.test(title);
}

function shareWords(title: string, kpi: Kpi): boolean {
  const own = new Set(words(title).map((word) => singular(word.lower)));
  return words(kpi.title?.value ?? kpi.name?.value ?? '').some(
    (word) => word.lower.length > 3 && own.has(singular(word.lower)),
  );
}

function fixes(keyResult: KeyResult, kpi: Kpi | undefined): Fix[] {
  const { from, to, uri } = keyResult;
  if (!from || !to) return [];
  const swap: Fix = {
    title: 'Swap start and target',
    changes: [replace(uri, from.range, to.text), replace(uri, to.range, from.text)],
    preferred: true,
  };
  if (!kpi?.polarity) return [swap];
  const other = kpi.polarity.value === 'higher' ? 'lower is better' : 'higher is better';
  return [swap, { title: `Say of the KPI that ${other}`, changes: [replace(kpi.uri, kpi.polarity.range, other)] }];
}
