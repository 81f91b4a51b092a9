/** A judgement with how sure it is (0..1) and the words, or the declaration, that decided it. */
export interface Judgement<Label extends string> {
  label: Label;
  confidence: number;
  because: string[];
  /** Declared in the text: certain, the wording was not asked. */
  declared: boolean;
}

/** What a key result is, as declared or else as its wording suggests. */
export interface Assessment {
  kind: Judgement<'outcome' | 'output' | 'unclear'>;
  indicator: Judgement<'leading' | 'lagging' | 'unclear'>;
  impact: Judgement<'customer' | 'business' | 'internal' | 'unclear'>;
  direction: 'increase' | 'decrease' | 'maintain' | 'none';
  /** The metric as a short noun phrase; empty when none is named. */
  metric: string;
}
