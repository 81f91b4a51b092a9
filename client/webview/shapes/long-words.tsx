import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Longer words show their first lines until one asks for all. In letters. */
const most = { title: 200, prose: 700 } as const;

interface WordsProps {
  text: string;
  kind?: keyof typeof most;
  /** The text as it is drawn, where that is more than the text. */
  children?: ComponentChildren;
}

export const isLong = (text: string, kind: keyof typeof most = 'title'): boolean => text.length > most[kind];

/** Words of a person, however many: long ones are cut to a few lines, with a button that shows them all. */
export function Words({ text, kind = 'title', children = text }: WordsProps) {
  if (!isLong(text, kind)) return <>{children}</>;
  return <Clamped>{(cut) => <span class={cut}>{children}</span>}</Clamped>;
}

/** Draws something with the class that cuts it, and the button behind it. */
export function Clamped({ children }: { children: (cut: string) => ComponentChildren }) {
  const [all, setAll] = useState(false);
  return (
    <>
      {children(all ? '' : 'cut')}
      <button class="show-all" type="button" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? 'Show less' : 'Show all'}
      </button>
    </>
  );
}
