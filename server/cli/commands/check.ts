import type { Severity } from '../../../language/model/finding.ts';
import { findingJson } from '../../export/finding-json.ts';
import { fixAll, writeFixed } from '../fix-all.ts';
import { type Loaded, load } from '../loaded.ts';
import { githubReporter } from '../reporters/github.ts';
import { jsonReporter } from '../reporters/json.ts';
import { prettyReporter } from '../reporters/pretty.ts';
import type { CheckReport, Reporter } from '../reporters/report.ts';
import { sarifReporter } from '../reporters/sarif.ts';
import type { Terminal } from '../terminal.ts';
import { type Command, refuse } from './command.ts';

const Reporters: Readonly<Record<string, Reporter>> = {
  pretty: prettyReporter,
  json: jsonReporter,
  sarif: sarifReporter,
  github: githubReporter,
};

const Weights: Record<Severity, number> = { hint: 0, info: 1, warning: 2, error: 3 };

export const checkCommand: Command = {
  name: 'check',
  usage: '[PATH…] [--fix] [--format pretty|json|sarif|github] [--fail-on error|warning|info] [--config FILE]',
  summary: 'Say what could be better in OKR files',
  details: [
    'PATH        a file or a folder; without one, the current folder',
    '--fix       first write what can be put right without a change of meaning, then say what is left',
    '--format    pretty for people (the default), json and sarif for programs, github for pull requests',
    '--fail-on   the least severity that makes the command end with 1: error (the default), warning or info',
    '--config    a configuration instead of the okr.config.json of the workspace',
    '',
    'Ends with 0 when nothing was found at or above --fail-on, with 1 when something was, with 2 when it could not run, or a file could not be written.',
  ],
  options: {
    format: { type: 'string', choices: Object.keys(Reporters) },
    'fail-on': { type: 'string', choices: ['error', 'warning', 'info'] },
    config: { type: 'string' },
    fix: { type: 'boolean' },
  },
  async run({ paths, values, flags }, terminal) {
    const read = () => load(paths, terminal.cwd, values.config);
    let result = await read();
    if (!result.ok) return refuse(terminal, result.message);
    let unwritten = false;
    if (flags.has('fix')) {
      unwritten = !(await fixFiles(result.loaded, terminal));
      result = await read();
      if (!result.ok) return refuse(terminal, result.message);
    }
    const reporter = Reporters[values.format ?? 'pretty'] ?? prettyReporter;
    terminal.out(reporter(reportOf(result.loaded), { colours: terminal.colours, columns: terminal.columns }));
    if (paths.length > 0) for (const each of result.loaded) terminal.err(noteOnNames(each));
    const least = Weights[severityNamed(values['fail-on'])];
    const failed = result.loaded.some(({ findings }) => findings.some((each) => Weights[each.severity] >= least));
    if (unwritten) return 2;
    return failed ? 1 : 0;
  },
};

/** Writes the safe fixes and says on the error stream, apart from the report, what they were. */
async function fixFiles(loaded: readonly Loaded[], terminal: Terminal): Promise<boolean> {
  let written = true;
  let count = 0;
  let files = 0;
  for (const { workspace, named, fileOf } of loaded) {
    const before = new Map(named.map((uri) => [uri, workspace.text(uri)]));
    const taken = fixAll(workspace, named);
    for (const [uri, text] of before) {
      if (workspace.text(uri) === text) continue;
      const problem = await writeFixed(uri, text, workspace.text(uri));
      if (problem !== undefined) {
        terminal.err(`okr: ${fileOf(uri)} was left as it is. ${problem}\n`);
        written = false;
        continue;
      }
      const own = taken.filter((each) => each.uri === uri);
      files += 1;
      count += own.length;
      for (const { line, title } of own) terminal.err(`${fileOf(uri)}:${line + 1}  ${title}\n`);
    }
  }
  const fixes = `${count} ${count === 1 ? 'fix' : 'fixes'}`;
  terminal.err(count === 0 ? 'Nothing to fix.\n' : `${fixes} in ${files} ${files === 1 ? 'file' : 'files'}.\n`);
  return written;
}

/** Names that nothing has may be declared beside what was read: where no root was found, that is said. */
function noteOnNames({ findings, marked, root }: Loaded): string {
  if (marked || !findings.some((each) => each.code === 'unresolved-reference')) return '';
  return `okr: only files below ${root} were read. Names declared elsewhere are not known: check the folder above, or put an okr.config.json at the top.\n`;
}

function severityNamed(name: string | undefined): Severity {
  return name === 'warning' || name === 'info' ? name : 'error';
}

function reportOf(loaded: readonly Loaded[]): CheckReport {
  const texts = new Map<string, () => string>();
  const diagnostics = loaded.flatMap(({ findings, fileOf, textOf }) =>
    findings.map((finding) => {
      const diagnostic = findingJson(finding, fileOf);
      texts.set(diagnostic.file, () => textOf(finding.place.uri));
      const fixes = finding.fixes.toSorted((a, b) => Number(b.preferred ?? false) - Number(a.preferred ?? false));
      return { ...diagnostic, label: finding.label, fixes: fixes.map((fix) => fix.title) };
    }),
  );
  return {
    files: loaded.reduce((sum, each) => sum + each.named.length, 0),
    diagnostics,
    text: (file) => texts.get(file)?.() ?? '',
  };
}
