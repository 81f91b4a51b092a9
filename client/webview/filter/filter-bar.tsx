import { useMemo } from 'preact/hooks';
import { isFiltering } from '../../../language/filtering/fitting.ts';
import type { PreviewModel } from '../../../language/protocol/preview.ts';
import { Glyph } from '../shapes/glyph.tsx';
import type { Change, State } from '../state.ts';
import { shownText } from './counted.ts';
import { FacetMenu } from './facet-menu.tsx';
import { facetMenus } from './facets.ts';
import { SearchField } from './search-field.tsx';

interface BarProps {
  model: PreviewModel;
  filtered: PreviewModel;
  state: State;
  change: (change: Change) => void;
}

/** The search and the menus of the filter, the same over all views; open when asked for, or while it holds something back. */
export function FilterBar({ model, filtered, state, change }: BarProps) {
  const { filter, searching, view } = state;
  const filtering = isFiltering(filter);
  const open = searching || filtering;
  const menus = useMemo(() => (open ? facetMenus(model, filter) : []), [open, model, filter]);
  return (
    <>
      <search class="filter" id="search" hidden={!open}>
        <SearchField searching={searching} query={filter.query} change={change} />
        {menus.map((menu) => (
          <FacetMenu key={menu.facet} menu={menu} filter={filter} change={change} />
        ))}
        {filtering && (
          <button class="btn btn-quiet filter-clear" type="button" onClick={() => change({ type: 'showAll' })}>
            <Glyph name="close" />
            Clear
          </button>
        )}
      </search>
      {/* Always there, so that it is read aloud when it gets its words. */}
      <p class="filter-status" role="status">
        {filtering ? shownText(view, model, filtered) : ''}
      </p>
    </>
  );
}
