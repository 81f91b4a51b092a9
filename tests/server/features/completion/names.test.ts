import { describe, expect, test } from 'vitest';
import { complete } from '../../../../server/features/completion/complete.ts';
import { editOf, listAt, ownPath, proposals, taken } from '../../../support/completions.ts';
import { atCursor } from '../../../support/cursor.ts';
import { organisation } from '../../../support/organisation.ts';

const section = 'okrs for pickers in 2026-Q4\n';
const names = async (text: string) => (await proposals(text)).map((item) => item.label);
const find = async (text: string, label: string) => (await proposals(text)).find((item) => item.label === label);

describe('a name', () => {
  test('comes with its title, what it is and the whole path to it', async () => {
    const item = await find(`${section}objective sweet "Sweet" {\n  supports |\n}`, 'no-waste.thrown');
    expect(item?.labelDetails?.description).toBe('Apples thrown away');
    expect(item?.detail).toBe('key result of “Nothing that was picked is thrown away”, Cider press, 2026-Q4');
    expect(item?.filterText).toContain('orchard.press.no-waste.thrown');
    expect(item?.filterText).toContain('Apples thrown away');
  });

  test('is as short as it can be from where it is written', async () => {
    const text = (line: string) =>
      `${section}objective sweet "Sweet" {\n  kr bite "Bite" to 3\n  ${line}\n}\nobjective other "Other" { kr core "Core" to 4 }\n`;
    expect(await names(text('initiative "Ladders" for |'))).toContain('bite');
    expect(await names(text('initiative "Ladders" for |'))).toContain('other.core');
  });

  test('is longer where a nearer thing has the same one', async () => {
    const text = `${section}objective no-waste "Ours" {\n  supports |\n}\n`;
    expect(await names(text)).toContain('press.no-waste');
    expect(await names(text)).not.toContain('no-waste');
  });

  test('names its cycle where nothing else tells two apart', async () => {
    const files = {
      ...organisation,
      'pickers/2026-Q3.okr': 'okrs for pickers in 2026-Q3\nobjective sweet "Sweet before"',
    };
    const text = `${section}objective sweet "Sweet" {}\nobjective more "More" {\n  supports |\n}\n`;
    const { items } = await listAt(text, {}, files);
    expect(items.map((item) => item.label)).toEqual(expect.arrayContaining(['sweet', 'sweet@2026-Q3']));
  });

  test('is not that of the thing itself, of its own parts or of what is listed already', async () => {
    const text = `${section}objective sweet "Sweet" {\n  kr bite "Bite" to 3\n  supports known\n  supports |\n}\n`;
    const found = await names(text);
    expect(found).not.toContain('sweet');
    expect(found).not.toContain('bite');
    expect(found).not.toContain('known');
  });

  test('may be that of something in a file of another team', async () => {
    const { workspace, uri, position } = await atCursor({
      'a.okr': 'team one "One"\nokrs for one in 2026\nobjective far "Far away"',
      'b.okr': 'team two "Two"\nokrs for two in 2026\nobjective near "Near" { depends on | }',
    });
    const { items } = complete(workspace, uri, position, { snippets: true });
    expect(items.map((item) => item.label)).toEqual(['far']);
  });
});

describe('behind a dot', () => {
  test('there is only what belongs to what stands before it', async () => {
    expect(await names(`${section}objective sweet "Sweet" {\n  supports press.|\n}`)).toEqual([
      'no-waste',
      'no-waste.thrown',
      'cider-cost',
    ]);
    expect(await names(`${section}objective sweet "Sweet" {\n  supports press.no-waste.|\n}`)).toEqual(['thrown']);
    expect(await names('team weavers "Weavers" in orchard.|')).toEqual(['fruit', 'press', 'fruit.pickers']);
  });

  test('there is nothing when nobody knows what stands before it', async () => {
    expect(await names(`${section}objective sweet "Sweet" {\n  supports nothing.|\n}`)).toEqual([]);
  });

  test('words of the language are not offered', async () => {
    const items = await proposals(`${section}objective sweet "Sweet" {\n  supports press.|\n  owner maya\n}`);
    expect(items.every((item) => item.detail?.includes('Cider press'))).toBe(true);
  });
});

test('a step of a path is replaced by steps only', async () => {
  expect(await names(`${section}objective sweet "Sweet" {\n  supports pr|.no-waste\n}`)).toEqual(
    expect.arrayContaining(['press', 'orchard', 'no-waste']),
  );
  expect(await names(`${section}objective sweet "Sweet" {\n  supports pr|.no-waste\n}`)).not.toContain('ripe');
});

describe('what is replaced', () => {
  const cases: [string, string, string][] = [
    ['supports no-w|', 'no-waste', 'supports no-waste'],
    ['supports press.no-|', 'no-waste', 'supports press.no-waste'],
    ['supports no|-wast', 'no-waste', 'supports no-waste'],
    ['supports |known', 'no-waste', 'supports no-wasteknown'],
    ['supports ünter|', 'no-waste', 'supports no-waste'],
    ['supports press.🍎é|', 'no-waste', 'supports press.no-waste'],
    ['own|', 'owner', 'owner'],
    ['own|er maya', 'owner', 'owner maya'],
    ['depends o|', 'depends on', 'depends on'],
    ['kr bite "Bite" from 3% to 4% by 2026-12|', '2026-12-31', 'kr bite "Bite" from 3% to 4% by 2026-12-31'],
    ['kr bite "Bite" measures ripe from 7|', '72%', 'kr bite "Bite" measures ripe from 72%'],
    ['kr bite "Bite" measures ripe from 7|0%', '72%', 'kr bite "Bite" measures ripe from 72%'],
    ['kr bite "Bite" done w|', 'done when', 'kr bite "Bite" done when'],
  ];
  test.each(cases)('%s', async (line, label, expected) => {
    const text = `${section}objective sweet "Sweet" {\n  ${line}\n}`;
    const item = await find(text, label);
    expect(taken(text, item).split('\n')[2]).toBe(`  ${expected}`);
  });

  test('stands on the line of the cursor and touches it', async () => {
    const { workspace, uri, position } = await atCursor({ ...organisation, [ownPath]: `${section}ob|` });
    for (const item of complete(workspace, uri, position, { snippets: true }).items) {
      const { range } = editOf(item);
      expect([range.start.line, range.end.line]).toEqual([1, 1]);
      expect(range).toEqual({ start: { line: 1, character: 0 }, end: { line: 1, character: 2 } });
    }
  });
});

describe('of very many names', () => {
  const many = Array.from({ length: 500 }, (_, index) => `kpi metric-${index} "Metric number ${index}"`).join('\n');
  const at = (line: string) =>
    listAt(`${section}objective sweet "Sweet" {\n  ${line}\n}`, {}, { ...organisation, 'many.okr': many });

  test('at most two hundred are sent, and the editor is told to ask again', async () => {
    const list = await at('responds to |');
    expect(list.items.length).toBe(200);
    expect(list.isIncomplete).toBe(true);
    expect(list.items.map((item) => item.sortText)).toEqual([...list.items.map((item) => item.sortText)].sort());
  });

  test('typing reaches those that were left out', async () => {
    const list = await at('responds to metric-49|');
    expect(list.items.map((item) => item.label)).toContain('metric-499');
    expect(list.items.length).toBeLessThan(200);
  });
});
