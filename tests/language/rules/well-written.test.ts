import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../language/model/finding.ts';
import { uriOf, type Workspace, workspace } from '../../support/workspace.ts';

const folder = new URL('../../fixtures/well-written/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.okr'));

/** Each file is an organisation of its own, read in the middle of its quarter or before it begins. */
const organisations = files.map((name) => ({
  name,
  read: workspace({ [name]: readFileSync(new URL(name, folder), 'utf8') }),
}));

const objectivesOf = ({ computed }: Workspace) => computed.model.files.flatMap(({ objectives }) => objectives);
const objectives = organisations.flatMap(({ read }) => objectivesOf(read));

/** A finding with the words it stands at. */
function line(name: string, read: Workspace, { code, place }: Finding): string {
  const text = read.textOf(uriOf(name)).split('\n')[place.range.start.line] ?? '';
  return `${code}: ${name}: ${text.trim()}`;
}

describe('OKRs as the best writers would write them', () => {
  test('are thirty, with two to five key results each', () => {
    expect(objectives.length).toBeGreaterThanOrEqual(30);
    for (const { id, keyResults } of objectives) {
      expect(keyResults.length, id).toBeGreaterThanOrEqual(2);
      expect(keyResults.length, id).toBeLessThanOrEqual(5);
    }
  });

  test.each(organisations)('are understood: $name', ({ read }) => {
    const broken = read
      .findings()
      .filter(({ code }) => ['syntax-error', 'unresolved-reference', 'duplicate-name'].includes(code));
    expect(broken.map(({ message }) => message)).toEqual([]);
  });

  test('get at most one finding above a hint in ten, of whatever rule', () => {
    const loud = organisations.flatMap(({ name, read }) =>
      read
        .findings()
        .filter(({ severity }) => severity !== 'hint')
        .map((finding) => line(name, read, finding)),
    );
    expect(loud.length, loud.join('\n')).toBeLessThanOrEqual(objectives.length / 10);
  });
});
