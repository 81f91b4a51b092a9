import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Glyph } from '../shapes/glyph.tsx';
import type { Change } from '../state.ts';

interface SearchProps {
  searching: boolean;
  query: string;
  change: (change: Change) => void;
}

/** A slash opens it from anywhere, Escape empties and closes it and gives the keyboard back. */
export function SearchField({ searching, query, change }: SearchProps) {
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

  // Before the next key: nothing typed right after the slash is lost.
  useLayoutEffect(() => {
    if (searching) input.current?.focus();
  }, [searching]);

  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    change({ type: 'closeSearch' });
    document.getElementById('search-tool')?.focus();
  };

  return (
    <div class="search">
      <Glyph name="search" />
      <input
        class="input"
        ref={input}
        type="search"
        aria-label="Search titles, names, people and metrics"
        placeholder="Search titles, names, people, metrics"
        value={query}
        onInput={(event) => change({ type: 'search', query: event.currentTarget.value })}
        onKeyDown={onEscape}
      />
    </div>
  );
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input:not([type=checkbox]), select, textarea') !== null;
