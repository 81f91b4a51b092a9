import { convert } from '../../language/conversion/convert.ts';
import type { OrgUnit } from '../../language/model/entities.ts';
import { currentPeriods } from '../../language/values/cycle.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The name a file gets whose team nobody knows. */
const unknownTeam = 'our-team';

/**
 * Pasted text as OKRs of a workspace: with its people as owners, and an `okrs` line in front unless the text goes into a
 * section that is there already. `path` is that of the file it goes into, inside the workspace.
 */
export function convertPasted(text: string, workspace: Workspace, place: { path: string; inSection: boolean }): string {
  const units = workspace.model().files.flatMap((file) => file.units);
  const opening = place.inSection ? '' : openingFor(units, place.path, currentPeriods(workspace.today()).quarter);
  return convert(text, { opening, personNamed: (written) => personNamed(units, written) });
}

/** The `okrs` line for a file: of the team of its folder, or the only one; a team is declared where there is none. */
function openingFor(units: readonly OrgUnit[], path: string, cycle: string): string {
  const groups = units.filter((unit) => unit.unitKind !== 'person' && unit.unitKind !== 'role' && unit.name);
  const names = groups.map((unit) => unit.name?.value ?? '');
  const folders = path.split('/').slice(0, -1).reverse();
  const teams = groups.filter((unit) => unit.unitKind === 'team');
  const only = teams.length === 1 ? teams[0] : groups.length === 1 ? groups[0] : undefined;
  const team = folders.find((folder) => names.includes(folder)) ?? only?.name?.value;
  if (team !== undefined) return `okrs for ${team} in ${cycle}`;
  const declaration = groups.length === 0 ? `team ${unknownTeam} "Our team"\n\n` : '';
  return `${declaration}okrs for ${unknownTeam} in ${cycle}`;
}

/** A person by name, full name, or first name where only one has it. */
function personNamed(units: readonly OrgUnit[], written: string): string | undefined {
  const wanted = written.trim().toLowerCase();
  const people = units.filter((unit) => unit.unitKind === 'person' && unit.name);
  const titleOf = (unit: OrgUnit) => unit.title?.value.toLowerCase() ?? '';
  const exact = people.find((unit) => unit.name?.value.toLowerCase() === wanted || titleOf(unit) === wanted);
  if (exact) return exact.name?.value;
  const byFirstName = people.filter((unit) => titleOf(unit).split(' ')[0] === wanted);
  return byFirstName.length === 1 ? byFirstName[0]?.name?.value : undefined;
}
