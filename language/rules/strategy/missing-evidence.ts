import type { Objective, Strategy, Written } from '../../model/entities.ts';
import { addToBlock, tab } from '../edits.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { offsetAt } from '../text-positions.ts';

export default defineRule({
  id: 'missing-evidence',
  group: 'strategy',
  severity: 'hint',
  scope: 'file',
  options: {
    figuresAreEnough: {
      description: 'A reason that names a figure (“two of three”, “18%”) carries its own data.',
      default: true,
      presets: { strict: false },
    },
    strategies: {
      description: 'Ask for evidence behind the reason of a strategy, too.',
      default: true,
    },
  },
  docs: {
    summary: 'A reason without data behind it.',
    why: 'A reason that nobody can look up is an opinion, and opinions win by rank. With the evidence next to it the next reader can check what was known, and a year later you can see whether it was the data or the conclusion that was wrong. Evidence need not be a study: an interview note, a chart, or a table of complaints will do.\n\nA reason that names a figure is left alone, and so is an objective that responds to a KPI: its numbers are the data. It is a hint, because a good hunch is worth a quarter now and then.',
    saysWho: ['Product Pathways'],
    instead:
      'Add `evidence` with a file, a link, or a few words on where it was seen; or put the figure that convinced you into the reason.',
    bad: [
      {
        okr: `team library "Town library"
okrs for library in 2026-Q4
objective quiet "Students find a quiet place to learn" {
  because "People say that the reading room has become too loud"
  kr "Students who stay longer than two hours" from 20% to 35%
}
`,
      },
    ],
    good: [
      {
        okr: `team library "Town library"
okrs for library in 2026-Q4
objective quiet "Students find a quiet place to learn" {
  because  "People say that the reading room has become too loud"
  evidence "notes/2026-09-visitors-book.md"
  kr "Students who stay longer than two hours" from 20% to 35%
}
objective evening "Working people come after five" {
  because "Two of three loans are made before noon"
  kr "Visitors after five o'clock" from 60 to 110
}
`,
        note: 'The second carries its data in the reason itself.',
      },
    ],
  },
  checks: {
    objective(objective, context) {
      const period = context.computed.objectives.get(objective.id)?.period;
      if (objective.draft || (period && period.end < context.computed.asOf)) return;
      if (objective.respondsTo.length > 0) return;
      if (objective.keyResults.some(({ evidence }) => evidence.length > 0)) return;
      const alone = objective.standalone && reasonToStandAlone(objective, context);
      check(
        objective,
        objective.because.filter((text) => text !== alone),
        context,
      );
    },
    strategy(strategy, context) {
      if (context.option<boolean>('strategies')) check(strategy, strategy.because, context);
    },
  },
});

function check(thing: Objective | Strategy, because: Written[], context: RuleContext): void {
  const [first] = because;
  if (!first || thing.evidence.length > 0) return;
  if (context.option<boolean>('figuresAreEnough') && because.some(({ value }) => namesFigure(value))) return;
  context.report({
    at: first.range,
    label: 'No evidence',
    message:
      'Nothing shows where this reason comes from, so nobody can check it or learn from it later. Add `evidence` with a file, a link or where you saw it.',
    about: [thing.id],
    fixes: [
      {
        title: 'Add the evidence',
        changes: [
          addToBlock(thing, context.text(thing.uri), [`evidence "${tab(1, 'a file, a link, or where you saw it')}"`]),
        ],
        snippet: true,
        preferred: true,
      },
    ],
  });
}

/** The text behind `standalone because`: why it is not linked, which needs no data. */
function reasonToStandAlone(objective: Objective, context: RuleContext): Written | undefined {
  const text = context.text(objective.uri);
  const from = objective.standalone && offsetAt(text, objective.standalone.end);
  if (from === undefined) return undefined;
  return objective.because.find(({ range }) =>
    /^\s*,?\s*because\s*:?\s*$/.test(text.slice(from, Math.max(from, offsetAt(text, range.start)))),
  );
}

const numberWords =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|half|halves|thirds?|a quarter of|twice|doubled?|doubles|tripled?|triples|every (?:second|third|fourth|fifth|tenth))\b/i;

/** Whether a text says how many, in digits of any script or in English words. */
function namesFigure(text: string): boolean {
  return /\p{Nd}/u.test(text) || numberWords.test(text);
}
