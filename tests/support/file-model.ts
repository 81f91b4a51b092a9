import type { KeyResult, Kpi, Objective } from '../../language/model/entities.ts';
import type { FileModel } from '../../language/model/file-model.ts';
import { lower } from '../../language/model/lower.ts';
import type { Range } from '../../language/model/place.ts';
import { parse } from '../../language/syntax/parse.ts';

/** What one text says, as `test.okr`. */
export const fileOf = (text: string): FileModel => lower(parse(text), { uri: 'file:///test.okr', path: 'test.okr' });

/** The only objective of a text that has the properties in its block. */
export function objectiveOf(properties: string): Objective {
  const [objective] = fileOf(`okrs for a in 2026-Q4\nobjective o "O" {\n${properties}\n}`).objectives;
  if (!objective) throw new Error('no objective');
  return objective;
}

/** The key result of a text that has the properties on its line. */
export function keyResultOf(properties: string): KeyResult {
  const [kr] = objectiveOf(`kr k "K" ${properties}`).keyResults;
  if (!kr) throw new Error('no key result');
  return kr;
}

/** The KPI of a text that has the properties in its block. */
export function kpiOf(properties: string): Kpi {
  const [kpi] = fileOf(`kpi k "K" {\n${properties}\n}`).kpis;
  if (!kpi) throw new Error('no KPI');
  return kpi;
}

/** What stands between two positions of a text. */
export function textAt(text: string, { start, end }: Range): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines
    .map((line, index) => line.slice(index === 0 ? start.character : 0, index === last ? end.character : undefined))
    .join('\n');
}
