import { afterEach, expect, test, vi } from 'vitest';
import { linkOnDemandInSteps, targetOf } from '../../../language/model/link.ts';
import { lower } from '../../../language/model/lower.ts';
import { Scope } from '../../../language/model/scope.ts';
import { parse } from '../../../language/syntax/parse.ts';
import { atOnce } from '../../../language/values/steps.ts';
import { orchard } from '../../support/lsp/orchard.ts';

const files = Object.entries(orchard).map(([path, text]) => lower(parse(text), { uri: `file:///${path}`, path }));
const all = files.flatMap((file) => file.references);
const lookUps = vi.spyOn(Scope.prototype, 'resolveFrom');
afterEach(() => lookUps.mockClear());

/** Names are known, and nothing has been asked. */
const named = () => atOnce(linkOnDemandInSteps(files, {}, {}));

test('nothing is looked up before anybody asks', () => {
  named();
  expect(lookUps).not.toHaveBeenCalled();
});

test('for who refers to a thing only what mentions its name is looked up', () => {
  const { model } = named();
  const referring = model.referencesTo.get('shop/2026-Q4.okr#habit');
  expect(referring?.length).toBeGreaterThan(0);
  expect(lookUps.mock.calls.map(([, { path }]) => path).every((path) => path.includes('habit'))).toBe(true);
});

test('for what a name means only its own file is looked at, and once', () => {
  const { model } = named();
  const file = files.find(({ references }) => references.length > 1);
  for (const reference of file?.references ?? []) targetOf(model, reference);
  for (const reference of file?.references ?? []) targetOf(model, reference);
  expect(lookUps.mock.calls.length).toBeLessThanOrEqual(file?.references.length ?? 0);
  expect(file?.references.length).toBeLessThan(all.length);
});
