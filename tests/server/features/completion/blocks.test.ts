// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops are written so
import { describe, expect, test } from 'vitest';
import { InsertTextFormat } from 'vscode-languageserver-types';
import { parse } from '../../../../language/syntax/parse.ts';
import { hole, snip, withoutTabStops, withTabStops } from '../../../../server/features/completion/snippet.ts';
import { editOf, isBlock, listAt, proposals, taken } from '../../../support/completions.ts';
import { organisation } from '../../../support/organisation.ts';

const section = 'okrs for pickers in 2026-Q4\n';
const objective = (line: string) =>
  `${section}objective sweet "Sweet" {\n  kr bite "Bite" from 70% to 90%\n  ${line}\n}\n`;
const labels = async (text: string) => (await proposals(text)).filter(isBlock).map((item) => item.label);
const textOf = async (text: string, label: string, options = {}) =>
  editOf((await proposals(text, options)).find((item) => item.label.startsWith(label))).newText;

describe('whole blocks', () => {
  const places: [string, string][] = [
    ['an empty file', '|'],
    ['a file with a comment', '// pickers\n\n|'],
    ['behind a section', `${section}|`],
    ['an objective', objective('|')],
    ['a line that is begun', objective('k|')],
    ['behind the title of an objective', `${section}objective sweet "Sweet" |`],
    ['behind the title of a KPI', 'kpi juice "Juice" |'],
  ];
  test.each(places)('for %s, each of them sound', async (_, text) => {
    const blocks = (await proposals(text, { snippets: false })).filter(isBlock);
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      const { problems } = parse(taken(text, block));
      expect(problems.map((problem) => `${block.label}: ${problem.message}`)).toEqual([]);
    }
  });

  test('come before the word they begin with', async () => {
    const found = (await proposals(objective('|'))).map((item) => item.label);
    expect(found.slice(0, 6)).toEqual([
      'kr "…" from … to …',
      'kr "…" stay …',
      'kr "…" done when "…"',
      'kr "…" baseline by …',
      'kr "…" { measures … }',
      'kr',
    ]);
  });

  test('stand at the start of a line only', async () => {
    expect(await labels(objective('owner maya |'))).toEqual([]);
    expect(await labels(objective('supports |'))).toEqual([]);
  });

  test('are found by what they are for', async () => {
    const guardrail = (await proposals(objective('|'))).find((item) => item.label === 'kr "…" stay …');
    expect(guardrail?.filterText).toContain('guardrail');
  });

  test('have the people, teams and cycle of the place', async () => {
    const text = await textOf(`${section}|`, 'objective "…"');
    expect(text).toContain('|maya,ana,steward,jo|}');
    expect(await textOf('|', 'okrs for … in … with')).toContain('${1|pickers,');
    expect(await textOf('|', 'okrs for … in … with')).toContain('${2:2026-Q4}');
  });
});

describe('an empty file', () => {
  test('offers a complete start first, also while a word is being typed', async () => {
    for (const text of ['|', '\n\n|', 'obj|', '// our goals\n|']) {
      expect((await proposals(text))[0]?.label).toBe('okrs for … in 2026-Q4, a complete start');
    }
    expect((await proposals(`${section}|`))[0]?.label).not.toContain('complete start');
  });

  test('in an empty workspace the start declares the team and the person it needs', async () => {
    const { items } = await listAt('|', { snippets: false }, {});
    const text = taken('|', items[0]);
    expect(text).toContain('team growth "Growth"');
    expect(text).toContain('person maya "Maya Okafor" in growth');
    expect(parse(text).problems).toEqual([]);
  });

  test('in an organisation it uses what is there', async () => {
    const text = taken('|', (await proposals('|', { snippets: false }))[0]);
    expect(text).toContain('okrs for pickers in 2026-Q4');
    expect(text).not.toContain('team ');
  });
});

describe('a check-in', () => {
  test('comes with every key result of the team and its last value', async () => {
    const text = `${section}objective sweet "Sweet" { kr bite "Bite" measures ripe from 70% to 90% }\n|`;
    const block = (await proposals(text)).find((item) => item.label.startsWith('check-in'));
    expect(block?.insertTextFormat).toBe(InsertTextFormat.Snippet);
    expect(editOf(block).newText).toMatch(/^check-in 2026-11-22 for pickers.*\{\n {2}sweet\.bite {2}\$\{\d+:72%\}/);
  });

  test('has values beside the names that it reports on', async () => {
    const text = `${section}objective sweet "Sweet" { kr bite "Bite" measures ripe from 70% to 90% }\ncheck-in 2026-11-22 for pickers {\n  |\n}`;
    const [first] = await proposals(text);
    expect([first?.label, first?.labelDetails?.detail?.trim(), first?.labelDetails?.description]).toEqual([
      'sweet.bite',
      '72%',
      'Bite',
    ]);
  });

  test('does not offer what it has reported already', async () => {
    const text = `${section}objective sweet "Sweet" { kr bite "Bite" to 90% }\ncheck-in 2026-11-22 for pickers {\n  sweet.bite 80%\n  |\n}`;
    expect((await proposals(text)).map((item) => item.label)).not.toContain('sweet.bite');
  });

  test('a review lists the key results to score', async () => {
    const text = `${section}objective sweet "Sweet" { kr bite "Bite" to 90% }\n|`;
    expect(await textOf(text, 'review')).toContain('  sweet.bite  ${2:0.7}\n');
  });
});

describe('editors without tab stops', () => {
  test('get plain texts', async () => {
    for (const item of await proposals(`${section}|`, { snippets: false })) {
      expect(item.insertTextFormat).toBeUndefined();
      expect(editOf(item).newText).not.toMatch(/\$\{|\$0/);
    }
  });
});

describe('a snippet', () => {
  test('numbers its holes and asks once for what stands in it twice', () => {
    const name = hole('bite');
    expect(withTabStops(snip`kr ${name} "${hole('What?')}" // ${name}`)).toBe('kr ${1:bite} "${2:What?}" // $1$0');
    expect(withoutTabStops(snip`kr ${name} "${hole('What?')}" // ${name}`)).toBe('kr bite "What?" // bite');
  });

  test('takes every text as it is', () => {
    expect(withTabStops(snip`to ${'$5 {x}'} ${hole('$2} \\')}`)).toBe('to \\$5 {x} ${1:\\$2\\} \\\\}$0');
    expect(withTabStops(snip`${hole('a,b', 'c|d')}`)).toBe('${1|a\\,b,c\\|d|}$0');
  });

  test('may hold another one', () => {
    const inner = snip`a ${hole('x')}`;
    expect(withTabStops(snip`${inner} b ${hole('y')}`)).toBe('a ${1:x} b ${2:y}$0');
  });

  test('the organisation of these tests is sound', () => {
    for (const [path, text] of Object.entries(organisation)) {
      if (path.endsWith('.okr')) expect(parse(text).problems).toEqual([]);
    }
  });
});
