import type { Id, KeyResult, Kpi, Reference } from '../../language/model/entities.ts';
import type { SupposeProblem } from '../../language/protocol/what-if.ts';
import { reportingName } from '../check-in/reporting.ts';
import { checkInBlock } from '../check-in/write.ts';
import { checkInFile } from '../preview/check-in.ts';
import { teamKey } from '../preview/scope.ts';
import type { ViewContext } from '../preview/view-context.ts';
import type { Supposed } from './supposition.ts';

/** A check-in and the file at whose end it belongs. */
export interface WrittenBlock {
  uri: string;
  block: string;
}

export interface Written {
  blocks: WrittenBlock[];
  /** What cannot be written, and what to do about it. */
  problems: Record<Id, SupposeProblem>;
  /** "at the end of deck/2026-Q4.okr" */
  where: string;
  /** Why nothing may be written at all. */
  message?: string;
}

interface Group {
  uri: string;
  team: Reference | undefined;
  lines: string[];
}

/**
 * Supposed values as check-ins of today, one for each team: the value of a KPI is reported like that of a key result, so
 * that nothing written earlier is overwritten.
 */
export function writtenBlocks(context: ViewContext, supposed: readonly Supposed[]): Written {
  const { computed } = context;
  const problems: Record<Id, SupposeProblem> = {};
  const groups = new Map<string, Group>();
  // Key results first: their file is the one in which a team checks in.
  for (const { of, text } of supposed.toSorted((a, b) => rank(a.of) - rank(b.of))) {
    const entry = entryFor(context, of);
    if ('message' in entry) {
      problems[of.id] = entry;
      continue;
    }
    const key = teamKey(context, entry.team) ?? entry.uri;
    const group = groups.get(key) ?? { uri: entry.uri, team: entry.team, lines: [] };
    groups.set(key, group);
    group.lines.push(`  ${entry.name} ${text}`);
  }
  const blocks = [...groups.values()].map(({ uri, team, lines }) => {
    const unit = context.target(team);
    const by = unit?.kind === 'unit' ? unit.lead?.text : undefined;
    return { uri, block: checkInBlock({ date: computed.asOf, team: team?.text, by, lines }) };
  });
  const uris = [...new Set(blocks.map(({ uri }) => uri))];
  const pathOf = (uri: string) => computed.model.files.find((file) => file.uri === uri)?.path ?? 'the file';
  const broken = context.findings.find(({ code, place }) => code === 'syntax-error' && uris.includes(place.uri));
  const line = (broken?.place.range.start.line ?? 0) + 1;
  return {
    blocks,
    problems,
    where: uris.length === 0 ? '' : `at the end of ${uris.map(pathOf).join(' and ')}`,
    message:
      broken && `Line ${line} of ${pathOf(broken.place.uri)} cannot be read yet. Mend it first, then write this.`,
  };
}

const rank = ({ kind }: KeyResult | Kpi) => (kind === 'kpi' ? 1 : 0);

type Entry = { name: string; uri: string; team: Reference | undefined };

function entryFor(context: ViewContext, of: KeyResult | Kpi): Entry | SupposeProblem {
  if (of.kind === 'kpi') {
    if (of.name) return { name: of.name.value, uri: of.uri, team: of.for };
    return { message: 'Give the KPI a name to write this: a word behind `kpi`, as in `kpi sign-ups "…"`.' };
  }
  const objective = context.objectiveOf(of.id);
  const name = objective && reportingName(objective, of);
  if (!objective || name === undefined) {
    return { message: 'To write this, give it and its objective a name: a word behind `kr` and behind `objective`.' };
  }
  const { asOf, model } = context.computed;
  const period = model.cycles.get(objective.cycle?.value ?? '');
  if (period && (asOf < period.start || asOf > period.end)) {
    const when = asOf > period.end ? 'is over' : 'has not begun';
    return { message: `This can be supposed, but not written: ${objective.cycle?.value} ${when}.` };
  }
  const scope = { team: teamKey(context, objective.for), cycle: objective.cycle?.value };
  const uri = checkInFile(context, scope, objective.uri)?.uri ?? objective.uri;
  return { name, uri, team: objective.for };
}
