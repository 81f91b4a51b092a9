import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { modelJson } from '../../export/model-json.ts';
import { load } from '../loaded.ts';
import { whyNotWritten } from '../write-problem.ts';
import { type Command, refuse } from './command.ts';

export const exportCommand: Command = {
  name: 'export',
  usage: '[PATH…] --format json [-o FILE]',
  summary: 'Print the whole model with every figure',
  details: [
    'PATH          a file or a folder; without one, the current folder',
    '--format      json, described in docs/export.md',
    '-o, --output  write to a file instead',
    '--config      a configuration instead of the okr.config.json of the workspace',
  ],
  options: {
    format: { type: 'string', choices: ['json'] },
    output: { type: 'string', short: 'o' },
    config: { type: 'string' },
  },
  async run({ paths, values }, terminal) {
    const result = await load(paths, terminal.cwd, values.config);
    if (!result.ok) return refuse(terminal, result.message);
    const [one, other] = result.loaded;
    if (!one || other) {
      const roots = result.loaded.map((each) => each.root).join(', ');
      return refuse(
        terminal,
        `These are ${result.loaded.length} workspaces, each a model of its own: ${roots}. Export one at a time.`,
      );
    }
    const { workspace, named, findings, fileOf } = one;
    const model = modelJson({
      computed: workspace.computed(),
      findings,
      uris: new Set(named),
      fileOf,
      assess: (keyResult) => workspace.assess(keyResult),
    });
    const text = `${JSON.stringify(model, undefined, 2)}\n`;
    if (values.output === undefined) {
      terminal.out(text);
      return 0;
    }
    const problem = await writeFile(resolve(terminal.cwd, values.output), text).then(() => undefined, whyNotWritten);
    return problem === undefined ? 0 : refuse(terminal, `${values.output} was not written. ${problem}`);
  },
};
