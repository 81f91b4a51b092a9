import { addToBlock, tab } from '../edits.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'key-result-count',
  group: 'balance',
  severity: 'warning',
  scope: 'file',
  options: {
    min: {
      description: 'The fewest key results an objective should have.',
      default: 2,
      presets: { 'radical-focus': 3 },
    },
    max: { description: 'The most key results an objective should have.', default: 5, presets: { 'radical-focus': 3 } },
  },
  docs: {
    summary: 'Fewer than two or more than five key results.',
    why: 'One key result is one view of a goal, and easily reached in a way nobody wanted. More than five are hard to keep in mind, and then they no longer decide what comes first. Guardrails are not counted: they only say what must not suffer.',
    saysWho: ['The OKR and KPI car dashboard article', 'The OKR and balanced scorecard article', 'Felipe Castro'],
    disagrees: ['Christina Wodtke (Radical Focus): exactly three. The preset `radical-focus` asks for that.'],
    instead: 'Keep the two to five that together would convince you that the objective was reached.',
    bad: [
      {
        okr: `team kitchen "Kitchen"
okrs for kitchen in 2026-Q4
objective warm "Everybody gets a warm lunch in time" {
  kr "Lunches served within ten minutes" from 60% to 85%
}
`,
      },
    ],
    good: [
      {
        okr: `team kitchen "Kitchen"
okrs for kitchen in 2026-Q4
objective warm "Everybody gets a warm lunch in time" {
  kr "Lunches served within ten minutes" from 60% to 85%
  kr "Guests who say it was warm" from 70% to 90%
  kr "Food thrown away, per day" stay below 4 kg
}
`,
      },
    ],
  },
  checks: {
    objective(objective, context) {
      const min = context.option<number>('min');
      const max = context.option<number>('max');
      const counted = objective.keyResults.filter(({ form }) => form !== 'guardrail').length;
      const few = counted < min && !objective.draft;
      if (!few && counted <= max) return;
      const limits = min === max ? `${min}` : `${min} to ${max}`;
      const missing = Math.max(0, Math.min(min, 5) - counted);
      const stub = (index: number) =>
        `kr "${tab(3 * index + 1, 'Who does what more, less or faster')}" from ${tab(3 * index + 2, 'unknown')} to ${tab(3 * index + 3, 'unknown')}`;
      context.report({
        at: objective.head,
        label: few ? 'Too few key results' : 'Too many key results',
        message: few
          ? counted === 0
            ? `No key result says how you would know that this was reached. Add ${limits}.`
            : `${counted === 1 ? 'Only one key result: it' : `Only ${counted} key results: they`} can be reached in a way nobody wanted. Aim for ${limits} that only the change you want can bring about.`
          : `${counted} key results are more than people keep in mind, so they stop guiding what comes first. Keep the ${limits} that would convince you.`,
        about: [objective.id],
        fixes: few
          ? [
              {
                title: missing === 1 ? 'Add a key result to fill in' : `Add ${missing} key results to fill in`,
                changes: [
                  addToBlock(
                    objective,
                    context.text(objective.uri),
                    Array.from({ length: missing }, (_, index) => stub(index)),
                  ),
                ],
                snippet: true,
                preferred: true,
              },
            ]
          : [],
      });
    },
  },
});
