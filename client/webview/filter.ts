import type { KeyResultRow, KpiCard, ObjectiveCard, RowState } from '../../language/protocol/preview.ts';

/** What the person asked to see; empty fields let everything through. */
export interface Filter {
  query: string;
  states: RowState[];
  findingsOnly: boolean;
}

/** Whether anything is held back at all. */
export function isFiltering(filter: Filter): boolean {
  return filter.query.trim() !== '' || filter.states.length > 0 || filter.findingsOnly;
}

/**
 * The objectives and rows that fit, in the order of the file. An objective whose own words fit keeps all of its rows;
 * one without a fitting row is left out.
 */
export function filterObjectives(objectives: ObjectiveCard[], filter: Filter): ObjectiveCard[] {
  if (!isFiltering(filter)) return objectives;
  const words = wordsOf(filter.query);
  const onlyWords = filter.states.length === 0 && !filter.findingsOnly;
  return objectives.flatMap((objective) => {
    const ownWords = [
      objective.title,
      objective.team,
      objective.ambition,
      ...objective.owners.map((owner) => owner.name),
    ];
    const itself = has(ownWords, words);
    const keyResults = objective.keyResults.filter(
      (row) =>
        (itself || has(rowWords(row), words)) &&
        (filter.states.length === 0 || filter.states.includes(row.state)) &&
        (!filter.findingsOnly || row.badges.length > 0),
    );
    const keep =
      keyResults.length > 0 || (itself && (onlyWords || (filter.findingsOnly && objective.badges.length > 0)));
    return keep ? [{ ...objective, keyResults }] : [];
  });
}

/** The KPIs whose words fit; states are those of key results and hold none of them back. */
export function filterKpis(kpis: KpiCard[], query: string): KpiCard[] {
  const words = wordsOf(query);
  return kpis.filter((kpi) =>
    has([kpi.title, kpi.team, kpi.perspective ?? '', ...kpi.owners.map((owner) => owner.name)], words),
  );
}

function rowWords(row: KeyResultRow): string[] {
  return [row.title, row.form, ...row.owners.map((owner) => owner.name), ...row.marks.map((mark) => mark.label)];
}

/** Whether some texts fit what was searched for. */
export function fitsQuery(texts: string[], query: string): boolean {
  return has(texts, wordsOf(query));
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

const wordsOf = (query: string) => fold(query).split(/\s+/).filter(Boolean);

/** Every word must occur somewhere, in any order, accents and capitals aside. */
function has(texts: string[], words: string[]): boolean {
  const text = fold(texts.join(' '));
  return words.every((word) => text.includes(word));
}
