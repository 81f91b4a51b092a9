import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import { entitiesOf } from '../../../language/model/file-model.ts';
import { partsOf } from '../../../language/model/parts.ts';
import type { Workspace } from '../../../server/workspace/workspace.ts';
import { afresh } from './afresh.ts';
import type { Desk } from './desk.ts';
import type { Dice } from './dice.ts';

/** What a step may look at: the desk it changes, and what the texts mean before it. */
export interface Scene {
  desk: Desk;
  dice: Dice;
  /** The texts it all began with: what is broken is repaired from here. */
  first: ReadonlyMap<string, string>;
  /** What the disk would hold on the other branch. */
  branch: Map<string, string>;
  workspace: Workspace;
  /** Raised by each step: new names are new. */
  count: number;
}

/** What somebody does, in a few words; undefined where it cannot be done now. */
export type Step = (scene: Scene) => string | undefined | Promise<string | undefined>;

const lines = [
  '  kr more "Orders that arrive in time" from 3% to 40% leading customer owner person-1',
  '  supports orchard.year-2',
  '  depends on team-1.habit-1',
  '  because "Nobody asked for it twice"',
  '  initiative "Ask ten people who left" by 2026-12-01',
  'objective plain "People find the door" {',
  '}',
  'okrs for team-1 in 2026-Q4',
  'kpi calls "Calls a week" for team-1 { unit calls lower is better drives regulars after 2 weeks }',
  'person guest "A guest" in team-1',
  'team team-1 "The same name again" in orchard',
  'check-in 2026-11-02 for team-1 by person-1 { habit-1.share 31% at risk "Nobody saw the signs" }',
  '  measures share-1',
  '  accept share over again because "It is dearer"',
  '  objective',
  '  kr',
  'goal far "Two hundred shops" for orchard by 2030-12-31 { measures income to $80M }',
  'cycle spring "Spring" from 2026-09-01 to 2026-12-15',
  '// okr-ignore-file no-learning: this team is new',
  '  rolls up sum of habit-1.share, habit-2.share',
];
const scraps = ['', ' ', '1', '7', '%', 'x', '\n', '"', '{', '}', ',', '.', 'done', ' to ', '§', 'ü', '2026-Q3', '"""'];

const anyFile = ({ desk, dice }: Scene): string => dice.one(desk.okrFiles()) ?? 'company.okr';

/** Mostly what is open already, as people stay in a file for a while. */
function fileToEdit(scene: Scene): string {
  const { desk, dice } = scene;
  const open = [...desk.editors.keys()].filter((path) => path.endsWith('.okr'));
  return (dice.chance(0.7) ? dice.one(open) : undefined) ?? anyFile(scene);
}

/** The start and end of a line, with its line break. */
function lineIn(text: string, dice: Dice): { start: number; end: number } {
  const start = text.lastIndexOf('\n', dice.below(text.length + 1) - 1) + 1;
  const next = text.indexOf('\n', start);
  return { start, end: next < 0 ? text.length : next + 1 };
}

function insertLine(scene: Scene): string {
  const { desk, dice } = scene;
  const path = fileToEdit(scene);
  const { start } = lineIn(desk.text(path), dice);
  const line = dice.one(lines) ?? '';
  desk.type(path, start, start, `${line}\n`);
  return `${path}: a line put in: ${line.trim()}`;
}

function deleteLines(scene: Scene): string {
  const { desk, dice } = scene;
  const path = fileToEdit(scene);
  const { start, end } = lineIn(desk.text(path), dice);
  desk.type(path, start, end, '');
  return `${path}: a line deleted`;
}

function repeatLines(scene: Scene): string {
  const { desk, dice } = scene;
  const path = fileToEdit(scene);
  const text = desk.text(path);
  const { start } = lineIn(text, dice);
  const block = text
    .slice(start)
    .split('\n')
    .slice(0, 1 + dice.below(12))
    .join('\n');
  desk.type(path, start, start, `${block}\n`);
  return `${path}: some lines pasted again`;
}

function changeNumber(scene: Scene): string | undefined {
  const { desk, dice } = scene;
  const path = fileToEdit(scene);
  const found = dice.one([...desk.text(path).matchAll(/\d+/g)]);
  if (!found) return undefined;
  const number = String(dice.below(100));
  desk.type(path, found.index, found.index + found[0].length, number);
  return `${path}: ${found[0]} is now ${number}`;
}

