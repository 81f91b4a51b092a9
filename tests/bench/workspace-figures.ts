import { Folder } from '../support/lsp/folder.ts';
import { Figures } from './figures.ts';
import { type Generated, linesIn } from './generate.ts';
import { longestWait } from './longest-wait.ts';
import { rounds, type Times } from './measure.ts';
import { positionAt, rangeOf, typedName, typedTitle } from './okr-keystrokes.ts';
import { MeasuredServer, type Program } from './servers/measured-server.ts';
import { startFigures } from './start-figures.ts';
import { Typist } from './typist.ts';

export type Role = 'most referenced' | 'middle' | 'leaf';

export interface Effort {
  /** How often each thing is done. */
  rounds: number;
  /** How often a key is pressed in the most referenced file; as often as other things where it is not told. */
  strokes?: number;
  /** Keystrokes for the figure of memory; none where that is 0. */
  edits: number;
  /** How long nothing is done after loading until memory is looked at, in milliseconds; it is not where that is 0. */
  rest: number;
  /** Whether the server knows rules about wording: then typing in titles is measured too. */
  knowsRules: boolean;
  /** Where somebody types. */
  roles: readonly Role[];
}

const isBroken = (diagnostics: readonly { severity?: number }[]) => diagnostics.some(({ severity }) => severity === 1);

/** Starts a server on a made-up company, opens a file, and measures it from outside. */
export async function workspaceFigures(program: Program, generated: Generated, effort: Effort): Promise<Figures> {
  const figures = new Figures();
  const note = figures.note.bind(figures);
  /** Others may be left without the right answer, which is told and measured no further; we may not. */
  const answered = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (effort.knowsRules) throw error;
      console.error(`Not measured: ${String(error).split('\n')[0]}`);
      return undefined;
    }
  };
  const { files, middle, mostReferenced, leaf, marks } = generated;
  const watched = spread([...files.keys()].filter((path) => ![middle, mostReferenced, leaf].includes(path)));
  using folder = new Folder(Object.fromEntries(files));
  for (const path of watched) folder.write(path, `${files.get(path)}${marks.broken}`);
  await using server = new MeasuredServer(program, folder);
  const text = files.get(middle) ?? '';
  const first = server.findings(middle, isBroken);
  const all = watched.map((path) => server.findings(path, isBroken, 300_000));
  await server.initialize();
  note('lines', '', linesIn(generated));
  note('start to answer of `initialize`', 'ms', performance.now() - server.started);
  server.open(middle, `${text}${marks.broken}`);
  note('start to first findings of the open file', 'ms', (await first) - server.started);
  note('start to findings of all files', 'ms', Math.max(...(await Promise.all(all))) - server.started);
  note('start to findings of all files: processor', 'ms', server.processor());
  const end = positionAt(text, text.length);
  server.change(middle, { start: end, end: { line: end.line + 1, character: 0 } }, '');
  await new Promise((next) => setTimeout(next, 500));
  note('memory after loading: resident', 'MB', server.resident());
  if (effort.rest > 0) {
    await new Promise((next) => setTimeout(next, effort.rest));
    note('memory after a rest: resident', 'MB', server.resident());
  }
  note('memory after loading: heap', 'MB', (await server.memory()).heap);

  for (const path of [mostReferenced, leaf]) if (path !== middle) server.open(path, files.get(path) ?? '');
  const isOne = mostReferenced === middle;
  const paths = { 'most referenced': mostReferenced, middle, leaf };
  const roles = effort.roles.map((role) => [role, paths[role]] as const);
  for (const [role, path] of isOne ? [['large', middle] as const] : roles) {
    const content = files.get(path) ?? '';
    const kinds = { name: typedName(content, marks), ...(effort.knowsRules && { title: typedTitle(content, marks) }) };
    const times = role === 'most referenced' ? (effort.strokes ?? effort.rounds) : effort.rounds;
    for (const [what, keystroke] of Object.entries(kinds)) {
      const typed = await answered(() => new Typist(server, path, keystroke).figures(times));
      note(`keystroke in a ${what}, ${role} file: one at a time`, 'ms', typed?.oneByOne);
      note(`keystroke in a ${what}, ${role} file: at typing speed`, 'ms', typed?.atSpeed);
      note(`keystroke in a ${what}, ${role} file: processor`, 'ms', typed?.processor);
      server.close(path);
      server.open(path, content);
    }
  }
  if (!isOne) {
    const heard = await answered(() => renamedElsewhere(server, generated, effort));
    note('name that others use: finding in their file', 'ms', heard);
  }
  for (const [what, value] of await answers(server, generated, effort)) note(what, 'ms', value);
  if (effort.edits > 0) {
    const typist = new Typist(server, middle, typedName(text, marks));
    // Whoever has asked for things has had indexes made: these are no growth.
    const before = await server.memory();
    await typist.typeAway(effort.edits);
    await new Promise((next) => setTimeout(next, effort.rest));
    const after = await server.memory();
    const count = effort.edits.toLocaleString('en');
    note(`memory before ${count} edits: heap`, 'MB', before.heap);
    note(`memory after ${count} edits: heap`, 'MB', after.heap);
    note(`memory after ${count} edits: resident`, 'MB', after.resident);
  }
  // A small workspace is read in no time.
  if (effort.knowsRules && !isOne && files.size >= 100) {
    await startFigures(program, generated, figures);
    note('start, typing all the while: longest wait for an answer', 'ms', await longestWait(program, generated));
  }
  return figures;
}

