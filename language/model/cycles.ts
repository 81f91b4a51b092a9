import { encloses, periodProblem, readPeriod } from '../values/cycle.ts';
import { dayNumber } from '../values/date.ts';
import type { Period } from '../values/types.ts';
import type { Written } from './entities.ts';
import { type FileModel, isMisread } from './file-model.ts';
import type { Finding, Fix } from './finding.ts';
import { type Mentions, mentionedCycles } from './mentions.ts';
import type { OkrModel } from './okr-model.ts';

/** The dates of every cycle that some file names or declares, by its text; none for what is not in the calendar. */
export function cyclesOf(files: readonly FileModel[], mentioned: Mentions): ReadonlyMap<string, Period> {
  const cycles = new Map<string, Period>();
  for (const { cycles: declared } of files) {
    for (const { name, from, to } of declared) {
      if (name && from?.value && to?.value && from.value <= to.value && !cycles.has(name.value))
        cycles.set(name.value, { start: from.value, end: to.value });
    }
  }
  for (const text of mentionedCycles(mentioned)) {
    const period = cycles.has(text) ? undefined : readPeriod(text);
    if (period) cycles.set(text, period);
  }
  return cycles;
}

/** Findings for the cycles of a file that nothing declares. One declared without its days is known: a rule asks for them there. */
export function unknownCycles(file: FileModel, { cycles, scope }: Pick<OkrModel, 'cycles' | 'scope'>): Finding[] {
  return [...spokenOf(file)]
    .filter(
      ({ value, range }) => !cycles.has(value) && !isMisread(file, range) && scope.cyclesNamed(value).length === 0,
    )
    .map((cycle) => unknownCycle(cycle, file.uri, cycles));
}

/** The known cycle that a part of its name means: `Q4` the latest fourth quarter, in the latest year that is spoken of. */
function meantCycle(name: string, known: ReadonlyMap<string, Period>): string | undefined {
  if (!/^(?:Q[1-4]|H[12])$/i.test(name)) return undefined;
  const part = name.toUpperCase();
  const years = [...known.values()].map(({ end }) => end.slice(0, 4));
  const same = [...known.keys()]
    .filter((text) => text.endsWith(`-${part}`) && readPeriod(text))
    .map((text) => text.slice(0, 4));
  const year = [...same].sort().at(-1) ?? years.sort().at(-1);
  return year === undefined ? undefined : `${year}-${part}`;
}

function* spokenOf(file: FileModel): Generator<Written> {
  for (const section of file.sections) if (section.cycle) yield section.cycle;
  for (const review of file.reviews) if (review.cycle) yield review.cycle;
  for (const reference of file.references) if (reference.cycle) yield reference.cycle;
}

function unknownCycle(cycle: Written, uri: string, known: ReadonlyMap<string, Period>): Finding {
  const problem = periodProblem(cycle.value);
  const meant = meantCycle(cycle.value, known);
  const declare = `declare it: \`cycle ${cycle.value} from 2026-07-01 to 2026-09-30\``;
  const { range } = cycle;
  const line = { line: range.start.line, character: 0 };
  const fixes: Fix[] = meant
    ? [{ title: `Write \`${meant}\``, changes: [{ uri, range, newText: meant }], preferred: true }]
    : problem
      ? []
      : [
          {
            title: `Declare the cycle \`${cycle.value}\``,
            changes: [
              {
                uri,
                range: { start: line, end: line },
                newText: `cycle ${cycle.value} from \${1:2026-07-01} to \${2:2026-09-30}\n`,
              },
            ],
            snippet: true,
          },
        ];
  return {
    code: 'unresolved-reference',
    severity: 'error',
    message:
      problem ??
      (meant
        ? `\`${cycle.value}\` lacks its year: write \`${meant}\`.`
        : `There is no cycle \`${cycle.value}\`. Write one such as 2026-Q4, or ${declare}.`),
    label: 'Unknown cycle',
    place: { uri, range },
    related: [],
    fixes,
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
