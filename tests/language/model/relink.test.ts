import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileModel } from '../../../language/model/file-model.ts';
import { link, linkInSteps, linkOnDemandInSteps } from '../../../language/model/link.ts';
import { lower } from '../../../language/model/lower.ts';
import type { OkrModel } from '../../../language/model/okr-model.ts';
import { parse } from '../../../language/syntax/parse.ts';
import { atOnce } from '../../../language/values/steps.ts';
import { orchard } from '../../support/lsp/orchard.ts';
import { resolutionOf } from '../../support/model.ts';
import { runs } from '../../support/property-runs.ts';

const texts: Record<string, string> = {
  ...orchard,
  'more.okr': `okrs for web in 2026-Q3
objective list "Lists, begun" { kr kept "Kept lists" from 1% to 2% }
okrs for shop in 2026-Q4
objective twin "One" { supports shop.habbit }
objective twin "Two" { supports near }
objective odd "Three" { owner nobody depends on shop@2026-Q9 }
cycle harvest from 2026-09-01 to 2026-11-30
okrs for web in harvest
objective crop "Crop" { supports list.kept@2026-Q3 }
`,
};

const read = (path: string, text: string, before?: FileModel): FileModel =>
  lower(parse(text), { uri: `file:///${path}`, path }, before);
const files = Object.entries(texts).map(([path, text]) => read(path, text));

/** All that a model says, as plain data; maps promise no order. */
const plain = (model: OkrModel) => ({
  entities: Object.fromEntries(model.entities),
  links: Object.fromEntries(model.links),
  steps: Object.fromEntries(model.steps),
  cycles: Object.fromEntries(model.cycles),
  referencesTo: Object.fromEntries([...model.entities.keys()].map((id) => [id, model.referencesTo.get(id)])),
  units: [...model.entities.values()].map((thing) => [thing.id, model.scope.standpoint(thing)]).sort(),
  findings: resolutionOf(model),
});

/** Names are known, and nothing has been asked. */
const onDemand = (some: FileModel[]) => atOnce(linkOnDemandInSteps(some, {}, {}));

/** Pieces to replace one another: letters in texts, numbers, names, and what breaks a file. */
const pieces = [
  'habit',
  'weekly',
  'mia',
  'twin',
  'near',
  'shop',
  '31%',
  '40%',
  '"',
  '{',
  '}',
  'Customers',
  '2026-Q4',
  '\n',
  ' for ',
  'harvest',
];

const edit = fc.record({
  file: fc.nat(files.length - 1),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(6),
  insert: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })),
  /** The file goes away, or comes back. */
  whole: fc.boolean(),
  /** Taken in with the next edit, as when a branch is switched. */
  together: fc.boolean(),
});

describe('a model that is linked after another one', () => {
  test('says the same as one that is linked alone, whatever was edited', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), fc.boolean(), (edits, isOnDemand) => {
        const now = Object.values(texts);
        const current: (FileModel | undefined)[] = [...files];
        let model = isOnDemand ? onDemand(files).model : link(files);
        for (const [index, { file, at, cut, insert, whole, together }] of edits.entries()) {
          const path = files[file]?.path ?? '';
          if (whole && cut < 2) current[file] = current[file] ? undefined : read(path, now[file] ?? '');
          else {
            const text = now[file] ?? '';
            const offset = Math.floor(at * text.length);
            now[file] = text.slice(0, offset) + insert + text.slice(offset + cut);
            current[file] = read(path, now[file] ?? '', current[file]);
          }
          if (together && index < edits.length - 1) continue;
          const there = current.filter((each) => each !== undefined);
          model = link(there, {}, model);
          const alone = plain(link(there));
          expect(plain(model)).toEqual(alone);
          const asked = onDemand(there);
          expect(plain(asked.model)).toEqual(alone);
          expect(plain(atOnce(asked.whole()))).toEqual(alone);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('says the same when others are linked between its steps', () => {
    const some = files.slice(0, 2);
    const alone = plain(link(files));
    const other = files.map((file, index) => (index === 1 ? read(file.path, texts['more.okr'] ?? '') : file));
    const [afterSome, afterOther] = [plain(link(some)), plain(link(other))];
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 5 }), fc.boolean(), (pauses, fromSome) => {
        const before = fromSome ? link(some) : undefined;
        const steps = linkInSteps(files, {}, before);
        let step = steps.next();
        for (const pause of pauses) {
          for (let taken = 0; taken < pause && !step.done; taken++) step = steps.next();
          expect(plain(link(some, {}, before))).toEqual(afterSome);
        }
        while (!step.done) step = steps.next();
        expect(plain(step.value)).toEqual(alone);
        expect(plain(link(other, {}, step.value))).toEqual(afterOther);
      }),
      { numRuns: runs(60) },
    );
  });

  const edited = (path: string, piece: string, replacement: string) => {
    const before = link(files);
    const changed = files.map((file) =>
      file.path === path ? read(path, (texts[path] ?? '').replace(piece, replacement)) : file,
    );
    return { before, after: link(changed, {}, before) };
  };

  test('a file whose lines moved while names changed elsewhere', () => {
    const before = link(files);
    const now = files.map((file) => {
      const text = texts[file.path] ?? '';
      if (file.path === 'web/2026-Q4.okr') return read(file.path, `\n${text}`);
      return file.path === 'shop/2026-Q4.okr' ? read(file.path, text.replace('kr weekly', 'kr everyweek')) : file;
    });
    expect(plain(link(now, {}, before))).toEqual(plain(link(now)));
  });

  test.each([
    ['a title', 'shop/2026-Q4.okr', 'by habit', 'out of habit'],
    ['a number', 'shop/2026-Q4.okr', 'to 40%', 'to 45%'],
    ['a note', 'shop/2026-Q4.okr', 'tasting table', 'long table'],
    ['a line more', 'shop/2026-Q4.okr', 'okrs for', '// this quarter\n\nokrs for'],
  ])('looks for no name again after an edit of %s', (_what, path, piece, replacement) => {
    const { before, after } = edited(path, piece, replacement);
    expect(after.links).toBe(before.links);
  });

  test.each([
    ['a name', 'shop/2026-Q4.okr', 'kr weekly', 'kr everyweek'],
    ['a reference', 'web/2026-Q4.okr', 'shop.habit.weekly', 'shop.habit'],
    ['a cycle', 'shop/2026-Q4.okr', 'in 2026-Q4', 'in 2026-Q3'],
    ['the dates of a cycle', 'more.okr', '2026-11-30', '2026-12-31'],
    ['the unit of a KPI', 'kpis.okr', 'for shop', 'for web'],
    ['a parent', 'company.okr', '"Shop" in orchard', '"Shop" in web'],
    ['a lead instead of a parent', 'company.okr', 'in orchard { lead raj }', 'lead orchard { in raj }'],
  ])('looks for all names after an edit of %s', (_what, path, piece, replacement) => {
    const { before, after } = edited(path, piece, replacement);
    expect(after.links).not.toBe(before.links);
  });
});
