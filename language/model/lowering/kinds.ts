import type { Kind } from '../entities.ts';

/** What may stand where something is referred to: one list each, as every reference keeps its own. */
export const unit: Kind[] = ['unit'];
export const kpi: Kind[] = ['kpi'];
export const direction: Kind[] = ['strategy', 'goal'];
/** Behind `supports`. */
export const supported: Kind[] = ['objective', 'key result', 'goal', 'kpi'];
/** Behind `depends on`. */
export const needed: Kind[] = ['objective', 'key result', 'initiative'];
/** Behind `for` in an initiative. */
export const served: Kind[] = ['key result', 'objective', 'kpi'];
/** In a line of a check-in or review. */
export const reported: Kind[] = ['key result', 'objective', 'kpi', 'initiative'];
/** In a trade-off. */
export const tradedOff: Kind[] = ['key result', 'objective', 'kpi'];
export const guard: Kind[] = ['key result', 'kpi'];
