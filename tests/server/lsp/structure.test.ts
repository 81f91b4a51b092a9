import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentSymbol, FoldingRange, SemanticTokens, TextEdit } from 'vscode-languageserver-protocol';
import { type LspClient, openWorkspace } from '../../support/lsp/client.ts';
import type { EditedText } from '../../support/lsp/document.ts';

let client: LspClient;

beforeAll(async () => {
  client = await openWorkspace({});
});
afterAll(() => client[Symbol.asyncDispose]());

const write = (text: string) => client.write(text);
const about = (document: EditedText) => ({ textDocument: { uri: document.uri } });

/** An outline as indented lines: "okrs › objective › key result". */
async function outlineOf(document: EditedText): Promise<string[]> {
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', about(document));
  const lines = (symbol: DocumentSymbol, indent: string): string[] => [
    `${indent}${symbol.name}`,
    ...(symbol.children ?? []).flatMap((child) => lines(child, `${indent}  `)),
  ];
  return symbols.flatMap((symbol) => lines(symbol, ''));
}

const whole = `team shop "Shop" { }

okrs for shop in 2026-Q4

objective habit "People shop here by habit" {
  kr weekly "Weekly customers" from 31% to 40%
  kr second "Second visits" from 22% to 35%
  initiative "A tasting table"
}

objective "A till without a queue" {
  kr "Minutes in the queue" from 6 min to 2 min
}

check-in 2026-10-12 for shop { habit.weekly 33% }
review 2026-Q4 for shop { learned "Queues drive people away" }
`;

describe('the outline', () => {
  test('holds everything in the order of the text, in its place', async () => {
    expect(await outlineOf(write(whole))).toEqual([
      'Shop',
      'OKRs for shop in 2026-Q4',
      '  People shop here by habit',
      '    Weekly customers',
      '    Second visits',
      '    A tasting table',
      '  A till without a queue',
      '    Minutes in the queue',
      'Check-in 2026-10-12',
      'Review 2026-Q4',
    ]);
  });

  test.each([
    ['a missing quote', '"Weekly customers" from', '"Weekly customers from', ['Second visits', 'Minutes in the queue']],
    [
      'a missing brace',
      '  initiative "A tasting table"\n}',
      '  initiative "A tasting table"',
      ['Weekly customers', 'A tasting table', 'Minutes in the queue'],
    ],
    ['half a key result', 'from 22% to 35%', 'from', ['Weekly customers', 'Second visits', 'Minutes in the queue']],
    ['a stray word', 'kr second', 'blah kr second', ['Weekly customers', 'Minutes in the queue']],
    [
      'a second brace',
      'initiative "A tasting table"\n}',
      'initiative "A tasting table"\n}}',
      ['Weekly customers', 'Minutes in the queue', 'Check-in 2026-10-12'],
    ],
  ])('keeps what can be read in spite of %s', async (_what, piece, broken, kept) => {
    const document = write(whole.replace(piece, broken));
    const lines = (await outlineOf(document)).map((line) => line.trim());
    for (const name of ['Shop', 'OKRs for shop in 2026-Q4', 'People shop here by habit', ...kept]) {
      expect(lines).toContain(name);
    }
  });

  test('never has an entry without a name, or one that leads outside itself', async () => {
    const document = write('objective "" { kr "" }\nokrs for\nkpi\ncheck-in 2026-10-12 { }\naccept against\nteam\n');
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', about(document));
    const all = (symbol: DocumentSymbol): DocumentSymbol[] => [symbol, ...(symbol.children ?? []).flatMap(all)];
    for (const { name, range, selectionRange } of symbols.flatMap(all)) {
      expect(name).not.toBe('');
      expect(selectionRange.start.line).toBeGreaterThanOrEqual(range.start.line);
      expect(selectionRange.end.line).toBeLessThanOrEqual(range.end.line);
    }
    expect(symbols.length).toBeGreaterThan(1);
  });
});

