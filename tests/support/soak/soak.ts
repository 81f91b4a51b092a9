import { platform } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { generate } from '../../bench/generate.ts';
import { type Afresh, afresh, type Situation } from './afresh.ts';
import { Desk } from './desk.ts';
import { Dice } from './dice.ts';
import { placesIn, questions } from './questions.ts';
import { type Scene, type Step, steps } from './steps.ts';

export interface SoakOptions {
  seed: number;
  steps: number;
  /** Of the made-up company. */
  files: number;
  /** After every so many steps the findings in editors are waited for, and a server is started on the same files. */
  settleEvery: number;
  restartEvery: number;
  /** A server that has not said the right thing by then is stuck or wrong, in milliseconds. */
  patience: number;
  /** Hears of each step. */
  onStep?: (line: string) => void;
  /** Hears of each defect when it is found: a long run may be called off. */
  onDefect?: (defect: Defect) => void;
}

/** A step after which the server said something else than one that has just been started. */
export interface Defect {
  step: number;
  what: string;
  message: string;
  before: Situation;
  after: Situation;
}

export interface SoakReport {
  done: Map<string, number>;
  compared: number;
  asked: number;
  slowest: { step: string; milliseconds: number };
  /** Of the server, and of the last new one on the same files, in MB; undefined where the system does not tell. */
  heap?: { now: number; fresh: number };
  defects: Defect[];
}

/** Many defects are one defect seen often. */
const enough = 10;

/**
 * Works for many steps as a whole office would, and compares after each what the server says (the model and findings as
 * exported, the findings in editors, answers to questions) with what is said by somebody who sees the texts for the first
 * time. After a defect a new server takes over, so that the next one is another.
 */
export async function soak(options: SoakOptions): Promise<SoakReport> {
  const dice = new Dice(options.seed);
  const first = startingTexts(options.files);
  const report: SoakReport = {
    done: new Map(),
    compared: 0,
    asked: 0,
    slowest: { step: '', milliseconds: 0 },
    defects: [],
  };
  let desk = await Desk.open({ disk: first, open: new Map() });
  try {
    const scene: Scene = {
      desk,
      dice,
      first,
      branch: otherBranch(first, dice),
      workspace: (await agree(desk, options, report, true)).workspace,
      count: 0,
    };
    while (scene.count < options.steps && report.defects.length < enough) {
      const count = ++scene.count;
      const before = desk.situation();
      let what = '';
      try {
        const step = pick(dice);
        const said = await step(scene);
        if (said === undefined) continue;
        what = said;
        options.onStep?.(`${count}. ${said}`);
        report.done.set(step.name, (report.done.get(step.name) ?? 0) + 1);
        const started = performance.now();
        const settled = count % options.settleEvery === 0 || count === options.steps;
        const fresh = await agree(desk, options, report, settled);
        const milliseconds = performance.now() - started;
        if (milliseconds > report.slowest.milliseconds) report.slowest = { step: said, milliseconds };
        await ask(desk, dice, fresh, report);
        if (count % options.restartEvery === 0 || count === options.steps) await newServerAgrees(desk, options, report);
        scene.workspace = fresh.workspace;
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const after = desk.situation();
        const defect = { step: count, what, message, before, after };
        report.defects.push(defect);
        options.onDefect?.(defect);
        await desk[Symbol.asyncDispose]();
        desk = await Desk.open(after);
        scene.desk = desk;
        scene.workspace = (await afresh(desk.situation())).workspace;
      }
    }
  } finally {
    await desk[Symbol.asyncDispose]();
  }
  return report;
}

/** A KPI whose values come from a file beside the texts. */
const counted = `kpi weekly "Customers who come every week" for team-1 {
  unit %
  higher is better
  actuals from "data/visits.csv" column weekly
}
`;

function startingTexts(files: number): Map<string, string> {
  const data = 'month,weekly\n2026-08,30%\n2026-09,31%\n';
  return new Map([...withLongFile(generate(files).files), ['counted.okr', counted], ['data/visits.csv', data]]);
}

/** Teams that write all into one file, as long as those of which only what was edited is read again. */
function withLongFile(texts: ReadonlyMap<string, string>): Map<string, string> {
  const teams = [...texts.keys()].filter((path) => path.startsWith('teams/')).slice(2);
  const together = teams.slice(-8);
  const rest = [...texts].filter(([path]) => !together.includes(path));
  return new Map([...rest, ['teams/together.okr', together.map((path) => texts.get(path)).join('\n')]]);
}

