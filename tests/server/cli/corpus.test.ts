import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, okr } from './okr.ts';

/** What people really wrote: read at test time, kept beside the repository and never in it. */
const corpus = resolve(import.meta.dirname, '../../../../shared/corpus');

interface Item {
  id: string;
  text: string;
}
interface Set {
  id: string;
  objectiveId: string;
  krIds: string[];
}

function read<T>(name: string): T[] {
  const lines = readFileSync(join(corpus, `${name}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

/** A text as one writes it between quotes. */
const quoted = (text: string) => `"${text.replace(/\s+/g, ' ').replaceAll('\\', '/').replaceAll('"', "'")}"`;

function setsAsFiles(): Record<string, string> {
  const byId = (items: Item[]) => new Map(items.map((item) => [item.id, item.text]));
  const objectives = byId(read<Item>('objectives'));
  const keyResults = byId(read<Item>('keyresults'));
  const files: Record<string, string> = { 'people.okr': 'team corpus "The corpus"\nperson reader "A reader"\n' };
  for (const { id, objectiveId, krIds } of read<Set>('sets')) {
    const rows = krIds.map((each, index) => `  kr kr${index + 1} ${quoted(keyResults.get(each) ?? each)}`);
    files[`${id}.okr`] =
      `okrs for corpus in 2026-Q4\n\nobjective ${id.toLowerCase()} ${quoted(objectives.get(objectiveId) ?? objectiveId)} {\n  owner reader\n${rows.join('\n')}\n}\n`;
  }
  return files;
}

/** Words of ours that tell a writer nothing. */
const internal = /\b(tokens?|nodes?|AST|undefined|null|NaN|parse[rd]?|parsing|expecting|stack|\[object)\b/;

/** What a message says beyond the words it quotes from the file. */
const own = (message: string) => message.replace(/“[^”]*”|`[^`]*`|"[^"]*"/g, '');

describe.skipIf(!existsSync(corpus))('key results that people really wrote', () => {
  test('pass through check, export and scorecard', { timeout: 120_000 }, async () => {
    const files = setsAsFiles();
    expect(Object.keys(files).length).toBeGreaterThan(50);
    const folder = folderWith(files);

    const check = await okr(folder, ['check', '--format', 'json']);
    expect(check.err).toBe('');
    const { diagnostics } = JSON.parse(check.out);
    const codes = new Set(diagnostics.map((each: { code: string }) => each.code));
    expect(codes).not.toContain('syntax-error');
    expect(codes).not.toContain('unresolved-reference');
    const strange = diagnostics
      .flatMap((each: { message: string; related: { message: string }[] }) => [each, ...each.related])
      .map((each: { message: string }) => own(each.message))
      .filter((message: string) => internal.test(message));
    expect(strange).toEqual([]);

    const exported = await okr(folder, ['export', '--format', 'json']);
    expect(exported).toMatchObject({ code: 0, err: '' });
    const model = JSON.parse(exported.out);
    expect(model.objectives).toHaveLength(Object.keys(files).length - 1);
    expect(exported.out).not.toMatch(/: null|NaN|\[object/);

    const scorecard = await okr(folder, ['scorecard', '.', '-o', 'page.html']);
    expect(scorecard).toMatchObject({ code: 0, err: '' });
    const page = readFileSync(join(folder, 'page.html'), 'utf8');
    const [, json = ''] = /id="okr-model">([\s\S]*?)<\/script>/.exec(page) ?? [];
    const shown = JSON.parse(json);
    expect(shown.objectives).toHaveLength(Object.keys(files).length - 1);
    expect(shown.banner).toBeUndefined();
  });
});