describe('what can be folded', () => {
  const foldsOf = async (text: string) => {
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', about(write(text)));
    return folds.map(({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`).sort();
  };

  test('is a block but for its last line, and a section up to the next', async () => {
    expect(
      await foldsOf(
        'okrs for shop in 2026-Q3\nobjective "A" {\n  committed\n}\nokrs for shop in 2026-Q4\nobjective "B" { }\n',
      ),
    ).toEqual(['0-3', '1-2', '4-5']);
  });

  test('is a long text and a run of comments, with any line ends', async () => {
    expect(
      await foldsOf(
        '// one\r\n// two\r\n\r\nobjective "A" {\r\n  because """\r\n    first\r\n    second\r\n    """\r\n}\r\n',
      ),
    ).toEqual(['0-1 comment', '3-7', '4-7']);
  });

  test('is not the remarks behind statements', async () => {
    expect(await foldsOf('team a "A" // one\nteam b "B" // two\nteam c "C" // three\n')).toEqual([]);
  });

  test('is what is left of a broken text', async () => {
    expect(await foldsOf('objective "A" {\n  kr "B" from\n  committed\n\nobjective "C" {\n  draft\n}\n')).toContain(
      '4-5',
    );
  });
});

describe('formatting', () => {
  const format = (document: EditedText) =>
    client.request<TextEdit[]>('textDocument/formatting', {
      ...about(document),
      options: { tabSize: 2, insertSpaces: true },
    });

  test('brings a text into its canonical form, once', async () => {
    const document = write(
      'okrs   for shop in 2026-Q4\nobjective   habit "A habit" {\nkr   weekly "Weekly" from 31 %   to 40%\n}\n',
    );
    client.change(document, document.changesOf(await format(document)));
    expect(document.text).toBe(
      'okrs for shop in 2026-Q4\n\nobjective habit "A habit" {\n  kr weekly "Weekly" from 31% to 40%\n}\n',
    );
    const again = new Map([[document.uri, document.text]]);
    client.change(document, document.changesOf(await format(document)));
    expect(document.text).toBe(again.get(document.uri));
  });

  test('touches only the space that is wrong, so that the cursor stays in its word', async () => {
    const document = write(
      'okrs for shop in 2026-Q4\n\nobjective habit "A habit" {\n     kr weekly "Weekly" from 31%   to 40%\n  draft\n}\n',
    );
    const edits = await format(document);
    expect(edits.map(({ range, newText }) => [document.in(range), newText])).toEqual([
      ['   ', ''],
      ['  ', ''],
    ]);
    expect(edits.map(({ range }) => range.start.line)).toEqual([3, 3]);
  });

  test('leaves the line ends of another system alone', async () => {
    const document = write('team shop "Shop"\r\nteam  desk "Desk"\r\n');
    const edits = await format(document);
    expect(edits.map(({ range, newText }) => [document.in(range), newText])).toEqual([[' ', '']]);
  });

  test('loses no comment and no letter of a broken text', async () => {
    const text = 'objective "A" { // first\n  kr "B" from // second\n  /* third */\n  because "half a text\n}\n';
    const document = write(text);
    client.change(document, document.changesOf(await format(document)));
    const letters = (of: string) => of.replace(/\s/g, '');
    expect(letters(document.text)).toBe(letters(text));
  });
});

describe('semantic tokens', () => {
  /** The colour of each word: "growth namespace". */
  const coloursOf = async (document: EditedText): Promise<string[]> => {
    const { tokenTypes } = client.initialized?.capabilities.semanticTokensProvider?.legend ?? { tokenTypes: [] };
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', about(document));
    const colours: string[] = [];
    let line = 0;
    let character = 0;
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
      if (down > 0) character = 0;
      line += down;
      character += right;
      const word = document.in({ start: { line, character }, end: { line, character: character + length } });
      colours.push(`${word} ${tokenTypes[type]}${modifiers === 1 ? ' declared' : ''}`);
    }
    return colours;
  };

  test('tell a word of the language from a name that looks like one', async () => {
    const document = write(
      'team business "B"\nokrs for business in 2026-Q4\nobjective "A" { kr lagging "K" from 1 to 2 business lagging }\n',
    );
    const colours = await coloursOf(document);
    expect(colours).toContain('business namespace declared');
    expect(colours).toContain('business namespace');
    expect(colours).toContain('business keyword');
    expect(colours).toContain('lagging property declared');
    expect(colours).toContain('lagging keyword');
  });

  test('colour each step of a path by what it names', async () => {
    const document = write(
      'team shop "S"\nokrs for shop in 2026-Q4\nobjective habit "A" { kr weekly "W" }\nobjective more "B" { supports shop.habit.weekly }\n',
    );
    expect((await coloursOf(document)).slice(-3)).toEqual(['shop namespace', 'habit class', 'weekly property']);
  });

  test('are told for the visible lines alone', async () => {
    const document = write('team shop "S"\nkpi a "A" for shop\nkpi b "B" for shop\nkpi c "C" for shop\n');
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 9 } };
    const params = { ...about(document), range };
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/range', params);
    const downs = data.filter((_, at) => at % 5 === 0);
    expect(downs[0]).toBe(2);
    expect(downs.slice(1)).toEqual([0, 0, 0]);
  });

  test('never point outside the text, however broken it is', async () => {
    const document = write(
      'objective "A" {\n  kr "B" from to stay done\n when "x"\n  higher is\n better\nteam "🍋" kpi {{{ on\ntrack',
    );
    const lines = document.text.split('\n');
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', about(document));
    expect(data.length).toBeGreaterThan(0);
    let line = 0;
    let character = 0;
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0] = data.slice(at, at + 3);
      character = down > 0 ? right : character + right;
      line += down;
      expect(character + length).toBeLessThanOrEqual(lines[line]?.length ?? -1);
    }
  });
});
