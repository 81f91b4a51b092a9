import { type QuickPickItem, window } from 'vscode';
import type { TeamsResult } from '../../../language/protocol/messages.ts';

/**
 * Asks whose OKRs it is about: one of the teams the folder knows, or a name that is typed.
 *
 * @returns the team's name, or undefined when the question was closed
 */
export async function askTeam(teams: TeamsResult['teams'], cycle: string): Promise<string | undefined> {
  const title = cycle === '' ? 'New OKRs' : `New OKRs for ${cycle}`;
  if (teams.length === 0) return typed(title);
  const known = teams.map((team) => ({ label: team.title || team.name, description: team.name, team: team.name }));
  const other = { label: '$(add) Another team …', team: undefined };
  const choice = await window.showQuickPick<QuickPickItem & { team: string | undefined }>([...known, other], {
    title,
    placeHolder: 'For which team?',
    matchOnDescription: true,
  });
  if (!choice) return undefined;
  return choice.team ?? typed(title);
}

async function typed(title: string): Promise<string | undefined> {
  const name = await window.showInputBox({
    title,
    prompt: 'The name of the team',
    placeHolder: 'growth',
    validateInput: (value) => (/\p{L}/u.test(value) ? undefined : 'A name has at least one letter.'),
  });
  return name?.trim();
}
