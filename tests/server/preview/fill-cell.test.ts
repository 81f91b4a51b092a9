import { describe, expect, test } from 'vitest';
import type { ApplyWorkspaceEditParams } from 'vscode-languageserver-protocol';
import type { BalanceOffer } from '../../../language/protocol/balance.ts';
import type { PreviewModel, PreviewScope } from '../../../language/protocol/preview.ts';
import { openWorkspace } from '../../support/lsp/client.ts';
import { organisation, preview } from './ferry.ts';

const back = 'kr back "Guests who come back" measures back from 20% to 30% lagging business';
const kpis =
  'kpi back "Guests who come back" { unit % }\nkpi calm "Calm seats" { unit % drives back after 6 weeks actual { 2026-10 41% } }\n';
const text = `${organisation}${kpis}
okrs for deck in 2026-Q4
objective smooth "Crossings people look forward to" {
  ${back}
}
objective fare "Fares that everybody understands" {
  kr asked "Guests who ask what it costs" from 30% to 5% leading customer
}
`;

const cellOf = ({ balance }: Pick<PreviewModel, 'balance'>, impact: string, horizon: string) =>
  balance.rows.find((row) => row.impact === impact)?.cells.find((cell) => cell.horizon === horizon);
const cell = (of: string, impact: string, horizon: string, scope?: PreviewScope) =>
  cellOf(preview({ texts: of, scope }), impact, horizon);

describe('an empty cell without a finding', () => {
  test('offers what could speak first, in the objective that it drives', () => {
    expect(cell(text, 'business', 'leading')?.offer).toMatchObject({
      label: 'Measure “Calm seats” in “Crossings people look forward to”',
    });
  });

  test('offers one to fill in, in the objective that already counts for the same people', () => {
    expect(cell(text, 'customer', 'lagging')?.offer).toMatchObject({
      label: 'Add one to “Fares that everybody understands”',
    });
  });

  test('offers nothing where a rule does, where something stands, or where it would be nobody’s', () => {
    const sided = text.replace(back, `${back}\n  kr seats "Seats sold" from 10% to 30% lagging business`);
    expect(cell(sided, 'business', 'leading')?.finding).toBeDefined();
    expect(cell(sided, 'business', 'leading')?.offer).toBeUndefined();
    expect(cell(text, 'business', 'lagging')?.offer).toBeUndefined();
    const two = `${text}okrs for kiosk in 2026-Q4\nobjective sell "Sell more" { kr k "Cups" from 1 to 2 leading internal }\n`;
    expect(cell(two, 'customer', 'lagging', { cycle: '2026-Q4' })?.items).toEqual([]);
    expect(cell(two, 'customer', 'lagging', { cycle: '2026-Q4' })?.offer).toBeUndefined();
  });
});

describe('what it offers is written', () => {
  const start = async (snippetEditSupport: boolean) => {
    const editor = await openWorkspace(
      { 'a.okr': text },
      { capabilities: { workspace: { workspaceEdit: { snippetEditSupport, documentChanges: true } } } },
    );
    const file = editor.open('a.okr');
    editor.connection.onRequest('workspace/applyEdit', ({ edit }: ApplyWorkspaceEditParams) => {
      editor.apply(edit);
      return { applied: true };
    });
    const model = () => editor.request<PreviewModel>('okr/preview', { uri: file.uri });
    const fill = (offer: BalanceOffer | undefined, inEditor = false) =>
      editor.request<string>('okr/fillCell', { offer, inEditor });
    return { file, model, fill, [Symbol.asyncDispose]: () => editor[Symbol.asyncDispose]() };
  };

  test.each([
    ['business', 'leading', 'Calm seats'],
    ['customer', 'lagging', 'What customers get out of it in the end'],
  ])('%s and %s: the cell holds it', async (impact, horizon, title) => {
    await using deck = await start(false);
    const { offer } = cellOf(await deck.model(), impact, horizon) ?? {};
    expect(await deck.fill(offer)).toBe('applied');
    expect(cellOf(await deck.model(), impact, horizon)?.items).toMatchObject([{ title, suggested: false }]);
  });

  test('where there is something to type, only in a text that has the keyboard; and not twice after it is gone', async () => {
    await using deck = await start(true);
    const { offer } = cellOf(await deck.model(), 'business', 'leading') ?? {};
    expect(await deck.fill(offer)).toBe('needs editor');
    expect(deck.file.text).toBe(text);
    expect(await deck.fill(offer && { ...offer, objective: 'nothing' }, true)).toBe('gone');
  });
});
