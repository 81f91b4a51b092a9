import { labelOf } from '../../../language/filtering/filter-words.ts';
import { filteredModel } from '../../../language/filtering/filtered-model.ts';
import { type FilterFacet, FilterFacets, NoFilter, type PreviewFilter } from '../../../language/protocol/filter.ts';
import type { PreviewModel } from '../../../language/protocol/preview.ts';
import type { PreviewView } from '../../../language/protocol/webview.ts';
import type { Change } from '../state.ts';
import { countOf } from './counted.ts';

interface NothingProps {
  model: PreviewModel;
  view: PreviewView;
  filter: PreviewFilter;
  change: (change: Change) => void;
}

/** Says what was asked for, and which single part of it to let go of to see something. */
export function NothingFits({ model, view, filter, change }: NothingProps) {
  const asked = partsOf(filter);
  const ways = asked
    .map((part) => ({
      ...part,
      left: countOf(view, filteredModel(model, { ...filter, ...part.without }, new Set(), view)),
    }))
    .filter(({ left }) => left > 0);
  return (
    <div class="nothing">
      <p>
        Nothing here is {listed(asked.map(({ words }) => words))}
        {asked.length > 1 ? ' at once' : ''}.
      </p>
      <p class="actions">
        {asked.length > 1 &&
          ways.map(({ name, without, left }) => (
            <button key={name} class="btn" type="button" onClick={() => change({ type: 'filter', filter: without })}>
              Any {name} ({left})
            </button>
          ))}
        <button class="btn" type="button" onClick={() => change({ type: 'showAll' })}>
          Show everything
        </button>
      </p>
    </div>
  );
}

interface Part {
  /** "owner", as in "any owner" */
  name: string;
  /** "owned by Zoe or Max" */
  words: string;
  without: Partial<PreviewFilter>;
}

const names: Record<FilterFacet, string> = {
  teams: 'team',
  owners: 'owner',
  cycles: 'cycle',
  states: 'status',
  findings: 'findings',
};

function partsOf(filter: PreviewFilter): Part[] {
  const lists = FilterFacets.flatMap((facet): Part[] => {
    if (filter[facet].length === 0) return [];
    const said = filter[facet].map((value) => labelOf(facet, value)).join(' or ');
    return [{ name: names[facet], words: phrase(facet, said), without: { [facet]: NoFilter[facet] } }];
  });
  const query = filter.query.trim();
  return query === '' ? lists : [{ name: 'words', words: `called “${query}”`, without: { query: '' } }, ...lists];
}

function phrase(facet: FilterFacet, said: string): string {
  switch (facet) {
    case 'teams':
      return `of ${said}`;
    case 'owners':
      return `owned by ${said}`;
    case 'cycles':
      return `in ${said}`;
    case 'states':
      return said.toLowerCase();
    case 'findings':
      return `with ${said.toLowerCase()}`;
  }
}

const listed = (parts: string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
