import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Import, importsOf, loopsIn, readSource, sourcesOf } from './support/imports.ts';

const language = sourcesOf('language');
const server = sourcesOf('server');
const client = sourcesOf('client');
const imports = [...language, ...server, ...client].flatMap((file) => importsOf(file));

const within = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
const inLanguage = within('language');
const inServer = within('server');
const inCommandLine = within('server/cli');
const inClient = within('client');

/** The imports that a rule forbids, as lines for the message of a failure. */
const offenders = (forbidden: (found: Import) => boolean) =>
  imports.filter(forbidden).map(({ from, to, typeOnly }) => `${from} imports ${typeOnly ? 'types of ' : ''}${to}`);

describe('the scanner of imports sees', () => {
  const scan = (source: string) => importsOf('server/features/here.ts', source);

  test.each([
    ["import { a } from './a.ts';", 'server/features/a.ts'],
    ["import {\n  a,\n  b,\n} from '../a.ts';", 'server/a.ts'],
    ["import a, * as all from 'big.js';", 'big.js'],
    ["import './styles.css';", 'server/features/styles.css'],
    ["export { a } from './a.ts';", 'server/features/a.ts'],
    ["export * from './a.ts';", 'server/features/a.ts'],
    ["const a = await import('./a.ts');", 'server/features/a.ts'],
    ["type A = import('langium').AstNode;", 'langium'],
    ["import { readFile } from 'node:fs/promises';", 'node:fs/promises'],
    ["import { createConnection } from 'vscode-languageserver/node';", 'vscode-languageserver'],
    ["import layout from '@dagrejs/dagre/esm';", '@dagrejs/dagre'],
  ])('%s', (source, to) => {
    expect(scan(source).map((found) => found.to)).toEqual([to]);
  });

  test('which imports are of types only', () => {
    expect(scan("import type { A } from './a.ts';\nexport type { B } from './b.ts';")).toMatchObject([
      { typeOnly: true },
      { typeOnly: true },
    ]);
    expect(scan("import { type A, b } from './a.ts';")).toMatchObject([{ typeOnly: false }]);
  });

  test('no imports in comments and texts', () => {
    expect(scan("// import a from './a.ts'\n/* import './b.ts' */ const text = 'moved from \"x\"';")).toEqual([]);
  });
});

