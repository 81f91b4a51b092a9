import { writeFile } from 'node:fs/promises';
import { format } from '../../../language/formatting/format.ts';
import { pathOf } from '../../workspace/node-host.ts';
import { MaxOkrBytes, readTextFile } from '../../workspace/text-file.ts';
import { type Loaded, load } from '../loaded.ts';
import { whyNotWritten } from '../write-problem.ts';
import { type Command, refuse } from './command.ts';

type Outcome = 'same' | 'different' | { problem: string };

export const formatCommand: Command = {
  name: 'format',
  usage: '[PATH…] [--check]',
  summary: 'Lay out files in the one usual way',
  details: [
    'PATH     a file or a folder; without one, the current folder',
    '--check  change nothing; ends with 1 when a file would change',
  ],
  options: { check: { type: 'boolean' } },
  async run({ paths, flags }, terminal) {
    const result = await load(paths, terminal.cwd);
    if (!result.ok) return refuse(terminal, result.message);
    const check = flags.has('check');
    let files = 0;
    let different = 0;
    let left = 0;
    for (const { uri, fileOf } of result.loaded.flatMap(filesOf)) {
      files += 1;
      const outcome = await formatFile(pathOf(uri) ?? uri, check);
      if (outcome === 'same') continue;
      if (outcome === 'different') {
        different += 1;
        terminal.out(`${fileOf(uri)}\n`);
      } else {
        left += 1;
        terminal.err(`okr: ${fileOf(uri)} was left as it is. ${outcome.problem}\n`);
      }
    }
    terminal.err(`${summary(files, different, left, check)}\n`);
    if (left > 0) return 2;
    return check && different > 0 ? 1 : 0;
  },
};

function filesOf(loaded: Loaded): { uri: string; fileOf: Loaded['fileOf'] }[] {
  return loaded.named.map((uri) => ({ uri, fileOf: loaded.fileOf }));
}

async function formatFile(path: string, check: boolean): Promise<Outcome> {
  const file = await readTextFile(path, MaxOkrBytes);
  if (!file.ok) return { problem: file.message };
  const formatted = format(file.text);
  if ('problem' in formatted) {
    const line = file.text.slice(0, formatted.problem.start).split('\n').length;
    return { problem: `Line ${line}: ${formatted.problem.message}` };
  }
  if (formatted.text === file.text) return 'same';
  if (check) return 'different';
  const text = file.hasByteOrderMark ? `\uFEFF${formatted.text}` : formatted.text;
  return writeFile(path, text).then(
    () => 'different' as const,
    (error: unknown) => ({ problem: whyNotWritten(error) }),
  );
}

function summary(files: number, different: number, left: number, check: boolean): string {
  const all = `${files} ${files === 1 ? 'file' : 'files'}`;
  const unread =
    left === 0
      ? ''
      : ` ${left} could not be read and ${left === 1 ? 'was' : 'were'} left as ${left === 1 ? 'it is' : 'they are'}.`;
  if (different > 0) return `${different} of ${all} ${check ? 'would change' : 'changed'}.${unread}`;
  if (left === 0) return `${all}, all laid out as usual.`;
  return left === files ? `${all}.${unread}` : `${files - left} of ${all} laid out as usual.${unread}`;
}
