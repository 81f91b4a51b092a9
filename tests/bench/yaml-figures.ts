import { stringify } from 'yaml';
import { lower } from '../../language/model/lower.ts';
import { parse } from '../../language/syntax/parse.ts';
import { Folder } from '../support/lsp/folder.ts';
import { Figures } from './figures.ts';
import { type Generated, linesOf } from './generate.ts';
import { rounds } from './measure.ts';
import { type Keystroke, newest, rangeOf } from './okr-keystrokes.ts';
import { installed } from './others.ts';
import { MeasuredServer } from './servers/measured-server.ts';
import { Typist } from './typist.ts';

/** The script of yaml-language-server (MIT); undefined where it cannot be installed. */
export function yamlServer(): Promise<string | undefined> {
  return installed('yaml-language-server@2.0.0', 'yaml-language-server/bin/yaml-language-server');
}

const text = { type: 'string' };
const texts = { type: 'array', items: text };
const closed = (properties: object, required: string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const keyResult = closed(
  {
    name: text,
    title: text,
    from: text,
    to: text,
    stay: text,
    owner: { type: 'string', pattern: '^[a-z]+-\\d+$' },
    impact: { enum: ['customer', 'business', 'internal'] },
    indicator: { enum: ['leading', 'lagging'] },
    measures: text,
  },
  ['title'],
);
const objective = closed(
  {
    name: text,
    title: text,
    ambition: { enum: ['committed', 'aspirational', 'learning'] },
    owner: { type: 'string', pattern: '^[a-z]+-\\d+$' },
    because: text,
    supports: texts,
    advances: texts,
    dependsOn: texts,
    keyResults: { type: 'array', minItems: 1, items: keyResult },
  },
  ['title', 'keyResults'],
);
const entry = closed({ keyResult: text, value: text, confidence: text, said: text, note: text }, ['keyResult']);
const checkIn = closed(
  { date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }, entries: { type: 'array', items: entry } },
  ['date', 'entries'],
);
const schema = closed(
  { objectives: { type: 'array', items: objective }, checkIns: { type: 'array', items: checkIn } },
  ['objectives'],
);

/** What a file of OKRs says, as somebody would write it in YAML: one line for each property. */
function asYaml(okrs: string): string {
  const file = lower(parse(okrs), { uri: 'file:///a.okr', path: 'a.okr' });
  const objectives = file.objectives.map((each) => ({
    name: each.name?.value,
    title: each.title?.value,
    owner: each.owners[0]?.text,
    because: each.because[0]?.value,
    supports: each.supports.map(({ target }) => target.text),
    advances: each.advances.map((reference) => reference.text),
    dependsOn: each.dependsOn.map((reference) => reference.text),
    keyResults: each.keyResults.map((one) => ({
      name: one.name?.value,
      title: one.title?.value,
      owner: one.owners[0]?.text,
      from: '20%',
      to: '30%',
    })),
  }));
  const checkIns = file.checkIns.map(({ date, entries }) => ({
    date: date?.text,
    entries: entries.map((each) => ({ keyResult: each.target.text, value: '31%', note: each.note?.value })),
  }));
  return stringify({ objectives, checkIns });
}

/** Typing the name of a property that the schema does not know: the finding names it. */
function typedProperty(content: string): Keystroke {
  return {
    range: rangeOf(content, /\n {4}(owner): /),
    text: (round) => `nobody-${round}`,
    isAnswer: (diagnostics, round) => newest(diagnostics, /nobody-(\d+)/) >= round,
  };
}

/** The same file in YAML, as yaml-language-server sees it with a schema. It knows one file at a time. */
export async function yamlFigures(script: string, { files, middle }: Generated, times: number): Promise<Figures> {
  const figures = new Figures();
  const path = 'okrs.yaml';
  const content = asYaml(files.get(middle) ?? '');
  using folder = new Folder({ [path]: content, 'okrs.schema.json': JSON.stringify(schema) });
  const settings = {
    yaml: {
      validate: true,
      completion: true,
      hover: true,
      schemas: { [folder.uri('okrs.schema.json')]: '*.yaml' },
      schemaStore: { enable: false },
    },
  };
  await using server = new MeasuredServer({ script, languageId: 'yaml', settings }, folder);
  figures.note('lines', '', linesOf(content));
  const broken = server.findings(path, (diagnostics) =>
    diagnostics.some(({ message }) => String(message).includes('nobody')),
  );
  await server.initialize();
  figures.note('start to answer of `initialize`', 'ms', performance.now() - server.started);
  server.open(path, content.replace('    owner:', '    nobody:'));
  figures.note('start to first findings of the open file', 'ms', (await broken) - server.started);
  server.close(path);
  server.open(path, content);
  const { oneByOne, atSpeed, processor } = await new Typist(server, path, typedProperty(content)).figures(times);
  const typing = 'keystroke in a name, large file';
  figures.note(`${typing}: one at a time`, 'ms', oneByOne);
  figures.note(`${typing}: at typing speed`, 'ms', atSpeed);
  figures.note(`${typing}: processor`, 'ms', processor);
  server.close(path);
  server.open(path, content);
  const textDocument = { uri: server.uri(path) };
  const position = rangeOf(content, /\n {4}(owner): /).start;
  const asked: Record<string, [method: string, params: object]> = {
    'completion of a name, after a letter': ['textDocument/completion', { position }],
    outline: ['textDocument/documentSymbol', {}],
    folding: ['textDocument/foldingRange', {}],
  };
  for (const [what, [method, params]] of Object.entries(asked)) {
    const answer = async () => {
      server.change(path, rangeOf(content, /\n( )/), ' ');
      const started = performance.now();
      await server.request(method, { textDocument, ...params });
      return performance.now() - started;
    };
    figures.note(what, 'ms', await rounds(times, answer));
  }
  const { heap, resident } = await server.memory();
  figures.note('memory after loading: heap', 'MB', heap);
  figures.note('memory after loading: resident', 'MB', resident);
  return figures;
}
