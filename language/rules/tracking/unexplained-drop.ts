import type { JournalEntry } from '../../analysis/journal.ts';
import { confidenceOf } from '../../analysis/reports.ts';
import type { CheckIn, Entry, KeyResult } from '../../model/entities.ts';
import { subtract } from '../../values/decimal.ts';
import { insert, tab } from '../edits.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'unexplained-drop',
  group: 'tracking',
  severity: 'info',
  presets: { 'radical-focus': 'warning' },
  scope: 'file',
  options: {
    points: {
      description: 'By how many percentage points the confidence must fall to call for a word.',
      default: 10,
    },
  },
  docs: {
    summary: 'The confidence fell, and nothing says why.',
    why: 'That the confidence falls is good news about the team: it is honest, and early. But the number alone helps nobody. What happened, and what others could do about it, is what the check-in is for, and in three months it is what the review will want to know.\n\nOnly the last confidence of a key result is looked at, in a cycle that runs: old entries of the journal are left as they are. A note on the line, a `blocked` or `note` in the same check-in, or a later word on the key result explains it.',
    saysWho: ['Christina Wodtke: confidence is there to start a conversation'],
    instead: 'Add a few words after it, in quotes: `confidence 40% "Two of the five pilot schools have left"`.',
    bad: [
      {
        okr: `team music "Music school"
okrs for music in 2026-Q4
objective play "Every child in town gets to play an instrument" {
  kr schools "Schools that lend instruments" from 4 schools to 12 schools confidence 60%
}
check-in 2026-11-09 for music {
  play.schools 6 schools confidence 35%
}
`,
      },
    ],
    good: [
      {
        okr: `team music "Music school"
okrs for music in 2026-Q4
objective play "Every child in town gets to play an instrument" {
  kr schools "Schools that lend instruments" from 4 schools to 12 schools confidence 60%
}
check-in 2026-11-09 for music {
  play.schools 6 schools confidence 35% "Two schools have no dry room for the violins"
}
`,
      },
    ],
  },
  checks: {
    file(file, context) {
      for (const checkIn of file.checkIns) {
        if (checkIn.asides.some(explains)) continue;
        for (const entry of checkIn.entries) {
          const keyResult = entry.confidence && context.target(entry.target);
          if (keyResult?.kind !== 'key result') continue;
          const drop = dropIn(entry, checkIn, keyResult, context);
          if (!drop) continue;
          context.report({
            at: entry.range,
            label: 'Why less confident?',
            message: `The confidence fell from ${drop.from}% to ${drop.to}%, and nothing says why, so nobody knows how to help. Add a few words after it, in quotes.`,
            about: [keyResult.id],
            related: [{ place: context.place(keyResult), message: 'The key result' }],
            fixes: [
              {
                title: 'Add why',
                changes: [insert(file.uri, entry.range.end, ` "${tab(1, 'What has changed, and who could help')}"`)],
                snippet: true,
                preferred: true,
              },
            ],
          });
        }
      }
    },
  },
});

const explains = ({ kind }: { kind: string }) => kind === 'blocked' || kind === 'note';

/** How far a key result's confidence fell in a line, where that is its last report and nothing was said since. */
function dropIn(
  entry: Entry,
  checkIn: CheckIn,
  keyResult: KeyResult,
  context: RuleContext,
): { from: number; to: number } | undefined {
  const { computed } = context;
  const lines = computed.journal.get(keyResult.id) ?? [];
  const tells = ({ entry, source }: JournalEntry) =>
    source === 'check-in' && confidenceOf(entry.confidence) !== undefined;
  const at = lines.findLastIndex(tells);
  const line = lines[at];
  // Most lines are older ones.
  if (!line || line.of !== checkIn.id || line.entry !== entry) return undefined;
  const period = computed.keyResults.get(keyResult.id)?.period;
  if (!period || computed.asOf < period.start || computed.asOf > period.end) return undefined;
  const to = confidenceOf(line.entry.confidence);
  const from = confidenceOf(lines.slice(0, at).findLast(tells)?.entry.confidence ?? keyResult.confidence);
  if (to === undefined || from === undefined || subtract(from, to) < context.option<number>('points')) return undefined;
  const isExplained = lines.slice(at).some(({ entry, source }) => source === 'check-in' && entry.note !== undefined);
  return isExplained ? undefined : { from, to };
}
