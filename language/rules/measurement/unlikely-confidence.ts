import { confidenceOf } from '../../analysis/reports.ts';
import type { KeyResult, Objective } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { addToBlock, replace } from '../edits.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'unlikely-confidence',
  group: 'measurement',
  severity: 'info',
  presets: { 'radical-focus': 'warning' },
  scope: 'file',
  options: {
    above: {
      description: 'A confidence above this at the start, in percent, is too sure for an aspirational objective.',
      default: 90,
      presets: { 'radical-focus': 70 },
    },
    below: {
      description: 'A confidence below this at the start, in percent, is too unlikely to be worth a try.',
      default: 25,
      presets: { 'radical-focus': 30 },
    },
    unstated: {
      description: 'Whether objectives that do not say their ambition are held to be aspirational.',
      default: false,
      presets: { 'radical-focus': true },
    },
  },
  docs: {
    summary: 'An aspirational key result that starts almost certain, or almost hopeless.',
    why: `An aspirational target is set where it might well fail. If you are nearly certain of it, it asks for nothing new, and whoever reads it as a stretch is misled. If it is nearly hopeless, people stop trying in the second week.

Only the \`confidence\` written on the key result is looked at, which says how likely you thought it at the start. The one in check-ins is meant to move. Committed and learning objectives are left alone.`,
    saysWho: ['Christina Wodtke (Radical Focus): start at five out of ten'],
    disagrees: [
      'John Doerr and Google hope for about 70% of an aspirational target, and do not ask for a confidence at the start.',
    ],
    instead:
      'Move the target until it is about an even chance. If you must be certain of it, call the objective `committed`; if nobody can know, `learning`.',
    bad: [
      {
        okr: `team ambulance "Ambulance"
okrs for ambulance in 2026-Q4
objective minutes "Help arrives while it can still help" {
  aspirational
  kr "Calls reached within eight minutes" from 71% to 73% confidence 95%
  kr "Callers who begin first aid on the phone" from 22% to 40% confidence 50%
}
`,
        note: 'Two points more are almost certain: this is no stretch.',
      },
      {
        okr: `team ambulance "Ambulance"
okrs for ambulance in 2026-Q4
objective minutes "Help arrives while it can still help" {
  aspirational
  kr "Calls reached within eight minutes" from 71% to 99% confidence 5%
  kr "Callers who begin first aid on the phone" from 22% to 40% confidence 50%
}
`,
      },
    ],
    good: [
      {
        okr: `team ambulance "Ambulance"
okrs for ambulance in 2026-Q4
objective minutes "Help arrives while it can still help" {
  aspirational
  kr "Calls reached within eight minutes" from 71% to 82% confidence 50%
  kr "Callers who begin first aid on the phone" from 22% to 40% confidence 50%
}
objective legal "Every vehicle passes its yearly inspection" {
  committed
  kr "Vehicles inspected in time" from 92% to 100% confidence 95%
  kr "Vehicles sent back" from 9 to 2 confidence 90%
}
`,
        note: 'A committed objective should be nearly certain.',
      },
    ],
  },
  checks: {
    keyResult(keyResult, objective, context) {
      if (objective.draft || keyResult.form === 'guardrail' || !keyResult.confidence) return;
      const ambition = objective.ambition?.value;
      if (ambition !== 'aspirational' && (ambition || !context.option<boolean>('unstated'))) return;
      const confidence = confidenceOf(keyResult.confidence);
      if (confidence === undefined || confidence < 0 || confidence > 100) return;
      const sure = confidence > context.option<number>('above');
      if (!sure && confidence >= context.option<number>('below')) return;
      const { text } = keyResult.confidence;
      context.report({
        at: keyResult.confidence.range,
        label: sure ? 'Too sure to stretch' : 'Too unlikely',
        message: sure
          ? `A confidence of ${text} at the start says that it would nearly happen by itself, which is no stretch. Raise the target until it is about an even chance, or call the objective \`committed\`.`
          : `A confidence of ${text} at the start says that hardly anybody believes in it, and people stop trying early. Bring the target to where it is about an even chance, or call the objective \`learning\`.`,
        about: [keyResult.id, objective.id],
        fixes: [callIt(sure ? 'committed' : 'learning', keyResult, objective, context)],
      });
    },
  },
});

/** The objective says another ambition: the target and the doubt may stay as they are. */
function callIt(
  ambition: 'committed' | 'learning',
  keyResult: KeyResult,
  objective: Objective,
  context: RuleContext,
): Fix {
  const { uri } = keyResult;
  const change = objective.ambition
    ? replace(uri, objective.ambition.range, ambition)
    : addToBlock(objective, context.text(uri), [ambition]);
  return { title: `Call the objective \`${ambition}\``, changes: [change] };
}
