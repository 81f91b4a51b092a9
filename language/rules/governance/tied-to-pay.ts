import type { Id, KeyResult, Objective, Written } from '../../model/entities.ts';
import { tieToPay } from '../../wording/pay.ts';
import { replace, tab } from '../edits.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'tied-to-pay',
  group: 'governance',
  severity: 'warning',
  wording: true,
  scope: 'file',
  docs: {
    summary: 'OKRs that decide about bonus, rating, promotion or appraisal.',
    why: 'When money or a rating hangs on the score, people set targets they are sure to reach and report the numbers that pay. The bold target and the honest check-in, which is what OKRs are for, are gone. What somebody learnt and contributed may well be part of an appraisal; the score should not decide it.',
    saysWho: ['Product Pathways', 'John Doerr: divorce compensation from OKRs', "Google's re:Work"],
    instead: 'Take the pay out of the OKRs, and talk about contribution in the appraisal without the score.',
    bad: [
      {
        okr: `team desk "Service desk"
okrs for desk in 2026-Q4
objective calm "Callers hang up relieved" {
  because "The year-end bonus depends on it"
  kr "Callers helped in the first call" from 55% to 75%
}
`,
      },
    ],
    good: [
      {
        okr: `team desk "Service desk"
okrs for desk in 2026-Q4
objective calm "Callers hang up relieved" {
  because "Every second call is the second one about the same thing"
  kr "Callers helped in the first call" from 55% to 75%
  kr "Rating after a call" from 3.9 to 4.5
  kr "Visitors who come for a promotion and stay" from 5% to 12%
}
`,
        note: 'A rating by customers and a sales promotion are something else.',
      },
    ],
  },
  checks: {
    file(file, context) {
      for (const objective of file.objectives) {
        const about = [objective.id];
        judge(objective.title, about, context);
        judgeReasons(objective.because, about, context);
        for (const text of objective.assumes)
          judge(text, about, context, 'What has to hold, and is not ours to decide');
        for (const keyResult of objective.keyResults) judgeKeyResult(keyResult, objective, context);
        for (const initiative of objective.initiatives) judge(initiative.title, [initiative.id, objective.id], context);
        for (const tradeOff of objective.tradeOffs) judge(tradeOff.because, [tradeOff.id, objective.id], context);
      }
      for (const tradeOff of file.tradeOffs) judge(tradeOff.because, [tradeOff.id], context);
      for (const goal of file.goals) {
        judge(goal.title, [goal.id], context);
        judgeReasons(goal.because, [goal.id], context);
      }
      for (const strategy of file.strategies) judgeReasons(strategy.because, [strategy.id], context);
      for (const journal of [...file.checkIns, ...file.reviews]) {
        for (const entry of journal.entries) judge(entry.note, [journal.id], context);
        for (const aside of journal.asides) judge(aside.text, [journal.id], context);
      }
    },
  },
});

function judgeKeyResult(keyResult: KeyResult, objective: Objective, context: RuleContext): void {
  const about = [keyResult.id, objective.id];
  judge(keyResult.title, about, context);
  judge(keyResult.doneWhen, about, context);
  judgeReasons(keyResult.because, about, context);
}

function judgeReasons(texts: Written[], about: Id[], context: RuleContext): void {
  for (const text of texts) judge(text, about, context, 'What we saw, and why it matters now');
}

/** `instead` is a text to type over where another sentence can take this one's place. */
function judge(text: Written | undefined, about: Id[], context: RuleContext, instead?: string): void {
  const tie = text && tieToPay(text.value);
  if (!text || !tie) return;
  const { file } = context;
  context.report({
    at: text.range,
    label: 'Tied to pay',
    message: `“${tie}” ties this to pay or a rating, and people then aim low and report what pays. Keep OKRs apart from pay, and talk about contribution in the appraisal.`,
    about,
    fixes: instead
      ? [
          {
            title: 'Write something that has nothing to do with pay',
            changes: [replace(file.uri, text.range, `"${tab(1, instead)}"`)],
            snippet: true,
          },
        ]
      : [],
  });
}
