import { compute } from '../../language/analysis/compute.ts';
import { lookOf } from '../../language/drawing/looks.ts';
import { link } from '../../language/model/link.ts';
import { lower } from '../../language/model/lower.ts';
import type { ObjectiveCard } from '../../language/protocol/preview.ts';
import { parse } from '../../language/syntax/parse.ts';
import type { Assessment } from '../../language/wording/assessment.ts';
import { kpiCard } from '../preview/kpi-card.ts';
import { objectiveCard } from '../preview/objective-card.ts';
import { viewContext } from '../preview/view-context.ts';
import { element, type Html, text } from './html.ts';
import { keyResultTable } from './key-result-table.ts';
import { kpiList } from './kpi-list.ts';
import { stateWord } from './state-word.ts';

const unclear = { label: 'unclear' as const, confidence: 0, because: [], declared: false };
const undeclared: Assessment = {
  kind: unclear,
  indicator: unclear,
  impact: unclear,
  direction: 'none',
  metric: '',
};
/** Nothing carries a badge. */
const nothing: ReadonlySet<string> = new Set();

const block = 'okr-block:/block.okr';

/**
 * A block of OKRs as a scorecard: its objectives with their key results, and its KPIs. Names that the block does not
 * declare are left as they are written; what the rules think of it is for the editor. A block of anything else (people,
 * strategies, check-ins alone) has nothing to draw.
 */
export function renderOkr(source: string, today: string): string | undefined {
  const file = lower(parse(source), { uri: block, path: 'block.okr' });
  if (file.objectives.length === 0 && file.kpis.length === 0) return undefined;
  // What the wording suggests is left out: it is large, and a reader of Markdown is not asked to declare anything.
  const context = viewContext(compute(link([file], {}), today), [], () => undeclared);
  const objectives = file.objectives.map((each) => objectiveCard(context, each, nothing));
  const kpis = file.kpis.map((each) => kpiCard(context, each, nothing));
  const [broken] = file.problems.filter(({ code }) => code === 'syntax-error');
  return element('div', { class: 'okr-scorecard' }, [
    ...(broken ? [notRead(broken.range.start.line + 1, broken.message)] : []),
    ...objectives.map(objective),
    ...(kpis.length > 0 ? [kpiList(kpis)] : []),
  ]).html;
}

function notRead(line: number, message: string): Html {
  return element('p', { class: 'okr-broken' }, [text(`Line ${line} cannot be read yet. ${message}`)]);
}

function objective(card: ObjectiveCard): Html {
  const about = [card.team, card.cycle, card.ambition, ...card.owners.map(({ name }) => name)].filter(Boolean);
  const sum = [card.progress, card.pace, card.counts].filter(Boolean).join(', ');
  return element('section', { class: 'okr-objective' }, [
    element('div', { class: 'okr-head' }, [
      element('p', { class: 'okr-title' }, [element('strong', {}, [text(card.title)])]),
      element('p', { class: 'okr-state' }, stateWord(lookOf(card.state))),
      element('p', { class: 'okr-about' }, [text(about.join(' · '))]),
      element('p', { class: 'okr-sum' }, [text(sum)]),
    ]),
    ...(card.keyResults.length > 0 ? [keyResultTable(card.keyResults)] : []),
  ]);
}
