/** Things in an order in which each comes after all it is made from, and those that are made from themselves. */
export interface DefinitionOrder {
  order: string[];
  /** For each thing that leads back to itself, a way round, ending where it began. */
  loops: Map<string, string[]>;
}

/**
 * Orders definitions in linear time, by Tarjan's strongly connected components (1972): a component is complete only
 * after all it depends on. Written without recursion, as a chain of definitions may be long.
 */
export function orderDefinitions(
  ids: readonly string[],
  partsOf: ReadonlyMap<string, readonly string[]>,
): DefinitionOrder {
  const order: string[] = [];
  const loops = new Map<string, string[]>();
  const states = new Map<string, State>();
  const open: State[] = [];

  const enter = (id: string): State => {
    const state = { id, index: states.size, lowest: states.size, parts: partsOf.get(id) ?? [], next: 0, open: true };
    states.set(id, state);
    open.push(state);
    return state;
  };

  for (const root of ids) {
    if (states.has(root)) continue;
    const path = [enter(root)];
    for (let state = path.at(-1); state !== undefined; state = path.at(-1)) {
      const part = state.parts[state.next];
      state.next++;
      if (part !== undefined) {
        const known = states.get(part);
        if (known === undefined) path.push(enter(part));
        else if (known.open) state.lowest = Math.min(state.lowest, known.index);
        continue;
      }
      path.pop();
      const user = path.at(-1);
      if (user !== undefined) user.lowest = Math.min(user.lowest, state.lowest);
      if (state.lowest !== state.index) continue;
      const component = open.splice(open.lastIndexOf(state));
      for (const member of component) {
        member.open = false;
        order.push(member.id);
      }
      const loop = loopIn(component);
      if (loop !== undefined) for (const member of component) loops.set(member.id, from(member.id, loop));
    }
  }
  return { order, loops };
}

interface State {
  id: string;
  index: number;
  /** The earliest thing on the way that can be reached from here. */
  lowest: number;
  parts: readonly string[];
  next: number;
  /** Its component is not complete yet. */
  open: boolean;
}

/** A way round inside a component; undefined for a single thing that does not name itself. */
function loopIn(component: readonly State[]): string[] | undefined {
  const members = new Map(component.map((state) => [state.id, state]));
  const walk: string[] = [];
  const place = new Map<string, number>();
  let at = component[0];
  while (at !== undefined) {
    const met = place.get(at.id);
    if (met !== undefined) return walk.slice(met);
    place.set(at.id, walk.length);
    walk.push(at.id);
    const next = at.parts.find((part) => members.has(part));
    at = next === undefined ? undefined : members.get(next);
  }
  return undefined;
}

/** The loop as seen from one of its members, which stands at both ends. */
function from(id: string, loop: readonly string[]): string[] {
  const start = Math.max(0, loop.indexOf(id));
  const rotated = [...loop.slice(start), ...loop.slice(0, start)];
  return [...rotated, ...rotated.slice(0, 1)];
}