/** The same company after somebody else's work: most files differ, some are gone, some are new. */
function otherBranch(first: ReadonlyMap<string, string>, dice: Dice): Map<string, string> {
  const branch = new Map<string, string>();
  for (const [path, text] of first) {
    if (path.startsWith('teams/') && dice.chance(0.05)) continue;
    branch.set(path, dice.chance(0.7) ? text.replaceAll(/\d%/g, () => `${dice.below(10)}%`) : text);
    if (dice.chance(0.03)) branch.set(path.replace(/(\.\w+)$/, '-more$1'), text);
  }
  return branch;
}

function pick(dice: Dice): Step {
  let left = dice.below(steps.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, step] of steps) {
    left -= weight;
    if (left < 0) return step;
  }
  throw new Error('The weights do not add up');
}

/** Waits until the server says what the texts say. Throws where it does not come to that. */
async function agree(desk: Desk, options: SoakOptions, report: SoakReport, settled: boolean): Promise<Afresh> {
  const { client } = desk;
  const fresh = await afresh(desk.situation());
  const until = performance.now() + options.patience;
  let wrong: string | undefined = 'the server does not answer';
  for (let pause = 5; wrong !== undefined; pause = Math.min(2 * pause, 200)) {
    const left = until - performance.now();
    if (left <= 0) throw new Error(`Not within ${options.patience} ms: ${wrong}`);
    const asked = client.request<{ text: string }>('okr/export', { format: 'json', uri: client.folder.uri('x.okr') });
    const answer = await Promise.race([asked, sleep(left, undefined, { ref: false })]);
    if (!answer) continue;
    wrong = answer.text === fresh.exported ? undefined : `exported, ${difference(fresh.exported, answer.text)}`;
    if (wrong === undefined && settled) wrong = wrongInEditors(desk, fresh);
    if (wrong !== undefined) await sleep(pause);
  }
  report.compared++;
  return fresh;
}

/** The first file whose published findings are not those of its text. */
function wrongInEditors({ client }: Desk, { diagnostics }: Afresh): string | undefined {
  for (const uri of new Set([...diagnostics.keys(), ...client.publishedFor()])) {
    const wanted = (diagnostics.get(uri) ?? []).join('\n');
    const got = (client.diagnostics(uri) ?? []).map((each) => JSON.stringify(each)).join('\n');
    if (wanted !== got) return `${uri} ${difference(wanted, got)}`;
  }
  return undefined;
}

async function ask(desk: Desk, dice: Dice, { workspace }: Afresh, report: SoakReport): Promise<void> {
  const uri = dice.one(workspace.uris());
  if (uri === undefined) return;
  for (const { method, params, expected } of questions(workspace, uri, dice)) {
    const answer = await desk.client.request(method, params);
    const [wanted, got] = [plain(expected), plain(answer)];
    if (wanted !== got) throw new Error(`${method} in ${desk.pathOf(uri)}: ${difference(wanted, got)}`);
    for (const place of placesIn(answer)) {
      const lines = desk.text(desk.pathOf(place.uri)).split(/\r?\n/);
      const line = lines[place.end.line];
      if (line === undefined || place.end.character > line.length) {
        throw new Error(`${method} leads out of ${place.uri}: ${JSON.stringify(place.end)}`);
      }
    }
    report.asked++;
  }
}

/**
 * Starts a server on the same files: what it says holds for the one that has seen them change. What that one holds besides
 * may be what it was asked lately, not what it has ever seen.
 */
async function newServerAgrees(desk: Desk, options: SoakOptions, report: SoakReport): Promise<void> {
  await using another = await Desk.open(desk.situation());
  await agree(another, options, report, true);
  if (platform === 'win32') return;
  const [{ heap }, fresh] = await Promise.all([desk.client.memory(), another.client.memory()]);
  report.heap = { now: heap, fresh: fresh.heap };
  const held = `the server holds ${Math.round(heap)} MB, a new one ${Math.round(fresh.heap)} MB`;
  options.onStep?.(held);
  if (heap > fresh.heap + Kept) throw new Error(held);
}

/**
 * More than a server may hold besides what a new one does, in MB. Programs that have run for long hold some 20: what was
 * compiled for speed, most of it.
 */
const Kept = 40;

/** As text; each answer about colours has a number of its own, which says nothing. */
const plain = (value: unknown) =>
  JSON.stringify(value ?? null, (key, each) => (key === 'resultId' ? undefined : each), 1);

/** The first lines in which two texts differ. */
function difference(expected: string, got: string): string {
  const [wanted, found] = [expected.split('\n'), got.split('\n')];
  const at = wanted.findIndex((line, index) => line !== found[index]);
  const line = at < 0 ? wanted.length : at;
  const around = (lines: string[]) => lines.slice(Math.max(0, line - 6), line + 4).join('\n');
  return `line ${line}\n--- expected\n${around(wanted)}\n--- got\n${around(found)}`;
}
