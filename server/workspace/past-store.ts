import type { OkrModel } from '../../language/model/okr-model.ts';
import { type PastByFile, type PastVersion, readPast, samePromises } from '../../language/model/past.ts';
import { addDays } from '../../language/values/date.ts';
import type { IsoDate } from '../../language/values/types.ts';
import type { Host, PastText } from './host.ts';

/** How long a look at the past is good for, in milliseconds: whoever commits can wait that long. */
const Fresh = 5_000;
/** For so many days after its end a cycle is still being closed. */
const ClosingDays = 14;

/** Where there is no past to look at. */
const noPast = 'none';
/** No file has a cycle to look back at: whatever the past is, it says nothing. */
const nothingAsked = 'nothing asked';

/** How the files stood since their cycles began. Read beside everything else, and again when there is a new commit. */
export class PastStore {
  private readonly host: Host;
  private known: PastByFile = {};
  private seen = '';
  /** The state of the past that is known; undefined before the first look. */
  private state: string | undefined;
  private looked = { at: Number.NEGATIVE_INFINITY, files: '' };
  private reading: Promise<boolean> | undefined;

  constructor(host: Host) {
    this.host = host;
  }

  get byFile(): PastByFile {
    return this.known;
  }

  /** Looks whether there is more of the past than is known; answers whether there was. */
  read(model: OkrModel, today: IsoDate): Promise<boolean> {
    this.reading ??= this.look(model, today).finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  /** The state of the past now. */
  async stateNow(): Promise<string> {
    return (await this.host.past?.state()) ?? noPast;
  }

  /** The state of the past now, where it is the one that is known. */
  async knownState(): Promise<string | undefined> {
    await this.reading;
    const now = await this.stateNow();
    return this.state === nothingAsked || this.state === now ? now : undefined;
  }

  private async look(model: OkrModel, today: IsoDate): Promise<boolean> {
    const { past } = this.host;
    const wanted = runningSince(model, today);
    if (!past || wanted.size === 0) {
      this.state = nothingAsked;
      return this.takeIn({});
    }
    const files = JSON.stringify([...wanted]);
    if (this.looked.files === files && Date.now() - this.looked.at < Fresh) return false;
    this.looked = { at: Date.now(), files };
    const state = await past.state();
    const seen = `${state} ${files}`;
    if (state === undefined || seen === this.seen) {
      this.state = state ?? noPast;
      return false;
    }
    const texts = await past.versions(wanted);
    const found: Record<string, PastVersion[]> = {};
    for (const [uri, versions] of texts) {
      found[uri] = promisesOf(versions);
      // Nobody waits for the past: whatever was typed meanwhile comes first.
      await new Promise((next) => setTimeout(next));
    }
    this.seen = seen;
    this.state = state;
    return this.takeIn(found);
  }

  private takeIn(found: PastByFile): boolean {
    const changed = JSON.stringify(found) !== JSON.stringify(this.known);
    if (changed) this.known = found;
    return changed;
  }
}

/** The first and the last version tell whether anything was moved; those between are read only where it was. */
function promisesOf(texts: readonly PastText[]): PastVersion[] {
  const read = ({ text, date }: PastText) => readPast(text, date);
  const [first, last] = [texts.at(0), texts.at(-1)];
  if (!first || !last) return [];
  const [before, after] = [read(first), read(last)];
  if (texts.length < 3 || samePromises(before, after)) return first === last ? [before] : [before, after];
  return [before, ...texts.slice(1, -1).map(read), after];
}

/** Since when each file is looked back at: the first day of its cycles that run or are being closed. */
function runningSince({ files, cycles }: OkrModel, today: IsoDate): Map<string, IsoDate> {
  const running = new Map<string, IsoDate>();
  for (const [name, { start, end }] of cycles) {
    if (start <= today && addDays(end, ClosingDays) >= today) running.set(name, start);
  }
  const since = new Map<string, IsoDate>();
  for (const { uri, sections } of files) {
    for (const { cycle } of sections) {
      const start = cycle && running.get(cycle.value);
      const known = since.get(uri);
      if (start !== undefined && (known === undefined || start < known)) since.set(uri, start);
    }
  }
  return since;
}
