import type { Override } from '../../language/analysis/what-if/overrides.ts';
import type { Id, KeyResult, Kpi } from '../../language/model/entities.ts';
import type { SupposeAnswer, SupposeParams, SupposeProblem } from '../../language/protocol/what-if.ts';
import { noUnit } from '../../language/values/unit.ts';
import { readValue } from '../check-in/read-entry.ts';
import { badge } from '../preview/badges.ts';
import { idsOf } from '../preview/build-preview.ts';
import { keyResultRow } from '../preview/key-result-row.ts';
import { kpiCard, kpisIn } from '../preview/kpi-card.ts';
import { numberText } from '../preview/numbers.ts';
import { objectiveFacts } from '../preview/objective-card.ts';
import { objectivesIn } from '../preview/scope.ts';
import { titleOf, type ViewContext, viewContext } from '../preview/view-context.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { changesInWords } from './changes-in-words.ts';
import { supposing } from './what-if.ts';
import { type WrittenBlock, writtenBlocks } from './written-blocks.ts';

/** A value that is supposed, as it was typed and as it was read. */
export interface Supposed {
  of: KeyResult | Kpi;
  /** As a check-in would have it. */
  text: string;
  value: number;
}

export interface Supposition {
  answer: Omit<SupposeAnswer, 'written'>;
  /** What would be written, file by file. */
  blocks: WrittenBlock[];
}

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Reads the values a person has set in the preview, and says what would change with them. Nothing is written. */
export function supposition(workspace: Workspace, { scope, values }: SupposeParams): Supposition {
  const assess = (keyResult: KeyResult) => workspace.assess(keyResult);
  const before = viewContext(workspace.computed(), workspace.findings(), assess);
  const { supposed, problems } = readValues(before, values);
  const outcome = supposing(workspace, supposed.map(overrideOf(before)));
  const after = viewContext(outcome.after, outcome.findings, assess);
  const objectives = objectivesIn(after, scope);
  const shown = idsOf(objectives, kpisIn(after, scope, objectives));
  const changes = changesInWords(before, after, outcome.shifts, scope);
  const changed = changes.flatMap(({ id }) => after.computed.model.entities.get(id) ?? []);
  const { blocks, problems: unwritable, message, where } = writtenBlocks(before, supposed);
  return {
    answer: {
      supposed: supposed.map(({ of, value }) => inWords(before, of, value)),
      problems: { ...unwritable, ...problems },
      changes,
      come: outcome.come.map(badge),
      go: outcome.go.map(badge),
      objectives: changed.flatMap((each) => (each.kind === 'objective' ? objectiveFacts(after, each, shown) : [])),
      keyResults: changed.flatMap((each) => (each.kind === 'key result' ? keyResultRow(after, each, shown) : [])),
      kpis: changed.flatMap((each) => (each.kind === 'kpi' ? kpiCard(after, each, shown) : [])),
      text: blocks.map(({ block }) => block).join('\n\n'),
      where,
      message,
    },
    blocks,
  };
}

function readValues(context: ViewContext, values: Readonly<Record<Id, string>>) {
  const supposed: Supposed[] = [];
  const problems: Record<Id, SupposeProblem> = {};
  for (const [id, typed] of Object.entries(values)) {
    const of = context.computed.model.entities.get(id);
    // It may have been taken out of the text in the meantime.
    if ((of?.kind !== 'key result' && of?.kind !== 'kpi') || typed.trim() === '') continue;
    const { unit = noUnit, now } = figuresOf(context, of) ?? {};
    const read = readValue(typed, unit, now?.value);
    if (!read.ok) problems[id] = { message: read.problem.message, instead: read.problem.instead };
    else if (read.value === undefined) problems[id] = { message: 'Suppose a number: `unknown` changes nothing.' };
    else supposed.push({ of, text: read.text, value: read.value });
  }
  return { supposed, problems };
}

function overrideOf(context: ViewContext) {
  return ({ of, text, value }: Supposed): Override => {
    const unit = figuresOf(context, of)?.unit ?? noUnit;
    return { of, what: 'value', quantity: { value, unit, text, range: nowhere } };
  };
}

function inWords(context: ViewContext, of: KeyResult | Kpi, value: number): SupposeAnswer['supposed'][number] {
  const { unit = noUnit, now } = figuresOf(context, of) ?? {};
  const was = now === undefined ? 'no value' : numberText(now.value, unit);
  return { id: of.id, title: titleOf(of), value: numberText(value, unit), was };
}

function figuresOf({ computed }: ViewContext, { kind, id }: KeyResult | Kpi) {
  return (kind === 'kpi' ? computed.kpis : computed.keyResults).get(id);
}
