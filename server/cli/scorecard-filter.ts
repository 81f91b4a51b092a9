import { isRowState } from '../../language/drawing/looks.ts';
import { facetLabels } from '../../language/filtering/filter-words.ts';
import type { PreviewFilter } from '../../language/protocol/filter.ts';
import { type PreviewModel, RowStates } from '../../language/protocol/preview.ts';
import { groupOrder } from '../../language/rules/page.ts';
import { nearest } from '../../language/values/nearest.ts';
import type { Arguments, OptionSpecs } from './arguments.ts';

type FilterResult = { ok: true; filter: PreviewFilter } | { ok: false; message: string };

/** What a finding can be asked for by, as it is typed: its severity as the preview calls it, or the group of its rule. */
const severities: Record<string, string> = {
  any: 'any',
  none: 'none',
  errors: 'error',
  warnings: 'warning',
  notes: 'info',
  hints: 'hint',
};
const findings = [...Object.keys(severities), ...groupOrder];

/** The filter of the preview as options, under the names of its menus. */
export const filterOptions: OptionSpecs = {
  owner: { type: 'string', many: true },
  status: { type: 'string', many: true },
  findings: { type: 'string', many: true, choices: findings },
  search: { type: 'string' },
};

export const filterDetails: readonly string[] = [
  '--owner       only what one person owns',
  `--status      only what is in this state: ${RowStates.join(', ')}`,
  '--findings    only what has findings: any, errors, warnings, notes, hints, or the group of a rule',
  '              such as alignment; none is only what has no finding',
  '--search      only what says these words, in any order',
  '              Each of the first three may be given several times: any one of them fits. What is',
  '              written says by what it was filtered.',
];

/** What `--owner`, `--status`, `--findings` and `--search` ask for. */
export function chooseFilter(model: PreviewModel, { lists, values }: Arguments): FilterResult {
  const owners = all(lists.owner, (wanted) => ownerNamed(model, wanted));
  if (!owners.ok) return owners;
  const states = all(lists.status, stateNamed);
  if (!states.ok) return states;
  return {
    ok: true,
    filter: {
      query: values.search ?? '',
      teams: [],
      cycles: [],
      owners: owners.chosen,
      states: states.chosen,
      findings: (lists.findings ?? []).map((each) => severities[each] ?? each),
    },
  };
}

type Chosen<Value> = { ok: true; value: Value } | { ok: false; message: string };

function all<Value>(
  wanted: readonly string[] | undefined,
  choose: (wanted: string) => Chosen<Value>,
): { ok: true; chosen: Value[] } | { ok: false; message: string } {
  const chosen: Value[] = [];
  for (const each of wanted ?? []) {
    const result = choose(each);
    if (!result.ok) return result;
    chosen.push(result.value);
  }
  return { ok: true, chosen };
}

/** A person by name, or by a part of it that only one has. */
function ownerNamed(model: PreviewModel, wanted: string): Chosen<string> {
  const owners = ownersOf(model);
  const low = wanted.toLowerCase();
  const parts = owners.filter((name) => name.toLowerCase().includes(low));
  const name = owners.find((each) => each.toLowerCase() === low) ?? (parts.length === 1 ? parts[0] : undefined);
  if (name !== undefined) return { ok: true, value: name };
  const advice = adviceOn(wanted, parts.length > 0 ? parts : owners);
  return { ok: false, message: `No ${facetLabels.owners.toLowerCase()} "${wanted}" has anything here.${advice}` };
}

/** "at risk", "At risk" and "at-risk" are the same. */
function stateNamed(wanted: string): Chosen<PreviewFilter['states'][number]> {
  const state = wanted.toLowerCase().replaceAll('-', ' ').trim();
  if (isRowState(state)) return { ok: true, value: state };
  return { ok: false, message: `There is no status "${wanted}".${adviceOn(state, RowStates)}` };
}

function adviceOn(wanted: string, names: readonly string[]): string {
  const near = nearest(wanted, names);
  if (near !== undefined) return ` Did you mean ${near}?`;
  return names.length > 0 ? ` There are ${names.slice(0, 12).join(', ')}.` : '';
}

/** Everybody who owns something in a view, in the order of the page. */
function ownersOf(model: PreviewModel): string[] {
  const cards = model.objectives.flatMap((objective) => [objective, ...objective.keyResults]);
  return [...new Set([...cards, ...model.kpis].flatMap(({ owners }) => owners.map(({ name }) => name)))];
}
