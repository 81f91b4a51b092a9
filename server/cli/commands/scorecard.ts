import { stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ScorecardFormat, ScorecardFormats } from '../../../language/protocol/export.ts';
import { type PreviewView, PreviewViews } from '../../../language/protocol/webview.ts';
import { exportScorecard, type ScorecardSource } from '../../export/export-scorecard.ts';
import { modelJson } from '../../export/model-json.ts';
import { onlyShown, withFolded } from '../../export/only-shown.ts';
import { readPreviewAssets } from '../../export/preview-assets.ts';
import { withRelativePlaces } from '../../export/relative-places.ts';
import { buildPreview } from '../../preview/build-preview.ts';
import { uriOf } from '../../workspace/node-host.ts';
import type { Arguments } from '../arguments.ts';
import { type Loaded, load } from '../loaded.ts';
import { findBrowser } from '../picture/find-browser.ts';
import { pagePicture } from '../picture/page-picture.ts';
import { chooseFilter, filterDetails, filterOptions } from '../scorecard-filter.ts';
import { formatOf } from '../scorecard-format.ts';
import { chooseScope } from '../scorecard-scope.ts';
import type { Terminal } from '../terminal.ts';
import { whyNotWritten } from '../write-problem.ts';
import { type Command, type ExitCode, refuse } from './command.ts';

const themes = ['light', 'dark'] as const;

export const scorecardCommand: Command = {
  name: 'scorecard',
  usage:
    '[PATH] -o FILE [--view VIEW] [--format FORMAT] [--team NAME] [--cycle NAME] [--owner NAME] [--status STATUS] [--findings WHICH] [--search WORDS]',
  summary: 'Write the scorecard as a page, a picture, Markdown, a table or slides',
  details: [
    'PATH          a file: its team and cycle; a folder: the whole organisation in the cycle that runs',
    '-o, --output  the file to write; its ending says the format. - prints it',
    '              .html one page that needs nothing else   .svg drawing   .png picture',
    '              .md for a chat or a wiki   .csv for a spreadsheet   .slides.md slides for Marp',
    '--format      html, svg, png, md, csv or marp, whatever the ending',
    `--view        ${PreviewViews.join(', ')}; the page and the slides have all of them`,
    '--team        another team, by its name or title; "all" is the whole organisation',
    '--cycle       another cycle; "all" is every cycle',
    ...filterDetails,
    '--theme       light or dark, for pages and pictures',
    '--unfolded    the map with every box; a large one is folded to its teams otherwise',
    '--config      a configuration instead of the okr.config.json of the workspace',
    '',
    'A .png is a picture of the page, taken by the Chrome, Chromium or Edge of this machine;',
    'OKR_BROWSER says where it is. Nothing is downloaded.',
    '',
    'okr scorecard . --view map -o map.svg',
    'okr scorecard . --status "at risk" --status "off track" --format md | pbcopy',
  ],
  options: {
    output: { type: 'string', short: 'o' },
    format: { type: 'string', choices: ScorecardFormats },
    view: { type: 'string', choices: PreviewViews },
    team: { type: 'string' },
    cycle: { type: 'string' },
    ...filterOptions,
    theme: { type: 'string', choices: themes },
    unfolded: { type: 'boolean' },
    config: { type: 'string' },
  },
  async run(args, terminal) {
    const { paths, values } = args;
    if (paths.length > 1) return refuse(terminal, 'A scorecard shows one file or one folder: name only one.');
    const goal = formatOf(values.output, values.format as ScorecardFormat | undefined);
    if (!goal.ok) return refuse(terminal, goal.message);
    const result = await load(paths, terminal.cwd, values.config);
    if (!result.ok) return refuse(terminal, result.message);
    const [one, other] = result.loaded;
    if (!one || other) {
      const roots = result.loaded.map((each) => each.root).join(', ');
      return refuse(terminal, `These are ${result.loaded.length} workspaces: ${roots}. A scorecard shows one of them.`);
    }
    const found = await sourceOf(one, resolve(terminal.cwd, paths[0] ?? '.'), args);
    if (!found.ok) return refuse(terminal, found.message);
    const { source } = found;
    const wish = { view: values.view as PreviewView | undefined, theme: themes.find((each) => each === values.theme) };
    if (goal.format === 'png') return writePicture(terminal, goal.file, source, wish);
    const text = await exportScorecard(source, { ...wish, format: goal.format });
    if (text === undefined) return refuse(terminal, notBuilt);
    if (goal.file === undefined) {
      terminal.out(text);
      return 0;
    }
    // Spreadsheets take a file for another alphabet unless it begins with this mark.
    return write(terminal, goal.file, goal.format === 'csv' ? `\ufeff${text}` : text, source);
  },
};