describe('the language is pure', () => {
  test('no editor, no protocol, no machine', () => {
    const impure = /^(vscode|node:|@vscode)|^(fs|path|os|url|util|process|child_process|worker_threads)$/;
    expect(offenders(({ from, to, own }) => inLanguage(from) && !own && impure.test(to))).toEqual([]);
  });

  test('it imports nothing from outside itself', () => {
    expect(offenders(({ from, to, own }) => inLanguage(from) && own && !inLanguage(to))).toEqual([]);
  });

  test('the parser tools are known to syntax, lowering and formatting only', () => {
    const allowed = /^language\/(syntax|formatting|generated|model\/lowering)\/|^language\/model\/lower\.ts$/;
    const tools = ['langium', 'chevrotain'];
    expect(offenders(({ from, to }) => inLanguage(from) && tools.includes(to) && !allowed.test(from))).toEqual([]);
  });

  test('the syntax tree is known to syntax, lowering and formatting only', () => {
    const allowed = /^language\/(syntax|formatting|generated|model\/lowering)\/|^language\/model\/lower\.ts$/;
    expect(offenders(({ from, to }) => to === 'language/generated/ast.ts' && !allowed.test(from))).toEqual([]);
  });

  test('it reads no clock and no environment', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bfetch\(|\bconsole\.|\bMath\.random\(/;
    expect(language.filter((file) => impure.test(readSource(file)))).toEqual([]);
  });
});

describe('who may import whom', () => {
  test('the server builds on the language alone', () => {
    const allowed = (to: string) => inServer(to) || inLanguage(to) || to === 'package.json';
    expect(offenders(({ from, to, own }) => inServer(from) && own && !allowed(to))).toEqual([]);
  });

  test('the command line is imported by nobody', () => {
    expect(offenders(({ from, to }) => inCommandLine(to) && !inCommandLine(from))).toEqual([]);
  });

  test('the server is imported by the server alone', () => {
    expect(offenders(({ from, to }) => inServer(to) && !inServer(from))).toEqual([]);
  });

  test('the client is imported by nobody', () => {
    expect(offenders(({ from, to }) => inClient(to) && !inClient(from))).toEqual([]);
  });

  test('the client knows the protocol, how to draw and filter it, and types of the model', () => {
    const shown = ['language/protocol', 'language/drawing', 'language/filtering'];
    const known = ({ to, typeOnly }: Import) =>
      shown.some((folder) => within(folder)(to)) || (typeOnly && within('language/model')(to));
    expect(offenders((found) => inClient(found.from) && inLanguage(found.to) && !known(found))).toEqual([]);
  });

  test('the page of the preview and the extension that shows it import nothing of each other', () => {
    const inPage = within('client/webview');
    expect(
      offenders(({ from, to, own }) => own && inClient(from) && inClient(to) && inPage(from) !== inPage(to)),
    ).toEqual([]);
  });

  test('the page of the preview runs without an editor', () => {
    const forbidden = /^(vscode|node:)/;
    expect(offenders(({ from, to }) => within('client/webview')(from) && forbidden.test(to))).toEqual([]);
  });

  test('drawing knows the protocol alone', () => {
    const known = (to: string) => within('language/protocol')(to) || within('language/drawing')(to);
    expect(offenders(({ from, to }) => within('language/drawing')(from) && !known(to))).toEqual([]);
  });

  test('filtering knows the protocol and the words of drawing', () => {
    const known = (to: string) => ['protocol', 'drawing', 'filtering'].some((part) => within(`language/${part}`)(to));
    expect(offenders(({ from, to }) => within('language/filtering')(from) && !known(to))).toEqual([]);
  });

  test('the protocol is types and names', () => {
    expect(
      offenders(
        ({ from, to, typeOnly }) => within('language/protocol')(from) && !within('language/protocol')(to) && !typeOnly,
      ),
    ).toEqual([]);
  });

  test('only entries and hosts of the server touch the machine', () => {
    const allowed =
      /^server\/(cli|export)\/|^server\/(main|node-machine|short-lives)\.ts$|^server\/workspace\/(git|node-host|okr-files|text-file|cache\/folder-shelf)\.ts$/;
    expect(offenders(({ from, to }) => inServer(from) && to.startsWith('node:') && !allowed.test(from))).toEqual([]);
  });
});

describe('no loops', () => {
  /** The list of rules is generated into `language/generated`, yet it is a part of the rules. */
  const folderOf = (file: string) =>
    file === 'language/rules/registry.ts' ? 'language/rules' : file.split('/').slice(0, 2).join('/');

  const graphOf = (nodeOf: (file: string) => string, taken: Import[]) => {
    const graph = new Map<string, Set<string>>();
    for (const { from, to, own } of taken) {
      if (!own || nodeOf(from) === nodeOf(to)) continue;
      graph.set(nodeOf(from), (graph.get(nodeOf(from)) ?? new Set()).add(nodeOf(to)));
    }
    return graph;
  };

  test('a loop is found and named', () => {
    const graph = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c', 'd'])],
      ['c', new Set(['a'])],
    ]);
    expect(loopsIn(graph)).toEqual([['a', 'b', 'c', 'a']]);
  });

  test('between the folders of the language', () => {
    const within = imports.filter(({ from, to }) => inLanguage(from) && inLanguage(to));
    expect(loopsIn(graphOf(folderOf, within)).map((loop) => loop.join(' -> '))).toEqual([]);
  });

  test('between files, as they run', () => {
    const running = imports.filter(({ typeOnly }) => !typeOnly);
    expect(loopsIn(graphOf((file) => file, running)).map((loop) => loop.join(' -> '))).toEqual([]);
  });
});

describe('files are small and have honest names', () => {
  const written = [...language, ...server, ...client].filter(
    (file) => !/^language\/(wording\/)?generated\//.test(file),
  );

  test('none has more than 400 lines', () => {
    // A layout of a drawing and the shaping of words are one thing each.
    const lines = (file: string) => readSource(file).split('\n').length;
    expect(written.filter((file) => lines(file) > 400).map((file) => `${file}: ${lines(file)} lines`)).toEqual([]);
  });

  test('names are in kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.tsx?$/;
    expect(written.filter((file) => !kebab.test(basename(file)))).toEqual([]);
  });

  test('none is called after nothing in particular', () => {
    const vague = /^(utils?|helpers?|common|misc|managers?|[a-z-]*-(utils?|helpers?|manager))(\.|$)/;
    const segments = (file: string) => file.split('/');
    expect(written.filter((file) => segments(file).some((segment) => vague.test(segment)))).toEqual([]);
  });
});
