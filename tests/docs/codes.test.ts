import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languageCodes } from '../../language/rules/docs-url.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/language/errors.md'), 'utf8');

test.each(languageCodes)('the code %s has its section on the page its link leads to', (code) => {
  expect(page).toContain(`\n## ${code}\n`);
});
