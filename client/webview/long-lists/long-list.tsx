import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { watchNear, watchPrint } from './near-window.ts';
import { registerPlaces } from './places.ts';

/** Up to here a list is drawn whole: then nothing of what follows has to be thought of. */
const short = 60;

interface LongListProps<Item extends { id: string }> {
  /** What the list is, to keep its heights apart from those of others. */
  name: string;
  items: readonly Item[];
  /** How many items are drawn and left out together. */
  together: number;
  /** How high an item is, as long as it has not been drawn, in pixels. */
  height: (item: Item) => number;
  /** Whatever else can be looked for in an item, by id. */
  holds?: (item: Item) => readonly { id: string }[];
  /** The element around the items that are drawn together. */
  tag?: 'div' | 'tbody';
  /** `inPart`: what is drawn stands in an element of its own. */
  draw: (items: readonly Item[], inPart: boolean) => ComponentChildren;
}

/**
 * A list of any length: of a long one only what is near the window is drawn, the rest is empty space of the same height.
 * What holds the focus stays; printed, everything is drawn.
 */
export function LongList<Item extends { id: string }>(props: LongListProps<Item>) {
  const { name, items, together, height, holds, tag, draw } = props;
  const printing = usePrinting();
  const parts = useMemo(() => partsOf(items, together), [items, together]);
  useEffect(() => registerPlaces(name, items, holds, (index) => `${name}-part-${Math.floor(index / together)}`));
  if (items.length <= short) return <>{draw(items, false)}</>;
  return (
    <>
      {parts.map((part, index) => (
        <Part
          key={part[0]?.id}
          id={`${name}-part-${index}`}
          heightKey={`${name} ${part[0]?.id}`}
          estimate={() => part.reduce((sum, item) => sum + height(item), 0)}
          tag={tag ?? 'div'}
          always={printing}
        >
          {() => draw(part, true)}
        </Part>
      ))}
    </>
  );
}

function partsOf<Item>(items: readonly Item[], together: number): (readonly Item[])[] {
  const parts: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += together) parts.push(items.slice(from, from + together));
  return parts;
}

/** Heights that were measured, by list and first item: a view one comes back to has its scrollbar at once. */
const heights = new Map<string, number>();

interface PartProps {
  id: string;
  heightKey: string;
  estimate: () => number;
  tag: 'div' | 'tbody';
  always: boolean;
  children: () => ComponentChildren;
}

function Part({ id, heightKey, estimate, tag: Tag, always, children }: PartProps) {
  const element = useRef<HTMLElement>(null);
  const [near, setNear] = useState(false);
  const drawn = near || always;
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const stop = watchNear(current, (isNear, height) => {
      if (!isNear && current.childElementCount > 0) heights.set(heightKey, height);
      // Whoever is in there must not lose the keyboard.
      setNear(isNear || current.contains(document.activeElement));
    });
    return stop;
  }, [heightKey]);
  const props = {
    id,
    class: 'part',
    ref: element as { current: null },
    style: drawn ? undefined : { height: `${heights.get(heightKey) ?? estimate()}px` },
  };
  return <Tag {...props}>{drawn ? children() : null}</Tag>;
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => watchPrint(setPrinting), []);
  return printing;
}
