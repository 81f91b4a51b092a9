import { callIt } from '../../model/describe.ts';
import { readQuantity } from '../../values/quantity.ts';
import { figureOf } from '../../wording/compound.ts';
import { numberInTitle } from '../../wording/number-in-title.ts';
import { addToBlock, tab } from '../edits.ts';
import { plainTitle } from '../quoted.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'number-in-objective',
  group: 'wording',
  severity: 'warning',
  presets: { google: 'hint' },
  wording: true,
  scope: 'file',
  docs: {
    summary: 'A metric in the words of the objective.',
    why: 'The objective says where you want to go, in words people remember; the key results say with numbers how you know that you got there. A number in the objective makes it a key result with its why left out, and the real key results then repeat it. Years, quarters, versions, names and “number one” are fine.',
    saysWho: [
      'The OKR and KPI car dashboard article',
      'Christina Wodtke: the objective is inspirational, the key results are numbers',
    ],
    disagrees: ['What Matters shows objectives with a number where the number is the dream itself.'],
    instead: 'Say what the number would mean to somebody, and move the number to a key result.',
    bad: [
      {
        okr: `team shop "Shop"
okrs for shop in 2026-Q4
objective growth "Sales numbers up 30%" {
  kr "Customers who come back within a month" from 20% to 30%
}
`,
      },
    ],
    good: [
      {
        okr: `team shop "Shop"
okrs for shop in 2026-Q4
objective growth "The shop people in our street think of first in 2026" {
  kr "Weekly sales" from $4,000 to $5,200
}
`,
      },
    ],
  },
  checks: {
    objective(objective, context) {
      const found = objective.title && numberInTitle(objective.title.value);
      if (!found) return;
      const text = context.text(objective.uri);
      const measure = measureOf(objective.title?.value ?? callIt(objective));
      context.report({
        at: objective.head,
        label: 'Number in the objective',
        message: `“${found.text}” is a measure, and people remember a change better than a number. Say in words what will be better, and put the number in a key result.`,
        about: [objective.id],
        severity: found.sure ? 'warning' : 'hint',
        fixes: [
          {
            title: 'Say it in words and make the number a key result',
            changes: [
              {
                uri: objective.uri,
                range: objective.title?.range ?? objective.head,
                newText: `"${tab(1, 'What will be better, and for whom')}"`,
              },
              addToBlock(objective, text, [
                `kr "${tab(2, plainTitle(measure.title))}" from ${tab(3, measure.from)} to ${tab(4, measure.to)}`,
              ]),
            ],
            snippet: true,
          },
        ],
      });
    },
  },
});

/** What the title measures, and the figure where it names a level: "up 30%" is a step from a start that nobody knows. */
function measureOf(title: string): { title: string; from: string; to: string } {
  const { title: measured, figure } = figureOf(title);
  const reads = (words: string | undefined) => words === undefined || readQuantity(words).ok;
  const isStep = /\b(up|down|by|another|extra|more|fewer|less)$/i.test(measured);
  if (!figure || isStep || !reads(figure.from) || !reads(figure.to)) return { title, from: 'unknown', to: 'unknown' };
  return { title: measured, from: figure.from ?? 'unknown', to: figure.to };
}
