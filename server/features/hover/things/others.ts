import { ofKind } from '../../../../language/analysis/alignment.ts';
import { kindName } from '../../../../language/model/describe.ts';
import type {
  CheckIn,
  Entity,
  Goal,
  Initiative,
  Review,
  Section,
  Strategy,
  TradeOff,
} from '../../../../language/model/entities.ts';
import { fileIn } from '../../../../language/model/okr-model.ts';
import { printDate } from '../../../../language/values/date.ts';
import { dayText } from '../../../preview/days.ts';
import { numberText } from '../../../preview/numbers.ts';
import { objectiveState } from '../../../preview/objective-card.ts';
import { titleOf, unitTitle, type ViewContext } from '../../../preview/view-context.ts';
import { capitalised, countText, listText } from '../../../preview/words.ts';
import { weekOf } from '../dates.ts';
import { bold, brief, lines, paragraphs, plain } from '../markdown.ts';
import { calledIt, heading, linkLines, linkLinesTo, owners, short, whatItIs } from './about.ts';

export function strategyCard(context: ViewContext, strategy: Strategy): string {
  const team = strategy.for && unitTitle(context, strategy.for);
  return paragraphs([
    lines([heading(strategy), whatItIs(['Strategy', team])]),
    lines([
      ...strategy.because.map((text) => `Because: ${brief(text.value)}`),
      ...strategy.insteadOf.map((text) => `Instead of: ${brief(text.value)}`),
    ]),
    lines(linkLinesTo(context, { to: [strategy.id], kind: 'advances' }, 'Advanced by')),
  ]);
}

export function goalCard(context: ViewContext, goal: Goal): string {
  const { asOf, kpis } = context.computed;
  const due = goal.by?.value === undefined ? undefined : `by ${printDate(goal.by.value)}`;
  const kpi = context.target(goal.measures);
  const figures = kpi && kpis.get(kpi.id);
  const now = figures?.now
    ? `now ${plain(numberText(figures.now.value, figures.unit))}, on ${plain(dayText(figures.now.date, asOf))}`
    : 'no value yet';
  return paragraphs([
    lines([heading(goal), whatItIs(['Goal', goal.for && unitTitle(context, goal.for), due])]),
    kpi && `${bold(titleOf(kpi))}${goal.to ? ` to ${plain(goal.to.text)}` : ''}: ${now}`,
    lines([
      ...linkLines(context, ofKind(context.edgesFrom(goal.id), 'advances'), 'to', 'Advances'),
      ...linkLinesTo(context, { to: [goal.id], kind: 'advances' }, 'Advanced by'),
      ...linkLinesTo(context, { to: [goal.id], kind: 'supports' }, 'Supported by'),
    ]),
  ]);
}

export function initiativeCard(context: ViewContext, initiative: Initiative): string {
  const { asOf } = context.computed;
  const objective = context.objectiveOf(initiative.id);
  const due = initiative.by?.value;
  const when = initiative.done ? 'done' : due === undefined ? undefined : `by ${dayText(due, asOf)}`;
  const late = !initiative.done && due !== undefined && due < asOf ? 'late' : undefined;
  const subjects = initiative.for.flatMap((reference) => context.target(reference) ?? []).map(calledIt);
  return paragraphs([
    lines([heading(initiative), whatItIs(['Initiative', when, late, owners(context, initiative.owners)])]),
    lines([
      subjects.length > 0 ? `For ${listText(subjects)}` : undefined,
      objective && `Part of ${calledIt(objective)}`,
    ]),
  ]);
}

export function sectionCard(context: ViewContext, section: Section): string {
  const { model, asOf, objectives } = context.computed;
  const team = section.for ? unitTitle(context, section.for) : 'nobody yet';
  const period = model.cycles.get(section.cycle?.value ?? '');
  const own = fileIn(model, section.uri)?.objectives.filter((objective) => objective.section === section.id) ?? [];
  return paragraphs([
    lines([
      bold(`OKRs of ${team}${section.cycle ? `, ${section.cycle.value}` : ''}`),
      period && plain(capitalised(weekOf(period, asOf))),
    ]),
    lines(
      short(own.map((each) => `${bold(objectiveState(each, objectives.get(each.id)))} ${brief(titleOf(each), 80)}`)),
    ),
  ]);
}

export function tradeOffCard(context: ViewContext, tradeOff: TradeOff): string {
  const name = (reference: TradeOff['accepted']): string => {
    const target = context.target(reference);
    return target ? calledIt(target) : plain(reference?.text ?? '…');
  };
  return paragraphs([
    lines([
      `**A trade-off, on purpose**`,
      `${name(tradeOff.accepted)} is pushed, ${name(tradeOff.against)} may suffer`,
      tradeOff.guardedBy && `As long as ${name(tradeOff.guardedBy)} holds`,
    ]),
    tradeOff.because && `Because: ${brief(tradeOff.because.value)}`,
  ]);
}

export function journalCard(context: ViewContext, journal: CheckIn | Review): string {
  const when =
    journal.kind === 'check-in'
      ? journal.date?.value && dayText(journal.date.value, context.computed.asOf)
      : journal.cycle?.value;
  const team = journal.for && unitTitle(context, journal.for);
  const by = journal.by && `by ${unitTitle(context, journal.by)}`;
  const count = countText(journal.entries.length, 'line', 'lines');
  const blocked = journal.asides.filter((aside) => aside.kind === 'blocked');
  return paragraphs([
    lines([bold(capitalised(kindName(journal as Entity))), whatItIs([when, team, by, count])]),
    lines(short(blocked.map((aside) => `Blocked: ${brief(aside.text.value)}`))),
  ]);
}