function changeTitle(scene: Scene): string | undefined {
  const { desk, dice } = scene;
  const path = fileToEdit(scene);
  const found = dice.one([...desk.text(path).matchAll(/"[^"\n]+"/g)]);
  if (!found) return undefined;
  const words = found[0].slice(1, -1).split(' ');
  words.splice(dice.below(words.length + 1), dice.below(2), dice.one(['fast', 'and', '20%', 'launch', 'better']) ?? '');
  desk.type(path, found.index, found.index + found[0].length, `"${words.join(' ')}"`);
  return `${path}: another title: ${words.join(' ')}`;
}

/** Several keystrokes at one place without a pause. */
function typeAway(scene: Scene): string {
  const { desk, dice } = scene;
  const path = fileToEdit(scene);
  let at = dice.below(desk.text(path).length + 1);
  const typed: string[] = [];
  for (let key = 0; key <= dice.below(5); key++) {
    const scrap = dice.one(scraps) ?? '';
    const cut = dice.below(3);
    desk.type(path, at, at + cut, scrap);
    at += scrap.length;
    typed.push(scrap);
  }
  return `${path}: typed ${JSON.stringify(typed)}`;
}

function breakText(scene: Scene): string | undefined {
  const { desk, dice } = scene;
  const path = fileToEdit(scene);
  const found = dice.one([...desk.text(path).matchAll(/[{}"]|\b(?:objective|kr|okrs for|from|to|kpi)\b/g)]);
  if (!found) return undefined;
  desk.type(path, found.index, found.index + found[0].length, '');
  return `${path}: \`${found[0]}\` taken out`;
}

function repair(scene: Scene): string | undefined {
  const { desk, dice, first } = scene;
  const broken = [...first].filter(([path, text]) => desk.editors.has(path) && desk.text(path) !== text);
  const [path, text] = dice.one(broken) ?? [];
  if (path === undefined || text === undefined) return undefined;
  desk.replace(path, text);
  return `${path}: repaired`;
}

/** Another name for one declaration only: what refers to it hangs in the air, or means something else. */
function renameByHand(scene: Scene): string | undefined {
  const { desk, dice, count } = scene;
  const path = fileToEdit(scene);
  const pattern = /\b(?:objective|kr|kpi|team|person|goal|strategy|cycle|department) ([\w-]+) "/g;
  const found = dice.one([...desk.text(path).matchAll(pattern)]);
  if (!found?.[1]) return undefined;
  const start = found.index + found[0].length - 2 - found[1].length;
  const name = dice.chance(0.5) ? `other-${count}` : (dice.one(['share', 'habit-1', 'team-1', 'year-1']) ?? '');
  desk.type(path, start, start + found[1].length, name);
  return `${path}: ${found[1]} is called ${name}`;
}

/** A rename changes no meaning: no more names than before mean nothing, or two things. */
async function keptItsMeaning({ desk, workspace }: Scene): Promise<void> {
  const after = (await afresh(desk.situation())).workspace.findings();
  const before = workspace.findings();
  for (const code of ['unresolved-reference', 'duplicate-name', 'syntax-error']) {
    const [then, now] = [before, after].map((findings) => findings.filter((each) => each.code === code).length);
    if ((now ?? 0) > (then ?? 0))
      throw new Error(`The rename brought ${now} findings of ${code}; before there were ${then}`);
  }
}

/** Renames through the editor, at a declaration or at a mention. */
async function rename(scene: Scene): Promise<string | undefined> {
  const { desk, dice, workspace, count } = scene;
  const path = anyFile(scene);
  const uri = desk.client.folder.uri(path);
  const file = workspace.file(uri);
  if (!file) return undefined;
  const names = [
    ...[...entitiesOf(file)].flatMap(({ name }) => name?.range ?? []),
    ...file.references.flatMap(partsOf),
  ];
  const position = dice.one(names)?.start;
  if (!position) return undefined;
  const newName = dice.chance(0.8) ? `named-${count}` : 'share';
  const where = `${path}:${position.line + 1} to ${newName}`;
  const params = { textDocument: { uri }, position, newName };
  const asked = desk.client.request<WorkspaceEdit>('textDocument/rename', params);
  const edit = await asked.catch((error: Error) => error);
  if (edit instanceof Error) return `not renamed at ${where}: ${edit.message}`;
  desk.apply(edit);
  await keptItsMeaning(scene);
  return `renamed at ${where}, in ${Object.keys(edit.changes ?? {}).length} files`;
}

function open(scene: Scene): string {
  const path = anyFile(scene);
  scene.desk.editor(path);
  return `${path}: opened`;
}

function startFile(scene: Scene): string {
  const { desk, first, dice, count } = scene;
  const path = `drafts/draft ${count}.okr`;
  desk.startFile(path, dice.one([...first.values()]) ?? '');
  return `${path}: begun, not saved`;
}

/** Closes an editor, saved or not: then the disk counts again. */
function close({ desk, dice }: Scene): string | undefined {
  const path = dice.one([...desk.editors.keys()]);
  if (path === undefined) return undefined;
  const saved = dice.chance(0.3);
  if (saved) desk.save(path);
  desk.close(path);
  return `${path}: closed${saved ? '' : ' without saving'}`;
}

function save({ desk, dice }: Scene): string | undefined {
  const path = dice.one([...desk.editors.keys()]);
  if (path === undefined) return undefined;
  desk.save(path);
  return `${path}: saved`;
}

function create({ desk, first, dice, count }: Scene): string {
  const path = `teams/new ü-${count}/2026-Q4.okr`;
  const text = dice.one([...first].filter(([each]) => each.startsWith('teams/')))?.[1] ?? '';
  desk.change(new Map([[path, text]]));
  return `${path}: made on disk`;
}

function remove({ desk, dice }: Scene): string | undefined {
  const path = dice.one([...desk.disk.keys()].filter((each) => each.endsWith('.okr')));
  if (path === undefined) return undefined;
  desk.change(new Map([[path, undefined]]));
  return `${path}: deleted on disk`;
}

function changeOnDisk(scene: Scene): string | undefined {
  const { desk, dice, first } = scene;
  const path = dice.one([...desk.disk.keys()].filter((each) => each.endsWith('.okr')));
  if (path === undefined) return undefined;
  const text = desk.disk.get(path) ?? '';
  const { start, end } = lineIn(text, dice);
  const other = dice.chance(0.5) ? first.get(path) : undefined;
  desk.change(new Map([[path, other ?? text.slice(0, start) + text.slice(end)]]));
  return `${path}: ${other === undefined ? 'a line deleted' : 'as it was'}, on disk`;
}

function move({ desk, dice, count }: Scene): string | undefined {
  const path = dice.one([...desk.disk.keys()].filter((each) => each.endsWith('.okr')));
  if (path === undefined) return undefined;
  const folder = path.slice(0, path.lastIndexOf('/'));
  // A folder cannot be moved into itself.
  const whole = path.includes('/') && folder !== 'moved' && dice.chance(0.5);
  const [from, to] = whole ? [folder, `moved/folder-${count}`] : [path, `moved/file-${count}.okr`];
  desk.move(from, to);
  return `${from}: moved to ${to}`;
}

function switchBranch(scene: Scene): string {
  const { desk, branch } = scene;
  const here = new Map(desk.disk);
  const gone = [...here.keys()].filter((path) => !branch.has(path));
  const changes = new Map<string, string | undefined>([...branch, ...gone.map((path) => [path, undefined] as const)]);
  const count = [...changes].filter(([path, text]) => here.get(path) !== text).length;
  desk.change(changes);
  scene.branch = here;
  return `another branch: ${count} files changed`;
}

function configure({ desk, dice }: Scene): string {
  const path = 'okr.config.json';
  const text = dice.one([
    undefined,
    '{ "rules": { "missing-why": "error", "silo": "off" } }\n',
    '{ "exclude": ["teams/team-1/**"] }\n',
    '{ "rules": { "missing-why": \n',
  ]);
  desk.change(new Map([[path, text]]));
  return `configured: ${text ?? 'nothing'}`;
}

function changeData({ desk, dice }: Scene): string {
  const path = 'data/visits.csv';
  const text = dice.one([
    undefined,
    `month,weekly\n2026-08,${dice.below(50)}%\n2026-09,${dice.below(50)}%\n`,
    'month,other\n2026-08,30%\n',
  ]);
  desk.change(new Map([[path, text]]));
  return `data: ${JSON.stringify(text ?? 'none')}`;
}

/** What people do, and how often beside the others. */
export const steps: readonly [weight: number, step: Step][] = [
  [10, insertLine],
  [7, deleteLines],
  [4, repeatLines],
  [10, changeNumber],
  [8, changeTitle],
  [8, typeAway],
  [5, breakText],
  [9, repair],
  [4, renameByHand],
  [8, rename],
  [5, open],
  [1, startFile],
  [5, close],
  [3, save],
  [3, create],
  [2, remove],
  [5, changeOnDisk],
  [3, move],
  [3, switchBranch],
  [1, configure],
  [1, changeData],
];
