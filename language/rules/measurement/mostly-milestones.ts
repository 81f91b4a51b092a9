import type { KeyResult } from '../../model/entities.ts';
import { addToBlock, tab } from '../edits.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mostly-milestones',
  group: 'measurement',
  severity: 'warning',
  presets: { google: 'hint' },
  scope: 'file',
  options: {
    most: {
      description: 'The largest share of yes-or-no key results that is still fine, in percent.',
      default: 50,
    },
  },
  docs: {
    summary: 'More than half of the key results are yes or no.',
    why: `A milestone is 0% until it is 100%. While it is open it cannot say whether you are getting closer, and once it is done it cannot say how much better things became. One or two beside a number are fine; where most of a set is yes or no, it reads like a project plan and there is little left to steer by.

Yes or no means \`done when\`, and \`from 0 to 1\`. Guardrails are not counted, and drafts and \`learning\` objectives are left alone: what they look for is often a yes or a no. A task to find a baseline is on its way to a number, so it counts as one. A milestone that is really work to be done is left to [output-as-key-result](output-as-key-result.md).`,
    saysWho: ['Ben Lamorte: prefer metric key results, and keep milestones few'],
    disagrees: [
      'Google’s playbook grades a milestone like any other key result as long as it is plain when it was reached. The preset `google` makes this a hint.',
      'Andy Grove graded with yes or no.',
    ],
    instead:
      'Ask what the milestone makes possible, and measure that. The parish lends its registers so that more searches end with a record: count those.',
    bad: [
      {
        okr: `team archive "City archive"
okrs for archive in 2026-Q4
objective found "People find their family in our records" {
  kr "The parish lends us its registers" done when "the bishop has signed" by 2026-11-15
  kr "The county recommends us to schools" done when "we are on its list" by 2026-12-01
  kr "Visitors who find a relative on their first visit" from 18% to 30%
}
`,
      },
    ],
    good: [
      {
        okr: `team archive "City archive"
okrs for archive in 2026-Q4
objective found "People find their family in our records" {
  kr "The parish lends us its registers" done when "the bishop has signed" by 2026-11-15
  kr "Searches that end with a record" from 22% to 35%
  kr "Visitors who find a relative on their first visit" from 18% to 30%
}
`,
      },
    ],
  },
  checks: {
    objective(objective, context) {
      if (objective.draft || objective.ambition?.value === 'learning') return;
      const set = objective.keyResults.filter(({ form }) => form !== 'guardrail');
      const yesOrNo = set
        .filter(isYesOrNo)
        .filter((keyResult) => context.assessment(keyResult).kind.label !== 'output');
      const most = context.option<number>('most');
      // A single milestone is for the rule that counts key results.
      if (yesOrNo.length < 2 || yesOrNo.length * 100 <= most * set.length) return;
      const missing = most > 0 ? Math.ceil((yesOrNo.length * 100) / most) - set.length : Number.POSITIVE_INFINITY;
      const stub = (index: number) =>
        `kr "${tab(3 * index + 1, 'What gets better once that is done')}" from ${tab(3 * index + 2, 'unknown')} to ${tab(3 * index + 3, 'unknown')}`;
      context.report({
        at: objective.head,
        label: 'Mostly yes or no',
        message: `${yesOrNo.length === set.length ? (set.length === 2 ? 'Both' : `All ${set.length}`) : `${yesOrNo.length} of ${set.length}`} key results are yes or no: until the last day they cannot show whether you are getting closer. Measure what they make possible, from how much to how much.`,
        about: [objective.id],
        related: yesOrNo.map((keyResult) => ({ place: context.place(keyResult), message: 'Yes or no' })),
        fixes:
          set.length + missing > MostKeyResults
            ? []
            : [
                {
                  title: `Add ${missing === 1 ? 'a measured key result' : `${missing} measured key results`} to fill in`,
                  changes: [
                    addToBlock(
                      objective,
                      context.text(objective.uri),
                      Array.from({ length: missing }, (_, index) => stub(index)),
                    ),
                  ],
                  snippet: true,
                },
              ],
      });
    },
  },
});

/** Adding more than this would trade one problem for another. */
const MostKeyResults = 5;

/** A milestone, or a number that can only be nought or one. */
function isYesOrNo({ form, from, to }: KeyResult): boolean {
  if (form === 'milestone') return true;
  const counted = [from, to].every((quantity) => quantity?.unit.kind === 'none' || quantity?.unit.kind === 'count');
  return form === 'measured' && counted && from?.value === 0 && to?.value === 1;
}
