import type { Side } from '../../language/analysis/contradictions/contradictions.ts';
import { type Coverage, coverageIn } from '../../language/analysis/contradictions/coverage.ts';
import { decisionsIn } from '../../language/analysis/contradictions/decisions.ts';
import { conflictRecord } from '../../language/rules/conflict-record.ts';
import type { OpenConflict } from '../../language/rules/open-conflicts.ts';
import { printUnit } from '../../language/values/unit.ts';
import { plainRange } from './finding-json.ts';
import type { ModelExport } from './model-json.ts';

/** What pulls against what, what was decided about it, and how full supported key results are, as far as `uris` say it. */
export function contradictionsJson({ computed, uris, fileOf }: ModelExport) {
  const { open } = conflictRecord(computed);
  return {
    tradeOffs: decisionsIn(computed)
      .filter(({ tradeOff }) => uris.has(tradeOff.uri))
      .map(({ tradeOff, accepted, against, guard, ends, state }) => ({
        id: tradeOff.id,
        file: fileOf(tradeOff.uri),
        range: plainRange(tradeOff.range),
        accepted,
        against,
        because: tradeOff.because?.value,
        guardedBy: guard?.id,
        state,
        ends,
      })),
    conflicts: open
      .filter(({ side, other }) => uris.has(side.push.origin.uri) || uris.has(other.push.origin.uri))
      .map(conflictJson),
    coverage: coverageIn(computed)
      .filter(({ keyResult }) => uris.has(keyResult.uri))
      .map(coverageJson),
  };
}

function conflictJson({ metric, pair, side, other, above, more, graph, decision, setAside }: OpenConflict) {
  const sideJson = ({ push, path, days }: Side) => ({
    by: push.origin.id,
    objective: push.objective?.id,
    pushes: push.metric.id,
    way: push.way,
    through: path.flatMap(({ to }) => graph.metrics[to]?.id ?? []),
    afterDays: days,
  });
  return {
    metric: metric.id,
    strength: pair.strength,
    side: sideJson(side),
    against: sideJson(other),
    above,
    more,
    tradeOff: decision?.tradeOff.id,
    setAside: setAside || undefined,
  };
}

function coverageJson({ keyResult, unit, needed, promised, contributions, unsaid }: Coverage) {
  return {
    keyResult: keyResult.id,
    unit: printUnit(unit) || undefined,
    needed,
    promised,
    share: needed === 0 ? undefined : promised / needed,
    unsaid,
    contributions: contributions.map(({ objective, amount }) => ({ objective: objective.id, amount })),
  };
}
