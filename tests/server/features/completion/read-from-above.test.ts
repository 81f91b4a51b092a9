import { expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-types';
import { listAt } from '../../../support/completions.ts';
import { okrTexts } from '../../../support/okr-texts.ts';

const examples = okrTexts.filter(({ name }) => name.startsWith('examples/lemonstand')).map(({ text }) => text);
/** A line that cannot be read: then all is read from the beginning. */
const unreadable = '§§\n';

const shown = (items: CompletionItem[]) => items.map(({ label, kind, detail }) => [label, kind, detail]);

test('what is proposed far down in a file is what would be proposed if all above were read again', async () => {
  let compared = 0;
  for (const text of examples) {
    for (let offset = 0; offset < text.length; offset += 307) {
      const written = (start: string) => `${start}${text.slice(0, offset)}|${text.slice(offset)}`;
      const [near, whole] = [await listAt(written('')), await listAt(written(unreadable))];
      expect(shown(near.items), written('').slice(Math.max(0, offset - 80), offset + 40)).toEqual(shown(whole.items));
      compared += near.items.length;
    }
  }
  expect(compared).toBeGreaterThan(200);
});
