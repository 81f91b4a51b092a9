import { alignmentEdges } from '../../language/analysis/alignment.ts';
import type { AlignmentEdge, ComputedModel } from '../../language/analysis/figures.ts';
import type { Cycle, Goal, Id, KeyResult, Named, OrgUnit, Reference, Strategy } from '../../language/model/entities.ts';
import type { Finding } from '../../language/model/finding.ts';
import type { Range } from '../../language/model/place.ts';
import type { Assessment } from '../../language/wording/assessment.ts';
import { contradictionsJson } from './contradictions-json.ts';
import { type FindingJson, findingJson, plainRange } from './finding-json.ts';
import { kpiJson } from './kpi-json.ts';
import { objectiveJson } from './objective-json.ts';
import { amountJson } from './quantity-json.ts';

export interface ModelExport {
  computed: ComputedModel;
  findings: readonly Finding[];
  /** Only what these files say is exported; names are resolved over all files. */
  uris: ReadonlySet<string>;
  /** The path to print for a URI. */
  fileOf(uri: string): string;
  assess(keyResult: KeyResult): Assessment;
}

/**
 * The computed model as plain JSON, described field by field in docs/export.md. A field whose value is not known is
 * left out. `version` rises when a field changes its meaning or goes away, not when one is added.
 */
export function modelJson(input: ModelExport) {
  const { computed } = input;
  const context = exportContext(input);
  const files = computed.model.files.filter((file) => input.uris.has(file.uri));
  const has = new Set(
    files.flatMap((file) => file.objectives.flatMap((each) => [each.id, ...each.keyResults.map(({ id }) => id)])),
  );
  for (const file of files) for (const each of [...file.kpis, ...file.goals]) has.add(each.id);
  return {
    version: 1,
    asOf: computed.asOf,
    files: files.map((file) => input.fileOf(file.uri)),
    units: files.flatMap((file) => file.units.map((unit) => unitJson(context, unit))),
    cycles: cyclesJson(
      context,
      files.flatMap((file) => file.cycles),
    ),
    strategies: files.flatMap((file) => file.strategies.map((strategy) => strategyJson(context, strategy))),
    goals: files.flatMap((file) => file.goals.map((goal) => goalJson(context, goal))),
    kpis: files.flatMap((file) => file.kpis.map((kpi) => kpiJson(context, kpi))),
    objectives: files.flatMap((file) => file.objectives.map((objective) => objectiveJson(context, objective))),
    alignment: alignmentEdges(computed.model)
      .filter((edge) => has.has(edge.from))
      .map(edgeJson),
    ...contradictionsJson(input),
    findings: input.findings.map((finding): FindingJson => findingJson(finding, input.fileOf)),
  };
}

/** What every part of the export asks for. */
export interface ExportContext {
  computed: ComputedModel;
  assess(keyResult: KeyResult): Assessment;
  /** Where a thing stands in the text, and what it is called. */
  base(thing: Named): { id: Id; name?: string; title?: string; file: string; range: Range };
  /** The id a reference means, or the text as written where it means nothing. */
  idOf(reference: Reference): string;
  idsOf(references: readonly Reference[]): string[];
}

function exportContext({ computed, assess, fileOf }: ModelExport): ExportContext {
  const idOf = (reference: Reference): string => computed.model.links.get(reference.key) ?? reference.text;
  return {
    computed,
    assess,
    base: (thing) => ({
      id: thing.id,
      name: thing.name?.value,
      title: thing.title?.value,
      file: fileOf(thing.uri),
      range: plainRange(thing.range),
    }),
    idOf,
    idsOf: (references) => references.map(idOf),
  };
}

function unitJson(context: ExportContext, unit: OrgUnit) {
  return {
    ...context.base(unit),
    kind: unit.unitKind,
    in: unit.parent && context.idOf(unit.parent),
    lead: unit.lead && context.idOf(unit.lead),
    mission: unit.mission?.value,
    vision: unit.vision?.value,
  };
}

function cyclesJson(context: ExportContext, declared: readonly Cycle[]) {
  const named = new Map(declared.map((cycle) => [cycle.name?.value, cycle]));
  return [...context.computed.model.cycles]
    .map(([name, { start, end }]) => {
      const cycle = named.get(name);
      return { name, title: cycle?.title?.value, start, end, checkIns: cycle?.cadence?.value };
    })
    .sort((a, b) => a.start.localeCompare(b.start) || b.end.localeCompare(a.end));
}

function strategyJson(context: ExportContext, strategy: Strategy) {
  const texts = (written: readonly { value: string }[]): string[] => written.map((each) => each.value);
  return {
    ...context.base(strategy),
    for: strategy.for && context.idOf(strategy.for),
    because: texts(strategy.because),
    evidence: texts(strategy.evidence),
    insteadOf: texts(strategy.insteadOf),
    next: texts(strategy.afterwards),
  };
}

function goalJson(context: ExportContext, goal: Goal) {
  return {
    ...context.base(goal),
    for: goal.for && context.idOf(goal.for),
    by: goal.by?.value,
    measures: goal.measures && context.idOf(goal.measures),
    target: goal.to && amountJson(goal.to),
    advances: context.idsOf(goal.advances),
    because: goal.because.map((each) => each.value),
  };
}

function edgeJson({ from, to, kind, by, afterDays }: AlignmentEdge) {
  return { from, to, kind, by: by && amountJson(by), afterDays };
}
