import { commands, type Disposable, type QuickPickItem, Uri, window, workspace } from 'vscode';
import {
  type ChangeLevelChoice,
  ChangeLevelCommand,
  type ChangeLevelParams,
  ChangeLevelRequest,
  type ChangeLevelResult,
  type RuleLevel,
} from '../../../language/protocol/rule-level.ts';
import type { OkrServer } from '../../infrastructure/okr-server.ts';
import { reportFailure } from '../../infrastructure/report.ts';

interface LevelItem extends QuickPickItem {
  level: RuleLevel;
}

const items: LevelItem[] = [
  { level: 'off', label: '$(circle-slash) Off', detail: 'It is never said.' },
  { level: 'hint', label: '$(lightbulb) Hint', detail: 'Three dots below the words; not among the problems.' },
  { level: 'info', label: '$(info) Information', detail: 'Said, and nobody is asked to act.' },
  { level: 'warning', label: '$(warning) Warning', detail: 'Worth a look.' },
  { level: 'error', label: '$(error) Error', detail: 'Must be changed: `okr check` fails with it.' },
];

/** "Change how serious … is" in the light bulb's menu: one list to choose from, written into `okr.config.json`. */
export function registerRuleLevel(server: OkrServer): Disposable {
  return commands.registerCommand(ChangeLevelCommand, (choice?: ChangeLevelChoice) =>
    choice ? reportFailure(server, 'change the rule', () => changeLevel(server, choice)) : undefined,
  );
}

async function changeLevel(server: OkrServer, { uri, rule, level: now }: ChangeLevelChoice): Promise<void> {
  const choices = items.map((item) => (item.level === now ? { ...item, description: 'as it is' } : item));
  const chosen = await window.showQuickPick(choices, {
    title: `How serious is ${rule} in this workspace?`,
    placeHolder: 'It is written into okr.config.json, for everybody who shares the folder',
  });
  if (!chosen || chosen.level === now) return;
  const params: ChangeLevelParams = { uri, rule, level: chosen.level };
  const { changed } = await server.request<ChangeLevelResult>(ChangeLevelRequest, params);
  if (changed === undefined) {
    void window.showWarningMessage('okr.config.json could not be changed. Look whether it can be read.');
    return;
  }
  // What counts is the file as saved. Undo still takes the change back.
  await (await workspace.openTextDocument(Uri.parse(changed))).save();
}
