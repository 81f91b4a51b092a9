import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { watchNear, watchPrint } from './near-window.ts';
import { numberItems, numberRows } from './number-items.ts';
import { registerPlaces } from './places.ts';

/** Up to here a list is drawn whole, in items and in pixels: then nothing of what follows has to be thought of. */
const short = { items: 60, height: 6000 };

/** So many parts that are far away are one empty space together: each that stands on the page by itself has its price. */
const inGroup = 40;

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
  /** How many rows of a table an item takes; one when left out. */
  rows?: (item: Item) => number;
  /** `inPart`: what is drawn stands in an element of its own. */
  draw: (items: readonly Item[], inPart: boolean) => ComponentChildren;
}

/**
 * A list of any length: of a long one only what is near the window is drawn, the rest is empty space of the same height.
 * What holds the focus stays; printed, everything is drawn.
 */
export function LongList<Item extends { id: string }>(props: LongListProps<Item>) {
  const { name, items, together, height, holds, tag, rows = () => 1, draw } = props;
  const printing = usePrinting();
  const parts = useMemo(() => slices(items, together), [items, together]);
  useEffect(() =>
    registerPlaces(name, items, holds, (index) => {
      const part = Math.floor(index / together);
      return [`${name}-part-${part}`, `${name}-group-${Math.floor(part / inGroup)}`];
    }),
  );
  if (isShort(items, height)) return <>{draw(items, false)}</>;
  const keyOf = (part: readonly Item[]) => `${name} ${part[0]?.id}`;
  const heightOf = (part: readonly Item[]) =>
    heights.get(keyOf(part)) ?? part.reduce((sum, item) => sum + height(item), 0);
  const partAt = (part: readonly Item[], index: number) => (
    <Part
      key={part[0]?.id}
      id={`${name}-part-${index}`}
      heightKey={keyOf(part)}
      height={() => heightOf(part)}
      tag={tag ?? 'div'}
      always={printing}
      onPage={(element) => {
        if (!(element instanceof HTMLTableSectionElement)) return numberItems(element, index * together, items.length);
        const count = (some: readonly Item[]) => some.reduce((sum, item) => sum + rows(item), 0);
        return numberRows(element, count(items.slice(0, index * together)), count(items));
      }}
    >
      {() => draw(part, true)}
    </Part>
  );
  // Parts of a table cannot stand in one another.
  if (tag === 'tbody' || parts.length <= inGroup * 2) return <>{parts.map(partAt)}</>;
  return (
    <>
      {slices(parts, inGroup).map((group, at) => (
        <Part
          key={group[0]?.[0]?.id}
          id={`${name}-group-${at}`}
          height={() => group.reduce((sum, part) => sum + heightOf(part), 0)}
          tag="div"
          always={printing}
        >
          {() => group.map((part, index) => partAt(part, at * inGroup + index))}
        </Part>
      ))}
    </>
  );
}

function isShort<Item>(items: readonly Item[], height: (item: Item) => number): boolean {
  return items.length <= short.items && items.reduce((sum, item) => sum + height(item), 0) <= short.height;
}

function slices<Item>(items: readonly Item[], length: number): (readonly Item[])[] {
  const found: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += length) found.push(items.slice(from, from + length));
  return found;
}

/** Heights that were measured, by list and first item: a view one comes back to has its scrollbar at once. */
const heights = new Map<string, number>();

interface PartProps {
  id: string;
  /** Where its height is kept once it was drawn; without one it follows from what it holds. */
  heightKey?: string;
  height: () => number;
  tag: 'div' | 'tbody';
  always: boolean;
  /** Told whenever it stands on the page, with or without its items; what it returns is done when that is over. */
  onPage?: (element: Element) => (() => void) | undefined;
  children: () => ComponentChildren;
}

function Part({ id, heightKey, height, tag: Tag, always, onPage, children }: PartProps) {
  const element = useRef<HTMLElement>(null);
  const [near, setNear] = useState(false);
  const drawn = near || always;
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const stop = watchNear(current, (isNear, measured) => {
      if (heightKey && !isNear && current.childElementCount > 0) heights.set(heightKey, measured);
      // Whoever is in there must not lose the keyboard.
      setNear(isNear || current.contains(document.activeElement));
    });
    return stop;
  }, [heightKey]);
  useLayoutEffect(() => {
    return element.current ? onPage?.(element.current) : undefined;
  });
  const props = {
    id,
    class: heightKey ? 'part' : 'part-group',
    ref: element as { current: null },
    style: drawn ? undefined : { height: `${height()}px` },
  };
  return <Tag {...props}>{drawn ? children() : null}</Tag>;
}

/** Whether the page is being printed, and so everything has to be there. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => watchPrint(setPrinting), []);
  return printing;
}
