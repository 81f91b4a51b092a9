import { useEffect, useRef } from 'preact/hooks';
import { Glyph } from '../shapes/glyph.tsx';
import type { Change, State } from '../state.ts';

interface SearchProps {
  state: State;
  change: (change: Change) => void;
}

/** A slash opens it from anywhere, Escape closes it and gives the keyboard back. */
export function SearchField({ state, change }: SearchProps) {
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      change({ type: 'openSearch' });
      input.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [change]);

  useEffect(() => {
    if (state.searching) input.current?.focus();
  }, [state.searching]);

  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    change({ type: 'closeSearch' });
    document.getElementById('search-tool')?.focus();
  };

  return (
    <search class="search" id="search" hidden={!state.searching}>
      <Glyph name="search" />
      <input
        class="input"
        ref={input}
        type="search"
        aria-label="Search objectives, key results and people"
        placeholder="Search objectives, key results, people"
        value={state.query}
        onInput={(event) => change({ type: 'search', query: event.currentTarget.value })}
        onKeyDown={onEscape}
      />
    </search>
  );
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, select, textarea') !== null;
