import type { Finding } from '../../../language/model/finding.ts';
import { Box, fillBox } from './box.ts';
import type { Shelf } from './shelf.ts';

/** Findings in one record, so that packing them is done in short steps. */
const Together = 200;

/**
 * What was last found in a workspace, with a mark that stands for everything it was found from. With the same mark it is
 * what would be found again, and can be shown before anything is computed.
 */
export class LastFindings {
  private readonly shelf: Shelf;
  private readonly name: string;
  private box: Box | undefined;
  /** The mark of what is on the shelf. */
  private kept = '';

  /** `name` tells workspaces apart that share a shelf. */
  constructor(shelf: Shelf, name: string) {
    this.shelf = shelf;
    this.name = `${name}-findings`;
  }

  async open(): Promise<void> {
    const content = await this.shelf.get(this.name);
    this.box = content && Box.open(content);
    this.kept = this.box?.labels[0] ?? '';
  }

  /** The findings with this mark; undefined where there are none on the shelf. They are asked for once. */
  take(mark: string): Finding[] | undefined {
    const { box } = this;
    this.box = undefined;
    if (!box || mark !== this.kept) return undefined;
    const [count, ...parts] = box.labels.map((label) => box.take(label));
    if (count === parts.length && parts.every((part) => Array.isArray(part))) return parts.flat();
    this.kept = '';
    return undefined;
  }

  async keep(mark: string, findings: readonly Finding[]): Promise<void> {
    if (mark === this.kept) return;
    const records: [string, unknown][] = [];
    for (let at = 0; at < findings.length; at += Together) {
      records.push([String(at), findings.slice(at, at + Together)]);
    }
    await this.shelf.put(this.name, await fillBox([[mark, records.length], ...records]));
    this.kept = mark;
  }
}
