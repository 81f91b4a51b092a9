import { otherPlaces } from '../model/file-list.ts';
import type { FileModel } from '../model/file-model.ts';
import { everywhere, type Finding } from '../model/finding.ts';
import type { Steps } from '../values/steps.ts';

/** Of so many files what is known is put in the row in one step. */
const filesAtOnce = 1000;
/** With more other files than this the row is made anew: to put one into it copies all. */
const Few = 8;

const none: readonly Finding[] = [];

/** A finding at a further place, and the file that it stands in first. */
interface ShownToo {
  from: string;
  finding: Finding;
}

/** What was found in all files. As large as the workspace, so after an edit most of it is copied in one piece. */
export class AllFindings {
  /** In a row, in the order of files and texts. */
  readonly all: readonly Finding[];
  private readonly files: readonly FileModel[];
  /** Where each file is among them. */
  private readonly order: ReadonlyMap<string, number>;
  /** Where the findings of each file begin, and where the last end. */
  private readonly starts: Uint32Array;
  /** Findings that are shown in other files, too: by file, made when somebody asks. */
  private elsewhere: ReadonlyMap<string, readonly ShownToo[]> | undefined;

  constructor(
    all: readonly Finding[] = none,
    files: readonly FileModel[] = [],
    order: ReadonlyMap<string, number> = new Map(),
    starts = new Uint32Array(1),
  ) {
    this.all = all;
    this.files = files;
    this.order = order;
    this.starts = starts;
  }

  /** What is shown in one file: its own findings, and those that stand in another one first, in the order of `all`. */
  shownIn(uri: string): Finding[] {
    const place = this.order.get(uri) ?? this.files.length;
    const own = this.all.slice(this.starts[place] ?? this.all.length, this.starts[place + 1]);
    const here = own.flatMap((finding) =>
      finding.alsoAt ? everywhere(finding).filter((each) => each.place.uri === uri) : finding,
    );
    this.elsewhere ??= shownElsewhere(this.all);
    const others = this.elsewhere.get(uri);
    if (!others) return here;
    const isAbove = ({ from }: ShownToo) => (this.order.get(from) ?? 0) < place;
    const findings = (some: readonly ShownToo[]) => some.map(({ finding }) => finding);
    return [...findings(others.filter(isAbove)), ...here, ...findings(others.filter((other) => !isAbove(other)))];
  }

  /** The findings of now, in steps; `changed` are the files in which they may be others than here. */
  *after(
    changed: ReadonlySet<string>,
    files: readonly FileModel[],
    order: ReadonlyMap<string, number>,
    findingsIn: (uri: string) => readonly Finding[],
  ): Steps<AllFindings> {
    if (changed.size > Few || !otherPlaces(this.files, files)) return yield* allOf(files, order, findingsIn);
    const starts = this.starts.slice();
    let { all, elsewhere } = this;
    for (const uri of changed) {
      const place = order.get(uri);
      const [start = 0, end = 0] = place === undefined ? [] : [starts[place], starts[place + 1]];
      const now = findingsIn(uri);
      if (place === undefined || areSame(all, start, end, now)) continue;
      if ([...all.slice(start, end), ...now].some(({ alsoAt }) => alsoAt)) elsewhere = undefined;
      all = all.toSpliced(start, end - start, ...now);
      for (let next = place + 1; next < starts.length; next++)
        starts[next] = (starts[next] ?? 0) + now.length - (end - start);
      yield;
    }
    const after = new AllFindings(all, files, order, starts);
    after.elsewhere = elsewhere;
    return after;
  }
}

function* allOf(
  files: readonly FileModel[],
  order: ReadonlyMap<string, number>,
  findingsIn: (uri: string) => readonly Finding[],
): Steps<AllFindings> {
  const lists: (readonly Finding[])[] = [];
  const starts = new Uint32Array(files.length + 1);
  let count = 0;
  for (const { uri } of files) {
    if (lists.length % filesAtOnce === 0) yield;
    const findings = findingsIn(uri);
    starts[lists.length] = count;
    lists.push(findings);
    count += findings.length;
  }
  starts[lists.length] = count;
  // As long as it will be: a list of a hundred thousand that grows leaves several of its size behind.
  const all = new Array<Finding>(count);
  let end = 0;
  for (const list of lists) for (const finding of list) all[end++] = finding;
  return new AllFindings(all, files, order, starts);
}

function areSame(all: readonly Finding[], start: number, end: number, now: readonly Finding[]): boolean {
  return now.length === end - start && now.every((finding, index) => finding === all[start + index]);
}

/** Findings at their further places, by the files of these, in the order of the files they stand in first. */
function shownElsewhere(all: readonly Finding[]): Map<string, ShownToo[]> {
  const found = new Map<string, ShownToo[]>();
  for (const finding of all) {
    if (!finding.alsoAt) continue;
    const { uri: from } = finding.place;
    for (const each of everywhere(finding)) {
      const { uri } = each.place;
      if (uri === from) continue;
      const there = found.get(uri);
      if (there) there.push({ from, finding: each });
      else found.set(uri, [{ from, finding: each }]);
    }
  }
  return found;
}
