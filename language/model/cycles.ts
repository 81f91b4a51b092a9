import { encloses, periodProblem, readPeriod } from '../values/cycle.ts';
import { dayNumber } from '../values/date.ts';
import type { Period } from '../values/types.ts';
import type { Written } from './entities.ts';
import type { FileModel } from './file-model.ts';
import type { Finding } from './finding.ts';

/** The dates of every cycle that some file names or declares, by its text; and findings for those that are none. */
export function cyclesOf(files: FileModel[]): { cycles: Map<string, Period>; findings: Finding[] } {
  const cycles = new Map<string, Period>();
  const findings: Finding[] = [];
  for (const cycle of files.flatMap((file) => file.cycles)) {
    const { name, from, to } = cycle;
    if (name && from?.value && to?.value && from.value <= to.value && !cycles.has(name.value)) {
      cycles.set(name.value, { start: from.value, end: to.value });
    }
  }
  const note = (written: Written | undefined, uri: string): void => {
    if (!written || cycles.has(written.value)) return;
    const period = readPeriod(written.value);
    if (period) cycles.set(written.value, period);
    else findings.push(unknownCycle(written, uri));
  };
  for (const file of files) {
    for (const section of file.sections) note(section.cycle, file.uri);
    for (const review of file.reviews) note(review.cycle, file.uri);
    for (const reference of file.references) note(reference.cycle, file.uri);
  }
  return { cycles, findings };
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
