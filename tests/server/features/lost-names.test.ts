import { expect, test } from 'vitest';
import { references } from '../../../server/features/navigation.ts';
import { rename } from '../../../server/features/rename.ts';
import { atCursor } from '../../support/cursor.ts';

test('a key result outside any objective is found and changed with the name that it mentions', async () => {
  const text = 'person mi|a "Mia"\nkr lost "Guests who come again" from 10% to 20% owner mia\n';
  const { workspace, uri, position } = await atCursor({ 'a.okr': text });
  expect(references(workspace, uri, position, true)).toHaveLength(2);
  const renamed = rename(workspace, uri, position, 'maya');
  expect(renamed.ok && Object.values(renamed.edit.changes ?? {}).flat()).toHaveLength(2);
});
