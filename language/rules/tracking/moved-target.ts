import type { KeyResult, Objective } from '../../model/entities.ts';
import { type PastKeyResult, type PastQuantity, type PastVersion, promiseOf } from '../../model/past.ts';
import type { Range } from '../../model/place.ts';
import { addDays, printDate } from '../../values/date.ts';
import type { IsoDate } from '../../values/types.ts';
import { convert } from '../../values/unit.ts';
import { addToStatement, replace, tab } from '../edits.ts';
import { teamJournal } from '../journals.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** A note this many days before or after a change is read as its reason. */
const NoteDays = 7;
/** Targets are also moved while the books are being closed. */
const ClosingDays = 14;

export default defineRule({
  id: 'moved-target',
  group: 'tracking',
  severity: 'warning',
  presets: { google: 'info' },
  scope: 'file',
  options: {
    settle: {
      description: 'For how many days of a cycle its key results may still be agreed on without a reason.',
      default: 14,
      presets: { strict: 7 },
    },
  },
  docs: {
    summary: 'A target, start or date that was changed within its cycle, without a reason.',
    why: 'A target that moves to where the arrow landed is always hit, and teaches nobody anything. There are good reasons to change one: the market broke away, the metric was measured wrongly. Written down, the reason is worth more than the old number; without it, the next reader sees only that the goal was met.\n\nThe Git history knows how the file stood: its text two weeks into the cycle (or, for a key result that was added later, two weeks after it came) is compared with what it says now. A start that was unknown and has been measured since is no change, nor is an earlier date. A new `because` on the key result or its objective is a reason; so is a note on the key result, or a `note` of the team, in a check-in of the week before or after the change. Without Git, and in the browser, nothing is said.',
    saysWho: ['The OKR and balanced scorecard article: a cycle keeps its targets'],
    disagrees: [
      'What Matters: OKRs may be changed while the cycle runs if they no longer serve their purpose. That is what the reason is for; the preset `google` makes this a piece of information.',
    ],
    instead: 'Say why with `because "…"`, or set the number back and let the review tell the story.',
    bad: [
      {
        earlier: `team lido "Lido"
okrs for lido in 2026-Q4
objective swim "Every child in town can swim" {
  kr badge "Second-graders with a swimming badge" from 48% to 75%
}
`,
        okr: `team lido "Lido"
okrs for lido in 2026-Q4
objective swim "Every child in town can swim" {
  kr badge "Second-graders with a swimming badge" from 48% to 60%
}
`,
      },
    ],
    good: [
      {
        earlier: `team lido "Lido"
okrs for lido in 2026-Q4
objective swim "Every child in town can swim" {
  kr badge "Second-graders with a swimming badge" from unknown to 75%
}
`,
        okr: `team lido "Lido"
okrs for lido in 2026-Q4
objective swim "Every child in town can swim" {
  kr badge "Second-graders with a swimming badge" from 48% to 60% because "The second pool stays closed until March"
}
`,
      },
    ],
  },
  checks: {
    keyResult(keyResult, objective, context) {
      const versions = context.model.past[keyResult.uri];
      const period = context.computed.objectives.get(objective.id)?.period;
      const { asOf } = context.computed;
      if (!versions || !period || objective.draft || asOf < period.start) return;
      if (asOf > addDays(period.end, ClosingDays)) return;
      const now = promiseOf(keyResult, objective);
      const agreed = agreedOn(now.key, versions, period.start, context.option<number>('settle'));
      if (!agreed) return;
      const [move] = movesOf(agreed.promise, now, keyResult);
      if (!move) return;
      const changed = changedOn(move.is, now.key, versions) ?? asOf;
      if (now.because.some((reason) => !agreed.promise.because.includes(reason))) return;
      if (hasNote(keyResult, objective, changed, context)) return;
      context.report({
        at: move.at,
        label: 'Moved within the cycle',
        message: `${move.what} was ${move.was} when ${objective.cycle?.value} was agreed (${printDate(agreed.date)}), and nothing says why it is ${move.now} now: nobody who reads the score later can tell what was achieved. Say why with \`because\`, or set it back.`,
        about: [keyResult.id, objective.id],
        fixes: [
          {
            title: 'Say why',
            changes: [
              addToStatement(keyResult, context.text(keyResult.uri), `because "${tab(1, 'What has changed')}"`),
            ],
            snippet: true,
            preferred: true,
          },
          ...(movesOf(agreed.promise, now, keyResult).length === 1
            ? [{ title: `Set it back to ${move.was}`, changes: [replace(keyResult.uri, move.at, move.was)] }]
            : []),
        ],
      });
    },
  },
});

