import type { Kpi } from '../../language/model/entities.ts';
import { fewOf } from '../../language/model/file-list.ts';
import type { FileModel } from '../../language/model/file-model.ts';
import type { DataByKpi, DataResult } from '../../language/model/okr-model.ts';
import { type DataTable, readColumn, readTable } from './data-files.ts';
import type { Host, ReadResult } from './host.ts';
import { insideWorkspace } from './paths.ts';

const kpisWithData = fewOf<Kpi>((file) => file.kpis.filter(({ actualsFrom }) => actualsFrom));

/** The data files that KPIs name, read once and kept until they change. */
export class DataStore {
  private readonly tables = new Map<string, DataTable | 'missing'>();
  /** What each file held, in short. */
  private readonly held = new Map<string, string>();
  /** Columns that were asked for: asked for again at every keystroke. */
  private readonly columnsRead = new WeakMap<DataTable, Map<string, DataResult>>();
  private readonly host: Host;
  private readonly roots: string[];

  constructor(host: Host, roots: string[]) {
    this.host = host;
    this.roots = roots;
  }

  /** Reads what the files name and is not yet read. Answers whether anything new was read. */
  async read(files: readonly FileModel[]): Promise<boolean> {
    const wanted = new Map<string, string>();
    for (const kpi of kpisWithData(files)) {
      for (const uri of this.candidates(kpi) ?? [])
        if (!this.tables.has(uri)) wanted.set(uri, kpi.actualsFrom?.file.value ?? '');
    }
    await Promise.all(
      [...wanted].map(async ([uri, written]) => {
        const read = await this.host.readFile(uri);
        this.held.set(uri, this.heldIn(read));
        if (read.ok) this.tables.set(uri, readTable(read.text, written));
        else this.tables.set(uri, read.missing ? 'missing' : { ok: false, message: read.message });
      }),
    );
    return wanted.size > 0;
  }

  /** Forgets a file that has changed on disk, or all files in a folder; answers whether any was known. */
  forget(uri: string): boolean {
    const known = [...this.tables.keys()].filter((file) => file === uri || file.startsWith(`${uri}/`));
    for (const file of known) this.tables.delete(file);
    return known.length > 0;
  }

  /** Stands for what the files hold that were read. */
  get state(): string {
    return JSON.stringify([...this.held].filter(([uri]) => this.tables.has(uri)).sort());
  }

  /** What `state` would be if the same files were read now. */
  async sameStateNow(state: string): Promise<string> {
    const uris = (JSON.parse(state) as [uri: string, held: string][]).map(([uri]) => uri);
    const held = await Promise.all(uris.map(async (uri) => [uri, this.heldIn(await this.host.readFile(uri))]));
    return JSON.stringify(held);
  }

  private heldIn(read: ReadResult): string {
    return read.ok ? (this.host.shelf?.digest(read.text) ?? '') : read.message;
  }

  /** What is known now, by KPI. A file that is still being read is not mentioned. */
  byKpi(files: readonly FileModel[]): DataByKpi {
    const data: DataByKpi = {};
    for (const kpi of kpisWithData(files)) {
      const result = this.result(kpi);
      if (result) data[kpi.id] = result;
    }
    return data;
  }

  /** The columns of a file named in a text, as far as it has been read. */
  columns(uri: string, written: string): string[] {
    for (const candidate of insideWorkspace(this.roots, uri, written) ?? []) {
      const table = this.tables.get(candidate);
      if (table !== undefined && table !== 'missing' && table.ok) return [...table.columns.keys()];
    }
    return [];
  }

  private column(table: DataTable, name: string): DataResult {
    const known = this.columnsRead.get(table) ?? new Map<string, DataResult>();
    this.columnsRead.set(table, known);
    const result = known.get(name) ?? readColumn(table, name);
    known.set(name, result);
    return result;
  }

  private candidates(kpi: Kpi): string[] | undefined {
    return kpi.actualsFrom && insideWorkspace(this.roots, kpi.uri, kpi.actualsFrom.file.value);
  }

  private result(kpi: Kpi): DataResult | undefined {
    const written = kpi.actualsFrom?.file.value ?? '';
    const candidates = this.candidates(kpi);
    if (!candidates) {
      return {
        ok: false,
        message: `${written} lies outside this workspace. Data is read from inside it only: copy the file here.`,
      };
    }
    for (const uri of candidates) {
      const table = this.tables.get(uri);
      if (table === undefined) return undefined;
      if (table !== 'missing') return this.column(table, kpi.actualsFrom?.column?.value ?? kpi.name?.value ?? '');
    }
    return {
      ok: false,
      message: `There is no file ${written}, neither beside this file nor at the top of the workspace. Check the path.`,
    };
  }
}
