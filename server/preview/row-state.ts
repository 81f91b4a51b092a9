import type { KeyResultFigures } from '../../language/analysis/figures.ts';
import type { KeyResultForm } from '../../language/model/entities.ts';
import type { RowState } from '../../language/protocol/preview.ts';

/** The glyph and word of a key result: from the figures alone, never from what someone said. */
export function rowState(form: KeyResultForm, figures: KeyResultFigures): RowState {
  switch (form) {
    case 'guardrail':
      return figures.guardrail?.state ?? 'no data';
    case 'milestone':
      return figures.task?.state ?? 'open';
    case 'baseline':
      return BaselineStates[figures.task?.state ?? 'open'];
    default:
      return figures.status;
  }
}

const BaselineStates = { open: 'to measure', late: 'late', done: 'measured' } as const;
