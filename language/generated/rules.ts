// Written by .ci/generate-rules.mjs from the files of language/rules: do not edit.
import numberInObjective from '../rules/wording/number-in-objective.ts';
import outputAsKeyResult from '../rules/wording/output-as-key-result.ts';
import outputAsObjective from '../rules/wording/output-as-objective.ts';
import alreadyMet from '../rules/measurement/already-met.ts';
import directionMismatch from '../rules/measurement/direction-mismatch.ts';
import missingBaseline from '../rules/measurement/missing-baseline.ts';
import unitMismatch from '../rules/measurement/unit-mismatch.ts';
import unmeasurableKeyResult from '../rules/measurement/unmeasurable-key-result.ts';
import keyResultCount from '../rules/balance/key-result-count.ts';
import missingLaggingIndicator from '../rules/balance/missing-lagging-indicator.ts';
import missingLeadingIndicator from '../rules/balance/missing-leading-indicator.ts';
import oneSidedValue from '../rules/balance/one-sided-value.ts';
import alignmentCycle from '../rules/alignment/alignment-cycle.ts';
import cascadeCopy from '../rules/alignment/cascade-copy.ts';
import incompatibleTargets from '../rules/contradiction/incompatible-targets.ts';
import oppositeDirections from '../rules/contradiction/opposite-directions.ts';
import missingWhy from '../rules/strategy/missing-why.ts';
import missingOwner from '../rules/ownership/missing-owner.ts';
import deadlineOutsideCycle from '../rules/time/deadline-outside-cycle.ts';
import missingThresholds from '../rules/kpi/missing-thresholds.ts';
import tiedToPay from '../rules/governance/tied-to-pay.ts';
import type { Rule } from '../rules/rule.ts';

/** Every rule, by group and name. */
export const rules: readonly Rule[] = [
  numberInObjective,
  outputAsKeyResult,
  outputAsObjective,
  alreadyMet,
  directionMismatch,
  missingBaseline,
  unitMismatch,
  unmeasurableKeyResult,
  keyResultCount,
  missingLaggingIndicator,
  missingLeadingIndicator,
  oneSidedValue,
  alignmentCycle,
  cascadeCopy,
  incompatibleTargets,
  oppositeDirections,
  missingWhy,
  missingOwner,
  deadlineOutsideCycle,
  missingThresholds,
  tiedToPay,
];