/** Some of many, the first and the last among them. */
function spread(paths: readonly string[]): string[] {
  const most = 12;
  if (paths.length <= most) return [...paths];
  return Array.from({ length: most }, (_, at) => paths[Math.round((at * (paths.length - 1)) / (most - 1))] ?? '');
}

/** Changes the name of an objective that other files support: how soon one of them hears of it. */
async function renamedElsewhere(server: MeasuredServer, generated: Generated, effort: Effort): Promise<Times> {
  const { files, mostReferenced, middle, marks } = generated;
  const { start } = rangeOf(files.get(mostReferenced) ?? '', marks.declared);
  let length = 1;
  const set = (name: string) => {
    server.change(mostReferenced, { start, end: { line: start.line, character: start.character + length } }, name);
    length = name.length;
  };
  const isMissed = (diagnostics: readonly { severity?: number; message: unknown }[]) =>
    diagnostics.some(({ severity, message }) => severity === 1 && String(message).includes('year-1'));
  return rounds(Math.min(10, effort.rounds), async (round) => {
    const gone = round % 2 === 0;
    const heard = server.findings(middle, (diagnostics) => isMissed(diagnostics) === gone);
    const started = performance.now();
    set(gone ? `${round}9` : '1');
    const taken = (await heard) - started;
    await new Promise((next) => setTimeout(next, 100));
    return taken;
  });
}

/** How long an editor waits for an answer, right after a keystroke in the same file. */
async function answers(
  server: MeasuredServer,
  { files, middle, marks }: Generated,
  effort: Effort,
): Promise<Map<string, Times>> {
  const text = files.get(middle) ?? '';
  const textDocument = { uri: server.uri(middle) };
  const mention = rangeOf(text, marks.support).start;
  const owner = rangeOf(text, marks.owner);
  const typed = { line: owner.start.line, character: owner.start.character + 1 };
  const asked: Record<string, [method: string, params: object]> = {
    'completion of a name, after a letter': ['textDocument/completion', { position: typed }],
    'references to what all support': [
      'textDocument/references',
      { position: mention, context: { includeDeclaration: true } },
    ],
    'rename of what all support': ['textDocument/rename', { position: mention, newName: 'another-year' }],
    'symbols of the workspace': ['workspace/symbol', { query: 'habit' }],
    hover: ['textDocument/hover', { position: mention }],
    outline: ['textDocument/documentSymbol', {}],
    folding: ['textDocument/foldingRange', {}],
    'semantic colours': ['textDocument/semanticTokens/full', {}],
    'inlay hints': [
      'textDocument/inlayHint',
      { range: { start: positionAt(text, 0), end: positionAt(text, text.length) } },
    ],
  };
  const figures = new Map<string, Times>();
  for (const [what, [method, params]] of Object.entries(asked)) {
    let replaced: string | undefined;
    const range = (length: number) => ({
      start: owner.start,
      end: { ...owner.start, character: owner.start.character + length },
    });
    try {
      const taken = await rounds(effort.rounds, async () => {
        const before = replaced?.length ?? owner.end.character - owner.start.character;
        replaced = replaced === 'p' ? 'pe' : 'p';
        server.change(middle, range(before), replaced);
        const started = performance.now();
        await server.request(method, { textDocument, ...params });
        const milliseconds = performance.now() - started;
        await new Promise((next) => setTimeout(next, 30));
        return milliseconds;
      });
      figures.set(what, taken);
    } catch (error) {
      // Not every server knows every question.
      console.error(`No answer: ${what}. ${String(error).split('\n')[0]}`);
    }
    server.change(
      middle,
      range(replaced?.length ?? 0),
      text.split('\n')[owner.start.line]?.slice(owner.start.character, owner.end.character) ?? '',
    );
  }
  return figures;
}
