import { callIt } from '../../model/describe.ts';
import type { KeyResult, Objective } from '../../model/entities.ts';
import type { Fix, Severity } from '../../model/finding.ts';
import { countsEffort, movesByDegrees, orderOf } from '../../wording/assess.ts';
import type { Assessment } from '../../wording/assessment.ts';
import { indentOf, literal, replace, tab } from '../edits.ts';
import { and } from '../naming.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { textIn } from '../text-positions.ts';

/** Below this the words leave too much room for another reading. */
const Sure = 0.6;

export default defineRule({
  id: 'output-as-key-result',
  group: 'wording',
  severity: 'warning',
  wording: true,
  scope: 'file',
  docs: {
    summary: 'A key result that names a deliverable or an activity where a change should be measured.',
    why: 'A deliverable can be finished on time and change nothing. A key result says how you would notice that it worked: who does something more, less, faster or differently, and by how much. What you plan to build or do is an `initiative`: it may change every week, while the result stays.\n\nCounting effort (story points, calls made, load of a machine) has the same weakness: the number can rise while nobody is better off.',
    saysWho: [
      'Product Pathways: plant trees, but count lemons',
      "Google's OKR playbook: key results describe outcomes, not activities",
      'Christina Wodtke',
      'Josh Seiden and Jeff Gothelf: an outcome is a change in human behaviour that drives results',
    ],
    instead: 'Move the work to an `initiative` and let the key result say what changes for whom, from what to what.',
    bad: [
      {
        okr: `team orchard "Orchard"
okrs for orchard in 2026-Q4
objective shade "Neighbours meet under our trees" {
  kr "Plant five lemon trees" done when "they stand in the square" by 2026-12-01
}
`,
      },
      {
        okr: `team service "Service"
okrs for service in 2026-Q4
objective faster "Repairs stop being a reason to worry" {
  kr "Increase story points delivered" from 40 to 60
}
`,
        note: 'A number does not make it an outcome: this one counts effort.',
      },
    ],
    good: [
      {
        okr: `team orchard "Orchard"
okrs for orchard in 2026-Q4
objective shade "Neighbours meet under our trees" {
  kr "Neighbours who stop in the square on a weekday" from 40 to 90
  initiative "Plant five lemon trees" by 2026-12-01
}
`,
      },
      {
        okr: `team service "Service"
okrs for service in 2026-Q4
objective faster "Repairs stop being a reason to worry" {
  kr "Send the technician's name ahead so that missed appointments fall" from 18% to 9%
}
`,
        note: 'Work that states its effect passes.',
      },
    ],
  },
  checks: {
    keyResult(keyResult, objective, context) {
      const { kind } = context.assessment(keyResult);
      if (kind.label !== 'output' || !keyResult.title) return;
      context.report({
        at: keyResult.head,
        label: 'Output, not outcome',
        message: messageOf(keyResult, context.assessment(keyResult)),
        about: [keyResult.id, objective.id],
        severity: strengthOf(keyResult, context.assessment(keyResult)),
        fixes: [moveToInitiatives(keyResult, objective, context)],
      });
    },
  },
});

/** In the user's own words: the title, or what counts effort in it. */
function messageOf(keyResult: KeyResult, { kind }: Assessment): string {
  const counted = and(kind.because.map((phrase) => `“${phrase}”`));
  return countsEffort(keyResult) && counted
    ? `${callIt(keyResult)} counts effort (${counted}), and that can rise without anyone being better off. Say what changes for whom, from what to what, and keep the work as an initiative.`
    : `${callIt(keyResult)} is work to be done, and it can be done without anything getting better. Say who then does what more, less or faster, from what to what, and keep the work as an initiative.`;
}

/**
 * An activity that its author declares to be an early sign is a bet made on purpose: no more than a hint. Nor is more
 * said of what has a side, a horizon or a level beside it, unless it is an order for a deliverable or counts effort.
 */
function strengthOf(keyResult: KeyResult, { kind, indicator, impact }: Assessment): Severity {
  if (indicator.declared && indicator.label === 'leading') return 'hint';
  const order = orderOf(keyResult);
  const unmistakable = order ? order.plain && order.deliverable : countsEffort(keyResult);
  const meant = indicator.declared || (impact.declared && impact.label !== 'internal') || movesByDegrees(keyResult);
  if (!unmistakable && meant) return 'hint';
  return kind.confidence >= Sure ? 'warning' : 'hint';
}

function moveToInitiatives(keyResult: KeyResult, objective: Objective, context: RuleContext): Fix {
  const text = context.text(keyResult.uri);
  const indent = indentOf(text, keyResult.range.start.line);
  const title = keyResult.title ? textIn(text, keyResult.title.range) : '';
  const due = keyResult.by ? ` by ${keyResult.by.text}` : '';
  const owners = keyResult.owners.map((owner) => owner.text).join(' and ');
  const initiative = `initiative ${literal(title)}${due}${owners ? ` owner ${owners}` : ''}`;
  const name = keyResult.name ? `${keyResult.name.value} ` : '';
  const result = `kr ${name}"${tab(1, 'Who does what more, less or faster')}" from ${tab(2, 'unknown')} to ${tab(3, 'unknown')}`;
  const alone = objective.range.start.line === keyResult.range.start.line;
  return {
    title: 'Move it to the initiatives and leave a key result to fill in',
    changes: [
      replace(
        keyResult.uri,
        keyResult.range,
        alone ? `\n  ${result}\n  ${initiative}\n` : `${result}\n${indent}${initiative}`,
      ),
    ],
    preferred: true,
    snippet: true,
  };
}
