import { createContext } from 'preact';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import type { SupposeAnswer } from '../../../language/protocol/what-if.ts';
import type { Actions } from '../actions.ts';
import { type Change, isSupposing, type State } from '../state.ts';

/** What is supposed at the moment, for every field and row without passing it down. */
export interface WhatIf {
  values: Readonly<Record<string, string>>;
  outcome: SupposeAnswer | undefined;
  /** What stands otherwise than in the text. */
  touched: ReadonlySet<string>;
  suppose(id: string, value: string): void;
  stop(id: string): void;
}

const nothing = () => {};

export const WhatIfContext = createContext<WhatIf>({
  values: {},
  outcome: undefined,
  touched: new Set(),
  suppose: nothing,
  stop: nothing,
});

export const useWhatIfState = () => useContext(WhatIfContext);

/** Asks again whenever a value or the text changes; the last answer stays up until the next one is there. */
export function useWhatIf(state: State, actions: Actions, change: (change: Change) => void): WhatIf {
  const { supposed, outcome, model } = state;
  const revision = model?.revision;
  useEffect(() => {
    if (revision !== undefined && isSupposing(supposed)) actions.suppose(supposed, false);
  }, [supposed, revision, actions]);
  return useMemo(
    () => ({
      values: supposed,
      outcome,
      touched: new Set(outcome?.written ? [] : outcome?.changes.map(({ id }) => id)),
      suppose: (id, value) => change({ type: 'suppose', id, value }),
      stop: (id) => change({ type: 'stopSupposing', id }),
    }),
    [supposed, outcome, change],
  );
}
