import { encloses, periodProblem, readPeriod } from '../values/cycle.ts';
import { dayNumber } from '../values/date.ts';
import type { Period } from '../values/types.ts';
import type { Written } from './entities.ts';
import type { FileModel } from './file-model.ts';
import type { Finding } from './finding.ts';

/** The dates of every cycle that some file names or declares, by its text; none for what is not in the calendar. */
export function cyclesOf(files: FileModel[]): Map<string, Period> {
  const cycles = new Map<string, Period>();
  for (const cycle of files.flatMap((file) => file.cycles)) {
    const { name, from, to } = cycle;
    if (name && from?.value && to?.value && from.value <= to.value && !cycles.has(name.value)) {
      cycles.set(name.value, { start: from.value, end: to.value });
    }
  }
  for (const { value } of files.flatMap((file) => [...mentions(file)])) {
    const period = cycles.has(value) ? undefined : readPeriod(value);
    if (period) cycles.set(value, period);
  }
  return cycles;
}

/** Findings for the cycles that nothing declares. One declared without its days is known: a rule asks for them there. */
export function unknownCycles(files: FileModel[], cycles: ReadonlyMap<string, Period>): Finding[] {
  const declared = new Set(files.flatMap((file) => file.cycles).map(({ name }) => name?.value));
  const unknown = ({ value }: Written) => !cycles.has(value) && !declared.has(value);
  return files.flatMap((file) => [...mentions(file)].filter(unknown).map((cycle) => unknownCycle(cycle, file.uri)));
}

function* mentions(file: FileModel): Generator<Written> {
  for (const section of file.sections) if (section.cycle) yield section.cycle;
  for (const review of file.reviews) if (review.cycle) yield review.cycle;
  for (const reference of file.references) if (reference.cycle) yield reference.cycle;
}

function unknownCycle(cycle: Written, uri: string): Finding {
  const problem = periodProblem(cycle.value);
  const declare = `declare it: \`cycle ${cycle.value} from 2026-07-01 to 2026-09-30\``;
  return {
    code: 'unresolved-reference',
    severity: 'error',
    message: problem ?? `There is no cycle \`${cycle.value}\`. Write one such as 2026-Q4, or ${declare}.`,
    label: 'Unknown cycle',
    place: { uri, range: cycle.range },
    related: [],
    fixes: [],
    about: [],
  };
}

/**
 * How near a cycle is to the one a reference is written in, smaller is nearer: the same one, those that enclose it from
 * the shortest, earlier ones from the latest, and last the later ones.
 */
export function cycleDistance(candidate: Period | undefined, own: Period | undefined): number {
  if (!candidate) return 1e9;
  const end = dayNumber(candidate.end);
  if (!own) return 1e8 - end;
  if (candidate.start === own.start && candidate.end === own.end) return 0;
  if (encloses(candidate, own)) return 1 + end - dayNumber(candidate.start);
  if (candidate.end < own.end) return 1e6 + dayNumber(own.end) - end;
  return 1e7 + end;
}
