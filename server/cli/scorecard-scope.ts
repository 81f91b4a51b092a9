import type { Choice, PreviewModel, PreviewScope } from '../../language/protocol/preview.ts';
import { nearest } from '../../language/values/nearest.ts';

type ScopeResult = { ok: true; scope: PreviewScope } | { ok: false; message: string };

/** Team and cycle asked for by `--team` and `--cycle`, else those that are shown anyway. */
export function chooseScope(model: PreviewModel, wanted: { team?: string; cycle?: string }): ScopeResult {
  const { scope } = model;
  if (wanted.team === undefined && wanted.cycle === undefined) return { ok: true, scope };
  const team = choose('team', model.teams, wanted.team, scope.team);
  if (!team.ok) return team;
  const cycle = choose('cycle', model.cycles, wanted.cycle, scope.cycle);
  if (!cycle.ok) return cycle;
  return { ok: true, scope: { ...(team.id ? { team: team.id } : {}), ...(cycle.id ? { cycle: cycle.id } : {}) } };
}

type Chosen = { ok: true; id?: string } | { ok: false; message: string };

function choose(
  what: string,
  choices: readonly Choice[],
  wanted: string | undefined,
  shown: string | undefined,
): Chosen {
  if (wanted === undefined) return { ok: true, ...(shown === undefined ? {} : { id: shown }) };
  if (wanted === 'all') return { ok: true };
  const found = choices.find(({ id, label }) => [id, nameIn(id)].includes(wanted) || same(label, wanted));
  if (found) return { ok: true, id: found.id };
  const names = choices.map(({ id }) => nameIn(id));
  return { ok: false, message: unknown(what, wanted, names, 'has objectives here') };
}

/** Ids are a path and a name: `company.okr#growth`. */
const nameIn = (id: string) => id.slice(id.lastIndexOf('#') + 1);
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function unknown(what: string, wanted: string, names: readonly string[], does: string): string {
  const near = nearest(wanted, names);
  const advice =
    near === undefined
      ? names.length > 0
        ? ` There are ${names.slice(0, 8).join(', ')}.`
        : ''
      : ` Did you mean ${near}?`;
  return `No ${what} "${wanted}" ${does}.${advice}`;
}
