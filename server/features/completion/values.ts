import { CompletionItemKind } from 'vscode-languageserver-types';
import { boundaryDays, checkInDays, cycleProposals, dayProposals, periodProposals } from './dates.ts';
import type { Expected } from './expectation.ts';
import type { Place } from './place.ts';
import type { Proposal } from './proposal.ts';
import { quantityProposals, seriesAt } from './quantities.ts';
import { unitProposals } from './units.ts';

/** Values for a kind of token that may come next: days, cycles, numbers, units, columns. */
export function valueProposals(place: Place, { token, property, frame }: Expected): Proposal[] {
  switch (token) {
    case 'DATE':
      if (frame.type === 'Starts') return boundaryDays(place, 'first');
      return frame.type === 'Ends' ? boundaryDays(place, 'last') : dayProposals(place);
    case 'PERIOD':
      if (frame.type === 'CheckIn') return checkInDays(place);
      return place.entity?.kind === 'kpi' ? periodProposals(place, pointsBefore(place)) : periodProposals(place, []);
    case 'CYCLE':
      if (property === 'name') return [];
      return cycleProposals(place, frame.type === 'Review' ? 'look back' : frame.type === 'Path' ? 'name' : 'plan');
    case 'QUANTITY':
      return quantityProposals(place, frame);
    case 'UNIT':
      return unitProposals(place, frame);
    case 'NAME':
      return property === 'column' ? columnProposals(place) : [];
    default:
      return [];
  }
}

function pointsBefore(place: Place) {
  const { entity, cursor } = place;
  if (entity?.kind !== 'kpi') return [];
  const { line, character } = cursor.range.start;
  return entity[seriesAt(place)].filter(({ range }) => {
    return range.start.line < line || (range.start.line === line && range.start.character < character);
  });
}

/** The columns of the data file that the KPI names. */
function columnProposals({ entity, workspace, uri }: Place): Proposal[] {
  const file = entity?.kind === 'kpi' ? entity.actualsFrom?.file.value : undefined;
  if (file === undefined) return [];
  return workspace
    .columns(uri, file)
    .map((column) => ({ label: column, kind: CompletionItemKind.Field, detail: `a column of ${file}` }));
}
