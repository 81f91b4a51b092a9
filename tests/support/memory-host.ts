import type { Host, Listing } from '../../server/workspace/host.ts';

/** The folder in which a memory host keeps its files. */
export const memoryRoot = 'file:///orchard';

/** A host over texts in memory: tests and benchmarks change the texts and say so. */
export class MemoryHost implements Host {
  readonly files: Map<string, string>;
  /** The day it is. */
  day = '2026-10-20';
  /** What was read, in order. */
  readonly reads: string[] = [];

  constructor(files: Record<string, string> | ReadonlyMap<string, string>) {
    this.files = new Map(files instanceof Map ? files : Object.entries(files));
  }

  async list(exclude: string[]): Promise<Listing> {
    const isOut = (path: string) => exclude.some((folder) => path.startsWith(`${folder}/`));
    const files = [...this.files.keys()].filter((path) => path.endsWith('.okr') && !isOut(path)).map(memoryUri);
    return { files, nested: [] };
  }

  async readFile(uri: string): Promise<{ ok: true; text: string } | { ok: false; message: string; missing: true }> {
    const path = decodeURIComponent(uri.slice(memoryRoot.length + 1));
    this.reads.push(path);
    const text = this.files.get(path);
    return text === undefined ? { ok: false, message: 'There is no such file.', missing: true } : { ok: true, text };
  }

  async hasFile(uri: string): Promise<boolean> {
    return this.files.has(decodeURIComponent(uri.slice(memoryRoot.length + 1)));
  }

  today(): string {
    return this.day;
  }
}

export const memoryUri = (path: string) => `${memoryRoot}/${path}`;