const notBuilt = 'The scorecard has not been built yet. Run `npm run build` first.';

type SourceResult = { ok: true; source: ScorecardSource } | { ok: false; message: string };

async function sourceOf(loaded: Loaded, path: string, args: Arguments): Promise<SourceResult> {
  const { workspace, fileOf, root } = loaded;
  const isFile = await stat(path).then((found) => found.isFile());
  const figures = {
    computed: workspace.computed(),
    findings: workspace.findings(),
    assess: (keyResult: Parameters<typeof workspace.assess>[0]) => workspace.assess(keyResult),
  };
  const input = { ...figures, uri: uriOf(isFile ? path : root), revision: workspace.revision };
  const shown = buildPreview(input);
  const chosen = chooseScope(shown, args.values);
  if (!chosen.ok) return chosen;
  const model = chosen.scope === shown.scope ? shown : buildPreview({ ...input, scope: chosen.scope });
  const filtered = chooseFilter(model, args);
  if (!filtered.ok) return filtered;
  return {
    ok: true,
    source: {
      model: withRelativePlaces(
        withFolded(onlyShown(model, filtered.filter), args.flags.has('unfolded') ? [] : undefined),
        fileOf,
      ),
      json: () => modelJson({ ...figures, uris: new Set(workspace.uris()), fileOf }),
      assets: readPreviewAssets,
    },
  };
}

/** The page as a screen shows it: whatever the reader's system prefers must not decide, so light unless asked. */
async function writePicture(
  terminal: Terminal,
  file: string | undefined,
  source: ScorecardSource,
  { view, theme = 'light' }: { view?: PreviewView; theme?: (typeof themes)[number] },
): Promise<ExitCode> {
  if (file === undefined) return refuse(terminal, 'A picture goes to a file: -o scorecard.png');
  const browser = await findBrowser(process.env, process.platform);
  if (browser === undefined) return refuse(terminal, withoutBrowser);
  const page = await exportScorecard(source, { format: 'html', view, theme });
  if (page === undefined) return refuse(terminal, notBuilt);
  const picture = await pagePicture(browser, page);
  if (!picture.ok) {
    return refuse(
      terminal,
      `${browser} took no picture. Name another browser with OKR_BROWSER, or write .svg, which needs none.`,
    );
  }
  return write(terminal, file, picture.png, source);
}

const withoutBrowser =
  'A .png is a picture of the page, and there is no Chrome, Chromium or Edge here to take it. Say where one is with OKR_BROWSER, export the PNG from the preview in VS Code, or write .svg, which needs none.';

async function write(
  terminal: Terminal,
  file: string,
  content: string | Buffer,
  { model }: ScorecardSource,
): Promise<ExitCode> {
  const problem = await writeFile(resolve(terminal.cwd, file), content).then(() => undefined, whyNotWritten);
  if (problem !== undefined) return refuse(terminal, `${file} was not written. ${problem}`);
  const { team, cycle, filtered } = model.header;
  const nothing = model.objectives.length + model.kpis.length === 0 ? ' Nothing fits.' : '';
  terminal.out(`${file}: ${team}, ${cycle}.${filtered ? ` ${filtered}.${nothing}` : ''}\n`);
  return 0;
}