/** What was agreed: the promise as the text had it when things had settled, in its cycle or since it came into it. */
function agreedOn(
  key: string,
  versions: readonly PastVersion[],
  start: IsoDate,
  settle: number,
): { promise: PastKeyResult; date: IsoDate } | undefined {
  const kept = versions.flatMap(({ date, keyResults }) => {
    const promise = keyResults.find((each) => each.key === key);
    return promise ? [{ promise, date }] : [];
  });
  const [first] = kept;
  if (!first) return undefined;
  const settled = addDays(first.date > start ? first.date : start, settle);
  return kept.findLast(({ date }) => date <= settled) ?? first;
}

interface Move {
  what: 'The target' | 'The start' | 'The limit' | 'The date';
  was: string;
  now: string;
  at: Range;
  /** Whether a promise already had what is written now. */
  is(promise: PastKeyResult): boolean;
}

/** What differs between the promise and what is written now, the most telling first. */
function movesOf(before: PastKeyResult, now: PastKeyResult, keyResult: KeyResult): Move[] {
  const moves: Move[] = [];
  const { to, from, stay, by } = keyResult;
  if (to && before.to && now.to && differ(before.to, now.to)) {
    moves.push({
      what: 'The target',
      was: before.to.text,
      now: to.text,
      at: to.range,
      is: ({ to }) => same(to, now.to),
    });
  }
  const limits = stay?.kind === 'between' ? [stay.low, stay.high] : stay ? [stay.limit] : [];
  if (stay && stay.kind === before.stay?.kind) {
    for (const [index, limit] of limits.entries()) {
      const was = before.stay.limits[index];
      if (!was || !differ(was, limit)) continue;
      const is = (promise: PastKeyResult) => same(promise.stay?.limits[index], limit);
      moves.push({ what: 'The limit', was: was.text, now: limit.text, at: limit.range, is });
    }
  }
  if (from && before.from && now.from && differ(before.from, now.from)) {
    moves.push({
      what: 'The start',
      was: before.from.text,
      now: from.text,
      at: from.range,
      is: (promise) => same(promise.from, now.from),
    });
  }
  if (by?.value && before.by && by.value > before.by) {
    moves.push({
      what: 'The date',
      was: before.by,
      now: by.value,
      at: by.range,
      is: (promise) => promise.by === by.value,
    });
  }
  return moves;
}

/** Whether two numbers are both known and not the same, whatever units of one kind they are written in. */
function differ(a: PastQuantity, b: PastQuantity): boolean {
  if (a.value === null || b.value === null) return false;
  if (a.unit.kind === 'none' || b.unit.kind === 'none') return a.value !== b.value;
  return convert(a.value, a.unit, b.unit) !== b.value;
}

function same(a: PastQuantity | undefined, b: PastQuantity | undefined): boolean {
  return a !== undefined && b !== undefined && !differ(a, b);
}

/** The day of the first version that already says what is written now, and kept saying it; none while it is not committed. */
function changedOn(is: Move['is'], key: string, versions: readonly PastVersion[]): IsoDate | undefined {
  const has = ({ keyResults }: PastVersion) => {
    const promise = keyResults.find((each) => each.key === key);
    return promise !== undefined && is(promise);
  };
  return versions[versions.findLastIndex((version) => !has(version)) + 1]?.date;
}

/** Whether a check-in around the day of the change has something to say about it. */
function hasNote(keyResult: KeyResult, objective: Objective, changed: IsoDate, context: RuleContext): boolean {
  const near = (date: IsoDate | undefined) =>
    date !== undefined && date >= addDays(changed, -NoteDays) && date <= addDays(changed, NoteDays);
  const lines = [keyResult.id, objective.id].flatMap((id) => context.computed.journal.get(id) ?? []);
  if (lines.some(({ date, entry }) => entry.note && near(date))) return true;
  const team = objective.for && context.model.links.get(objective.for.key);
  const checkIns = (team !== undefined && teamJournal(team, context)?.checkIns) || [];
  return checkIns.some(({ date, asides }) => near(date?.value) && asides.some(({ kind }) => kind === 'note'));
}
