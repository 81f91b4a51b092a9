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
  private found: Finding[] | undefined;
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

  /** What the data files held when these findings were made; undefined where there are none. */
  get data(): string | undefined {
    const { box } = this;
    const about = box?.take(box.labels[0] ?? '');
    return Array.isArray(about) && typeof about[1] === 'string' ? about[1] : undefined;
  }

  /** The findings with this mark; undefined where there are none on the shelf. */
  take(mark: string): Finding[] | undefined {
    const { box } = this;
    if (!box || mark !== this.kept) return undefined;
    if (this.found) return this.found;
    const [about, ...parts] = box.labels.map((label) => box.take(label));
    if (Array.isArray(about) && about[0] === parts.length && parts.every((part) => Array.isArray(part)))
      this.found = parts.flat();
    else this.close('');
    return this.found;
  }

  /** They are not asked for any more. */
  close(kept = this.kept): void {
    this.box = undefined;
    this.found = undefined;
    this.kept = kept;
  }

  async keep(mark: string, data: string, findings: readonly Finding[]): Promise<void> {
    if (mark === this.kept) return;
    const records: [string, unknown][] = [];
    for (let at = 0; at < findings.length; at += Together) {
      records.push([String(at), findings.slice(at, at + Together)]);
    }
    await this.shelf.put(this.name, await fillBox([[mark, [records.length, data]], ...records]));
    this.kept = mark;
  }
}
