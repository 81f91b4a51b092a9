import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { starterWorkspace } from '../../starter/workspace.ts';
import { nodeHost } from '../../workspace/node-host.ts';
import { whyNotWritten } from '../write-problem.ts';
import { type Command, refuse } from './command.ts';

export const initCommand: Command = {
  name: 'init',
  usage: '[DIR]',
  summary: 'Start a workspace with a small example; never overwrites a file',
  details: ['DIR  the folder to start in; without one, the current folder'],
  options: {},
  async run({ paths }, terminal) {
    const [named = '.', second] = paths;
    if (second !== undefined) return refuse(terminal, 'Name one folder to start in.');
    const folder = resolve(terminal.cwd, named);
    const found = await stat(folder).catch(() => undefined);
    if (found && !found.isDirectory()) return refuse(terminal, `${named} is a file. Name a folder to start in.`);
    const written: string[] = [];
    const kept: string[] = [];
    for (const { path, text } of starterWorkspace(nodeHost([folder]).today())) {
      const target = join(folder, path);
      const shown = relative(terminal.cwd, target) || target;
      try {
        await mkdir(dirname(target), { recursive: true });
        // "wx" fails where a file exists, even one that appeared a moment ago.
        await writeFile(target, text, { flag: 'wx' });
        written.push(shown);
      } catch (error) {
        if (!isExisting(error)) return refuse(terminal, `${shown} was not written. ${whyNotWritten(error)}`);
        kept.push(shown);
      }
    }
    terminal.out(nextSteps(named, written, kept));
    return 0;
  },
};

function isExisting(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function nextSteps(named: string, written: readonly string[], kept: readonly string[]): string {
  const path = named === '.' ? '' : ` ${named}`;
  const lines = [
    ...written.map((each) => `  wrote  ${each}`),
    ...kept.map((each) => `  kept   ${each}, which was there already`),
  ];
  if (written.length === 0) return `${lines.join('\n')}\nNothing to write: everything is there already.\n`;
  const first = written.find((each) => /\d{4}-Q\d/.test(each)) ?? written[0];
  return `${lines.join('\n')}

Next:
  1. Open ${first} and make it yours: its words and numbers are an example.
  2. okr check${path}
  3. okr scorecard${path || ' .'} -o scorecard.html
`;
}
