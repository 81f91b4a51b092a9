import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compute } from '../../../language/analysis/compute.ts';
import type { FileModel } from '../../../language/model/file-model.ts';
import type { Finding } from '../../../language/model/finding.ts';
import { link } from '../../../language/model/link.ts';
import { lower } from '../../../language/model/lower.ts';
import { checkAlone } from '../../../language/rules/alone.ts';
import { defaultConfig } from '../../../language/rules/config.ts';
import { allFindings } from '../../../language/rules/kept-findings.ts';
import { parse } from '../../../language/syntax/parse.ts';
import { mutant, okrTexts } from '../../support/okr-texts.ts';

const day = '2026-11-15';
const modelOf = (path: string, text: string): FileModel => lower(parse(text), { uri: `file:///${path}`, path });
const brief = ({ code, place, message }: Finding) => JSON.stringify([code, place, message]);
const alone = (file: FileModel) => checkAlone(file, day, defaultConfig, () => '').map(brief);
const together = (files: FileModel[]) => allFindings(compute(link(files), day), defaultConfig, () => '').map(brief);

/** All of the examples in one workspace, where they name each other's things. */
const others = okrTexts.filter(({ name }) => name.startsWith('examples/'));

describe('what is said about a file before the others are read', () => {
  test('is said when they are, too', () => {
    const files = okrTexts.map(({ name, text }) => modelOf(name, text));
    const all = new Set(together(files));
    const first = files.flatMap(alone);
    expect(first.length).toBeGreaterThan(10);
    expect(first.filter((finding) => !all.has(finding))).toEqual([]);
  });

  test('is said when they are, however broken the text', () => {
    const rest = others.slice(1).map(({ name, text }) => modelOf(name, text));
    fc.assert(
      fc.property(mutant, (text) => {
        const file = modelOf('damaged.okr', text);
        const all = new Set(together([file, ...rest]));
        expect(alone(file).filter((finding) => !all.has(finding))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('leaves out what a name may change', () => {
    const said = alone(
      modelOf(
        'a.okr',
        'okrs for nobody in 2026-Q4\nobjective o "Launch the app" { kr k "Launch the app" measures m }\n',
      ),
    );
    expect(said.map((finding) => JSON.parse(finding)[0])).toEqual(['output-as-objective']);
  });
});
