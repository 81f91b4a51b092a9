import { describe, expect, test } from 'vitest';
import { labels, listAt, proposals } from '../../../support/completions.ts';

const section = 'okrs for pickers in 2026-Q4\n';

describe('in a broken text', () => {
  const cases: [string, string, string[]][] = [
    [
      'a key result without its closing quote above',
      `${section}objective sweet "Sweet" {\n  kr one "One from 3 to 4\n  kr two "Two" from 3% |\n}`,
      ['to', 'by', 'measures'],
    ],
    ['a key result without a title', `${section}objective sweet "Sweet" {\n  kr bite from 31% |\n}`, ['to', 'by']],
    [
      'a half-written key result',
      `${section}objective sweet "Sweet" {\n  kr bite "Bite" from |\n  owner maya\n}`,
      ['unknown'],
    ],
    [
      'an objective without its brace',
      `${section}objective sweet "Sweet"\n  owner |\n  kr bite "Bite" to 3\n}`,
      ['maya', 'ana'],
    ],
    [
      'an objective that is not closed, before the next one',
      `${section}objective one "One" {\n  owner maya\n\nobjective two "Two" {\n  owner |\n`,
      ['maya', 'ana'],
    ],
    [
      'words that nobody knows above',
      `${section}objective sweet "Sweet" {\n  fnord bla 3 %\n  supports |\n}`,
      ['known'],
    ],
    ['a stray brace above', `}\n${section}objective sweet "Sweet" {\n  owner |\n}`, ['maya']],
    [
      'a text of several lines without an end above',
      'kpi a "A" {\n  because """Several\n  lines\n}\nkpi b "B" {\n  owner |\n}',
      ['ana', 'maya'],
    ],
    [
      'a check-in that is half-written',
      `${section}check-in for {\n  no-waste.thrown 3% |\n`,
      ['confidence', 'on track'],
    ],
    ['a formula that ends in a sign', `kpi juice "Juice" for press { = ripe + |`, ['cider-cost', 'ripe']],
  ];
  test.each(cases)('%s', async (_, text, expected) => {
    expect((await labels(text)).slice(0, expected.length)).toEqual(expected);
  });

  test('a word that nobody knows is followed by nothing', async () => {
    expect(await labels(`${section}objective sweet "Sweet" {\n  fnord |\n}`)).toEqual([]);
    expect(await labels(`${section}objective sweet "Sweet" {\n  kr bite "Bite" leading fnord |\n}`)).toEqual([]);
  });
});

describe('where nothing is to be completed', () => {
  const silent: [string, string][] = [
    ['in a comment', '// okrs fo|'],
    ['at the end of a comment', `${section}objective sweet "Sweet" { // the best |`],
    ['in a comment of several lines', '/* okrs\n fo| \n*/\n'],
    ['in a title', `${section}objective sweet "Sw|eet" {}`],
    ['in a title without an end', `${section}objective sweet "Sweet apples |`],
    ['in a text of several lines', 'kpi a "A" { because """\n  owner |\n""" }'],
    ['in the path of a file', 'kpi a "A" { actuals from "data/|" }'],
    ['where a new name goes', 'kpi |'],
  ];
  test.each(silent)('%s', async (_, text) => {
    expect((await listAt(text)).items).toEqual([]);
  });

  test('right behind a comment of several lines there is something', async () => {
    expect(await labels(`/* one\n two */\n|`)).toContain('okrs');
  });

  test('a position outside the text is harmless', async () => {
    const { complete } = await import('../../../../server/features/completion/complete.ts');
    const { atCursor } = await import('../../../support/cursor.ts');
    const { workspace, uri } = await atCursor('team a|');
    for (const position of [
      { line: 99, character: 99 },
      { line: 0, character: 99 },
      { line: -1, character: -1 },
    ]) {
      expect(() => complete(workspace, uri, position, { snippets: true })).not.toThrow();
    }
    expect(complete(workspace, 'file:///nowhere.okr', { line: 0, character: 0 }, { snippets: true }).items).not.toEqual(
      [],
    );
  });
});

describe('rules that a comment turns off', () => {
  test('are completed, with what they find', async () => {
    const items = await proposals('// okr-ignore missing-|');
    expect(items.map((item) => item.label)).toContain('missing-owner');
    expect(items.find((item) => item.label === 'missing-owner')?.detail).toMatch(/\w/);
  });
  test('are not offered twice', async () => {
    const items = await proposals('// okr-ignore-file missing-owner, |');
    expect(items.map((item) => item.label)).toContain('missing-why');
    expect(items.map((item) => item.label)).not.toContain('missing-owner');
  });
  test('are not offered in the reason', async () => {
    expect(await proposals('// okr-ignore missing-owner: |')).toEqual([]);
  });
});

describe('a list that opens by itself behind a space', () => {
  const asked = (text: string) => labels(text, { triggerCharacter: ' ' });
  test('has what has to follow', async () => {
    expect(await asked(`${section}objective sweet "Sweet" {\n  owner |`)).toContain('maya');
    expect(await asked(`${section}objective sweet "Sweet" {\n  kr bite "Bite" stay |`)).toContain('below');
    expect(await asked(`${section}check-in 2026-11-22 {\n  no-waste.thrown |`)).toContain('on track');
  });
  test('does not stand in the way of what may end here', async () => {
    expect(await asked(`${section}objective sweet "Sweet" {\n  owner maya |`)).toEqual([]);
    expect(await asked(`${section}objective sweet "Sweet" {\n  kr bite "Bite" from 3% to 4% |`)).toEqual([]);
    expect(await asked(`${section}objective sweet "Sweet" {\n  |`)).toEqual([]);
    expect(await asked(`okrs for pickers in 2026-Q4 |`)).toEqual([]);
  });
  test('asking for it brings everything', async () => {
    expect(await labels(`${section}objective sweet "Sweet" {\n  owner maya |`)).toContain('because');
  });
});
