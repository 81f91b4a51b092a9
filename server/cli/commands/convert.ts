import { relative, resolve, sep } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { convertPasted } from '../../conversion/convert-pasted.ts';
import { createWorkspace } from '../../services.ts';
import { nodeHost, uriOf } from '../../workspace/node-host.ts';
import { workspaceRoot } from '../../workspace/okr-files.ts';
import { MaxOkrBytes, readTextFile } from '../../workspace/text-file.ts';
import { type Command, refuse } from './command.ts';

export const convertCommand: Command = {
  name: 'convert',
  usage: 'FILE|-',
  summary: 'Print notes, a list or a table as OKRs',
  details: [
    'FILE  a text: "O: …" and "KR1: …", Markdown, or a table from a spreadsheet',
    '-     reads what is piped in',
    '',
    'Nothing is written. What is not understood becomes a comment.',
  ],
  options: {},
  async run({ paths }, terminal) {
    const [named, second] = paths;
    if (named === undefined || second !== undefined) {
      return refuse(terminal, 'Name one file to convert, or - for what is piped in.');
    }
    const path = resolve(terminal.cwd, named);
    const read = named === '-' ? await piped() : await readTextFile(path, MaxOkrBytes);
    if (!read.ok) return refuse(terminal, `${named === '-' ? 'The input' : named} cannot be used. ${read.message}`);
    const root = await workspaceRoot(terminal.cwd);
    const workspace = createWorkspace(nodeHost([root]), [uriOf(root)]);
    await workspace.load();
    const place = named === '-' ? resolve(terminal.cwd, 'input') : path;
    const inside = relative(root, place).split(sep).join('/');
    const converted = convertPasted(read.text, workspace, { path: inside, inSection: false });
    if (converted === '') return refuse(terminal, 'There is nothing to convert: the text is empty.');
    terminal.out(converted);
    return 0;
  },
};

async function piped(): Promise<{ ok: true; text: string } | { ok: false; message: string }> {
  const text = await readAll(process.stdin);
  return text.length > MaxOkrBytes ? { ok: false, message: 'It is larger than 4 MB.' } : { ok: true, text };
}
