import type { FileModel } from '../../../language/model/file-model.ts';
import { hashOf } from '../../../language/model/lower.ts';
import { Box, fillBox } from './box.ts';
import type { Shelf } from './shelf.ts';

/** A file as it stands in the workspace. */
export interface Modelled {
  uri: string;
  /** Stands for its text. */
  digest: string;
  model: FileModel;
}

/** Files are spread over so many boxes: an edit of one packs its box again, not all. */
const Boxes = 16;

/**
 * The models of files on a shelf. A model follows from the text alone, the file's name and the program, so it is taken from
 * there for the very same text only, and is then what reading the text would give.
 */
export class ModelCache {
  private readonly shelf: Shelf;
  private readonly name: string;
  /** The boxes that were on the shelf, while files are read. */
  private boxes: readonly (Box | undefined)[] = [];
  /** By box: the labels of what is on the shelf. */
  private readonly kept = new Map<number, string>();

  /** `name` tells workspaces apart that share a shelf. */
  constructor(shelf: Shelf, name: string) {
    this.shelf = shelf;
    this.name = name;
  }

  async open(): Promise<void> {
    const numbers = Array.from({ length: Boxes }, (_, number) => number);
    const opened = async (number: number) => {
      const content = await this.shelf.get(this.nameOf(number));
      return content && Box.open(content);
    };
    this.boxes = await Promise.all(numbers.map(opened));
    for (const [number, box] of this.boxes.entries()) if (box) this.kept.set(number, asOne(box.labels));
  }

  /** All files have been read: what is on the shelf is not asked for again. */
  close(): void {
    this.boxes = [];
  }

  /** The model of the text with a digest; undefined where it has to be read. */
  take(uri: string, digest: string): FileModel | undefined {
    const number = boxOf(uri);
    const box = this.boxes[number];
    const model = box?.take(labelOf(uri, digest));
    if (isModelOf(uri, model)) return model;
    this.kept.delete(number);
    return undefined;
  }

  /** Puts models on the shelf, box by box, where they are others than those on it. */
  async keep(files: readonly Modelled[]): Promise<void> {
    const byBox = Map.groupBy(files, ({ uri }) => boxOf(uri));
    for (let number = 0; number < Boxes; number++) {
      const labelled = (byBox.get(number) ?? []).map(
        ({ uri, digest, model }) => [labelOf(uri, digest), model] as const,
      );
      const labels = asOne(labelled.map(([label]) => label));
      if ((this.kept.get(number) ?? '') === labels) continue;
      await this.shelf.put(this.nameOf(number), await fillBox(labelled));
      this.kept.set(number, labels);
    }
  }

  private nameOf(number: number): string {
    return `${this.name}-models-${number.toString(Boxes)}`;
  }
}

function labelOf(uri: string, digest: string): string {
  return `${uri} ${digest}`;
}

function boxOf(uri: string): number {
  return Number.parseInt(hashOf(uri).slice(-1), Boxes);
}

function asOne(labels: readonly string[]): string {
  return [...labels].sort().join('\n');
}

function isModelOf(uri: string, model: unknown): model is FileModel {
  return typeof model === 'object' && model !== null && 'uri' in model && model.uri === uri;
}
