import type { FileModel } from './file-model.ts';
import type { OkrModel } from './okr-model.ts';

/**
 * Some files next to each other. As long as none of them says or means anything else it is the same object: what follows
 * from a block is made once, and an edit leaves all blocks but one as they are.
 */
export interface Block {
  readonly files: readonly FileModel[];
}

/** So many files are in one: of ten thousand there are as many blocks as files in a block, within a factor of two. */
const size = 64;

/** All files block by block, in their order. */
export function blocksOf(files: readonly FileModel[]): readonly Block[] {
  const count = Math.ceil(files.length / size);
  return Array.from({ length: count }, (_, index) => blockAt(index, files));
}

/** The blocks once the files at some places say or mean something else; all others are where they were. */
export function blocksAfter(
  before: readonly Block[],
  places: Iterable<number>,
  files: readonly FileModel[],
): readonly Block[] {
  const changed = new Set<number>();
  for (const place of places) changed.add(Math.floor(place / size));
  if (changed.size === 0) return before;
  const after = [...before];
  for (const index of changed) after[index] = blockAt(index, files);
  return after;
}

function blockAt(index: number, all: readonly FileModel[]): Block {
  return { files: all.slice(index * size, (index + 1) * size) };
}

/** What follows from a block, made when it is asked for. `model` is one that has this block: it tells what its things belong to. */
export function perBlock<Value extends NonNullable<unknown>>(
  make: (block: Block, model: OkrModel) => Value,
): (block: Block, model: OkrModel) => Value {
  const known = new WeakMap<Block, Value>();
  return (block, model) => {
    let value = known.get(block);
    if (value === undefined) {
      value = make(block, model);
      known.set(block, value);
    }
    return value;
  };
}
