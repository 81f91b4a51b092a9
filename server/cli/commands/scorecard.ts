import { stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readPreviewAssets } from '../../export/preview-assets.ts';
import { withRelativePlaces } from '../../export/relative-places.ts';
import { scorecardHtml } from '../../export/scorecard-html.ts';
import { buildPreview } from '../../preview/build-preview.ts';
import { uriOf } from '../../workspace/node-host.ts';
import { load } from '../loaded.ts';
import { whyNotWritten } from '../write-problem.ts';
import { type Command, refuse } from './command.ts';

export const scorecardCommand: Command = {
  name: 'scorecard',
  usage: '[PATH] -o FILE.html',
  summary: 'Write the scorecard as one page that needs nothing else',
  details: [
    'PATH          a file: its team and cycle; a folder: the whole organisation in the cycle that runs',
    '-o, --output  the page to write',
    '--config      a configuration instead of the okr.config.json of the workspace',
  ],
  options: { output: { type: 'string', short: 'o' }, config: { type: 'string' } },
  async run({ paths, values }, terminal) {
    if (paths.length > 1) return refuse(terminal, 'A scorecard shows one file or one folder: name only one.');
    if (values.output === undefined) return refuse(terminal, 'Say where the page goes: -o scorecard.html');
    const result = await load(paths, terminal.cwd, values.config);
    if (!result.ok) return refuse(terminal, result.message);
    const [one, other] = result.loaded;
    if (!one || other) {
      const roots = result.loaded.map((each) => each.root).join(', ');
      return refuse(terminal, `These are ${result.loaded.length} workspaces: ${roots}. A scorecard shows one of them.`);
    }
    const assets = await readPreviewAssets();
    if (!assets) return refuse(terminal, 'The scorecard has not been built yet. Run `npm run build` first.');
    const { workspace, fileOf } = one;
    const path = resolve(terminal.cwd, paths[0] ?? '.');
    const isFile = await stat(path).then((found) => found.isFile());
    const model = buildPreview({
      computed: workspace.computed(),
      findings: workspace.findings(),
      uri: isFile ? uriOf(path) : uriOf(one.root),
      revision: workspace.revision,
      assess: (keyResult) => workspace.assess(keyResult),
    });
    const page = await scorecardHtml({ model: withRelativePlaces(model, fileOf), ...assets });
    const problem = await writeFile(resolve(terminal.cwd, values.output), page).then(() => undefined, whyNotWritten);
    if (problem !== undefined) return refuse(terminal, `${values.output} was not written. ${problem}`);
    const { team, cycle } = model.header;
    terminal.out(`${values.output}: the scorecard of ${team}, ${cycle}.\n`);
    return 0;
  },
};
