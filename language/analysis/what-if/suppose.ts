import { blocksOf } from '../../model/blocks.ts';
import type { CheckIn, Id, KeyResult, Kpi, Reference } from '../../model/entities.ts';
import { entitiesOf, type FileModel } from '../../model/file-model.ts';
import type { OkrModel } from '../../model/okr-model.ts';
import type { IsoDate } from '../../values/types.ts';
import type { Override } from './overrides.ts';

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * The same model with some values supposed: as if they had been checked in on that day, and as if targets and baselines
 * had been written so. A KPI that is computed takes the supposed value instead of its formula's. Nothing of the model
 * given is changed.
 */
export function suppose(model: OkrModel, overrides: readonly Override[], asOf: IsoDate): OkrModel {
  const byFile = Map.groupBy(overrides, ({ of }) => of.uri);
  const meant = new Map<string, Id>();
  const files = model.files.map((file) => {
    const mine = byFile.get(file.uri);
    return mine ? changed(file, mine, asOf, meant) : file;
  });
  const supposed = files.filter((file) => byFile.has(file.uri)).flatMap((file) => [...entitiesOf(file)]);
  const entities = model.entities.with(supposed.map((entity) => [entity.id, entity]));
  const links = model.links.with(meant);
  return {
    ...model,
    files,
    blocks: blocksOf(files),
    entities,
    links,
    scope: model.scope.over(entities),
  };
}

function changed(file: FileModel, overrides: Override[], asOf: IsoDate, meant: Map<string, Id>): FileModel {
  const of = (id: Id, what: Override['what']) =>
    overrides.findLast((override) => override.of.id === id && override.what === what)?.quantity;
  const keyResult = (each: KeyResult): KeyResult => ({
    ...each,
    to: of(each.id, 'target') ?? each.to,
    from: of(each.id, 'baseline') ?? each.from,
  });
  const kpi = (each: Kpi): Kpi => {
    const target = of(each.id, 'target');
    const supposed = of(each.id, 'value') !== undefined;
    return {
      ...each,
      ...(supposed && { formula: undefined, rollUp: undefined }),
      ...(target && { target: { ...each.target, value: target, range: each.target?.range ?? each.head } }),
    };
  };
  return {
    ...file,
    kpis: file.kpis.map(kpi),
    objectives: file.objectives.map((objective) => ({ ...objective, keyResults: objective.keyResults.map(keyResult) })),
    checkIns: [...file.checkIns, ...overrides.flatMap((override) => checkInOf(override, file, asOf, meant))],
  };
}

/** A check-in that reports the supposed value, behind all others of the day. */
function checkInOf(
  { of, what, quantity }: Override,
  file: FileModel,
  asOf: IsoDate,
  meant: Map<string, Id>,
): CheckIn[] {
  if (what !== 'value') return [];
  const key = `supposed ${of.id}`;
  meant.set(key, of.id);
  const target: Reference = { key, path: [], text: '', range: nowhere, kinds: [of.kind], from: of.id };
  return [
    {
      kind: 'check-in',
      id: key,
      uri: file.uri,
      range: nowhere,
      head: nowhere,
      date: { value: asOf, text: asOf, range: nowhere },
      entries: [{ target, value: quantity, range: nowhere }],
      asides: [],
    },
  ];
}
