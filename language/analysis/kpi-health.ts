import type { Health, Limits } from './figures.ts';
import { marginOf } from './limits.ts';

/**
 * Health of a KPI by its bands, both in the KPI's own unit. Critical comes first, then healthy; between the two, or with
 * only one band and outside it, the KPI is to be watched: nothing is called healthy that no band says so about.
 * A value exactly at a limit is on its good side, so at `healthy above 40%, critical below 30%` 40% is healthy and 30% is not critical.
 */
export function kpiHealth(
  value: number | undefined,
  healthy: Limits | undefined,
  critical: Limits | undefined,
): Health {
  if (healthy === undefined && critical === undefined) return 'no bands';
  if (value === undefined) return 'no data';
  if (critical !== undefined && marginOf(critical, value) > 0) return 'critical';
  return healthy !== undefined && marginOf(healthy, value) >= 0 ? 'healthy' : 'watch';
}
