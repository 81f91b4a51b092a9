// Written by .ci/generate-rules.mjs from the files of language/rules: do not edit.
import ambiguousMetric from './wording/ambiguous-metric.ts';
import businessAsUsual from './wording/business-as-usual.ts';
import compoundKeyResult from './wording/compound-key-result.ts';
import longTitle from './wording/long-title.ts';
import noActor from './wording/no-actor.ts';
import numberInObjective from './wording/number-in-objective.ts';
import outputAsKeyResult from './wording/output-as-key-result.ts';
import outputAsObjective from './wording/output-as-objective.ts';
import vagueWording from './wording/vague-wording.ts';
import alreadyMet from './measurement/already-met.ts';
import directionMismatch from './measurement/direction-mismatch.ts';
import missingBaseline from './measurement/missing-baseline.ts';
import mostlyMilestones from './measurement/mostly-milestones.ts';
import timidTarget from './measurement/timid-target.ts';
import unitMismatch from './measurement/unit-mismatch.ts';
import unlikelyConfidence from './measurement/unlikely-confidence.ts';
import unmeasurableKeyResult from './measurement/unmeasurable-key-result.ts';
import doubleCounting from './balance/double-counting.ts';
import keyResultCount from './balance/key-result-count.ts';
import kpiCount from './balance/kpi-count.ts';
import lateSignal from './balance/late-signal.ts';
import leadsNowhere from './balance/leads-nowhere.ts';
import missingGuardrail from './balance/missing-guardrail.ts';
import missingLaggingIndicator from './balance/missing-lagging-indicator.ts';
import missingLeadingIndicator from './balance/missing-leading-indicator.ts';
import objectiveCount from './balance/objective-count.ts';
import oneSidedValue from './balance/one-sided-value.ts';
import weights from './balance/weights.ts';
import alignmentCycle from './alignment/alignment-cycle.ts';
import allTopDown from './alignment/all-top-down.ts';
import cascadeCopy from './alignment/cascade-copy.ts';
import outlivesParent from './alignment/outlives-parent.ts';
import silo from './alignment/silo.ts';
import unalignedObjective from './alignment/unaligned-objective.ts';
import unansweredDependency from './alignment/unanswered-dependency.ts';
import unsupportedTopObjective from './alignment/unsupported-top-objective.ts';
import coverageGap from './contradiction/coverage-gap.ts';
import guardrailBreach from './contradiction/guardrail-breach.ts';
import incompatibleTargets from './contradiction/incompatible-targets.ts';
import leakyBucket from './contradiction/leaky-bucket.ts';
import opposedWording from './contradiction/opposed-wording.ts';
import oppositeDirections from './contradiction/opposite-directions.ts';
import unguardedTradeOff from './contradiction/unguarded-trade-off.ts';
import worksAgainst from './contradiction/works-against.ts';
import missingAssumptions from './strategy/missing-assumptions.ts';
import missingEvidence from './strategy/missing-evidence.ts';
import missingWhy from './strategy/missing-why.ts';
import unansweredKpi from './strategy/unanswered-kpi.ts';
import individualOkrs from './ownership/individual-okrs.ts';
import missingOwner from './ownership/missing-owner.ts';
import sharedOwner from './ownership/shared-owner.ts';
import datesOutOfOrder from './time/dates-out-of-order.ts';
import deadlineOutsideCycle from './time/deadline-outside-cycle.ts';
import lastDay from './time/last-day.ts';
import missingCycle from './time/missing-cycle.ts';
import staleCheckIn from './time/stale-check-in.ts';
import staleKpi from './time/stale-kpi.ts';
import healthAsKeyResult from './kpi/health-as-key-result.ts';
import missingThresholds from './kpi/missing-thresholds.ts';
import onlyLaggingKpis from './kpi/only-lagging-kpis.ts';
import thresholdsOutOfOrder from './kpi/thresholds-out-of-order.ts';
import movedTarget from './tracking/moved-target.ts';
import noLearning from './tracking/no-learning.ts';
import optimisticStatus from './tracking/optimistic-status.ts';
import unexplainedDrop from './tracking/unexplained-drop.ts';
import tiedToPay from './governance/tied-to-pay.ts';
import type { Rule } from './rule.ts';

/** Every rule, by group and name. */
export const rules: readonly Rule[] = [
  ambiguousMetric,
  businessAsUsual,
  compoundKeyResult,
  longTitle,
  noActor,
  numberInObjective,
  outputAsKeyResult,
  outputAsObjective,
  vagueWording,
  alreadyMet,
  directionMismatch,
  missingBaseline,
  mostlyMilestones,
  timidTarget,
  unitMismatch,
  unlikelyConfidence,
  unmeasurableKeyResult,
  doubleCounting,
  keyResultCount,
  kpiCount,
  lateSignal,
  leadsNowhere,
  missingGuardrail,
  missingLaggingIndicator,
  missingLeadingIndicator,
  objectiveCount,
  oneSidedValue,
  weights,
  alignmentCycle,
  allTopDown,
  cascadeCopy,
  outlivesParent,
  silo,
  unalignedObjective,
  unansweredDependency,
  unsupportedTopObjective,
  coverageGap,
  guardrailBreach,
  incompatibleTargets,
  leakyBucket,
  opposedWording,
  oppositeDirections,
  unguardedTradeOff,
  worksAgainst,
  missingAssumptions,
  missingEvidence,
  missingWhy,
  unansweredKpi,
  individualOkrs,
  missingOwner,
  sharedOwner,
  datesOutOfOrder,
  deadlineOutsideCycle,
  lastDay,
  missingCycle,
  staleCheckIn,
  staleKpi,
  healthAsKeyResult,
  missingThresholds,
  onlyLaggingKpis,
  thresholdsOutOfOrder,
  movedTarget,
  noLearning,
  optimisticStatus,
  unexplainedDrop,
  tiedToPay,
];
