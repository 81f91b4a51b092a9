import { type QuickPickItem, window } from 'vscode';
import type { TeamPreview } from '../../../language/protocol/messages.ts';

/** Asks whose preview is meant; undefined when the question was closed. */
export async function askWhosePreview(teams: readonly TeamPreview[]): Promise<TeamPreview | undefined> {
  const items = teams.map((team): QuickPickItem & { team: TeamPreview } => ({
    // Set in by its place in the organisation: a space at the start would be cut off.
    label: `${'\u2003'.repeat(team.depth)}${team.label}`,
    description: team.scope.cycle,
    team,
  }));
  const choice = await window.showQuickPick(items, {
    title: 'Preview a Team',
    placeHolder: 'Whose OKRs?',
    matchOnDescription: true,
  });
  return choice?.team;
}
