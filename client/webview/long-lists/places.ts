interface Things {
  id: string;
}

/** By list: the element that holds, or would hold, what has an id. */
const lists = new Map<string, (id: string) => Element | null>();

/**
 * Says where the items of a list are, drawn or not; returns how to take it back.
 *
 * @param elementsOf the ids of the elements around an item, the innermost first; an outer one may be all there is
 */
export function registerPlaces<Item extends Things>(
  name: string,
  items: readonly Item[],
  holds: ((item: Item) => readonly Things[]) | undefined,
  elementsOf: (index: number) => string[],
): () => void {
  const find = (id: string) => {
    const index = items.findIndex((item) => item.id === id || holds?.(item).some((part) => part.id === id));
    if (index < 0) return null;
    const around = elementsOf(index).map((element) => document.getElementById(element));
    return around.find((element) => element !== null) ?? null;
  };
  lists.set(name, find);
  return () => {
    if (lists.get(name) === find) lists.delete(name);
  };
}

/** The part of a long list in which something stands that is not drawn. */
export function placeOf(id: string): Element | undefined {
  for (const find of lists.values()) {
    const found = find(id);
    if (found) return found;
  }
  return undefined;
}
