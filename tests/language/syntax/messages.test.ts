import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lower } from '../../../language/model/lower.ts';
import { parse } from '../../../language/syntax/parse.ts';
import { annotate } from '../../support/annotated.ts';

const folder = new URL('../../fixtures/messages/', import.meta.url);

// To accept new messages after reading them: UPDATE_FIXTURES=1 npx vitest run tests/language/syntax/messages.test.ts -u
test.each(readdirSync(folder))('%s: each slip has its message, at its place', async (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const { problems } = lower(parse(text), { uri: name, path: name });
  const annotated = annotate(text, problems);
  if (process.env.UPDATE_FIXTURES) await expect(annotated).toMatchFileSnapshot(new URL(name, folder).pathname);
  else expect(annotated).toBe(text);
});
