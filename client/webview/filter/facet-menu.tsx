import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lookOf } from '../../../language/drawing/looks.ts';
import { fold } from '../../../language/filtering/words.ts';
import type { PreviewFilter } from '../../../language/protocol/filter.ts';
import { Glyph } from '../shapes/glyph.tsx';
import type { Change } from '../state.ts';
import { type FacetChoice, type FacetMenu as Menu, menuText } from './facets.ts';

/** More choices than this have a field to narrow them. */
const many = 12;

interface MenuProps {
  menu: Menu;
  filter: PreviewFilter;
  change: (change: Change) => void;
}

/** One list of the filter: a button that opens boxes to tick. Escape closes it, and so does leaving it. */
export function FacetMenu({ menu, filter, change }: MenuProps) {
  const { facet, label, choices } = menu;
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const chosen: readonly string[] = filter[facet];
  const right = useRightEdge(box, open);
  useClosed(box, open, () => setOpen(false));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what its parts do with the keyboard comes together here
    <div
      class="facet"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        box.current?.querySelector('button')?.focus();
      }}
    >
      <button
        class={chosen.length > 0 ? 'facet-button is-on' : 'facet-button'}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span class="facet-text">{menuText(menu, filter)}</span>
        <Glyph name="chevronDown" />
      </button>
      <div class={right ? 'facet-menu is-right' : 'facet-menu'} id={id} hidden={!open}>
        {open && (
          <Choices
            label={label}
            facet={facet}
            choices={choices}
            chosen={chosen}
            onToggle={(value) => change({ type: 'toggleFacet', facet, value })}
          />
        )}
      </div>
    </div>
  );
}

interface ChoicesProps {
  label: string;
  facet: Menu['facet'];
  choices: FacetChoice[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

function Choices({ label, facet, choices, chosen, onToggle }: ChoicesProps) {
  const [query, setQuery] = useState('');
  const shown = choices.filter((choice) => fold(choice.label).includes(fold(query.trim())));
  return (
    <fieldset>
      <legend class="sr">{label}</legend>
      {choices.length > many && (
        <input
          class="input is-plain"
          type="text"
          aria-label={`Find in ${label.toLowerCase()}`}
          placeholder={`Find in ${choices.length}`}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <div class="facet-choices">
        {shown.map(({ value, label: word, count }) => (
          <label key={value} class="facet-choice">
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
            <ChoiceGlyph facet={facet} value={value} />
            <span class="facet-word">{word}</span>
            <span class="soft">{count}</span>
          </label>
        ))}
        {shown.length === 0 && <p class="soft">Nothing is called so.</p>}
      </div>
    </fieldset>
  );
}

function ChoiceGlyph({ facet, value }: { facet: Menu['facet']; value: string }) {
  if (facet === 'states') {
    const look = lookOf(value as PreviewFilter['states'][number]);
    return <Glyph name={look.glyph} tone={look.tone} />;
  }
  if (value === 'error' || value === 'warning' || value === 'info' || value === 'hint') {
    return <Glyph name={value} tone={`sev-${value}`} />;
  }
  return null;
}

/** Closes a menu when somebody presses or goes elsewhere. */
function useClosed(box: { current: HTMLElement | null }, open: boolean, close: () => void) {
  useEffect(() => {
    if (!open) return;
    const onElsewhere = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    return () => {
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
    };
  }, [box, open, close]);
}

/** Whether a menu that opens to the right of its button's start would leave the page. */
function useRightEdge(box: { current: HTMLElement | null }, open: boolean): boolean {
  const [right, setRight] = useState(false);
  useLayoutEffect(() => {
    const menu = box.current?.querySelector('.facet-menu');
    if (!open || !box.current || !menu) return;
    const { left } = box.current.getBoundingClientRect();
    setRight(left + menu.getBoundingClientRect().width > document.documentElement.clientWidth);
  }, [box, open]);
  return right;
}
