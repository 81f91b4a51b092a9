import { compute } from '../../language/analysis/compute.ts';
import type { ComputedModel } from '../../language/analysis/figures.ts';
import type { Finding, Fix } from '../../language/model/finding.ts';
import { link } from '../../language/model/link.ts';
import { lower } from '../../language/model/lower.ts';
import { readPast } from '../../language/model/past.ts';
import { type Config, defaultConfig } from '../../language/rules/config.ts';
import { allFindings } from '../../language/rules/kept-findings.ts';
import type { OnFailure } from '../../language/rules/run.ts';
import { changed } from '../../language/rules/safe-fixes.ts';
import { parse } from '../../language/syntax/parse.ts';

/** Texts by path, through everything up to the findings. `asOf` lies in the middle of 2026-Q4. */
export interface Workspace {
  computed: ComputedModel;
  textOf(uri: string): string;
  findings(config?: Config): Finding[];
  /** The texts after a fix, its tab stops filled with what stands in them. */
  after(fix: Fix): Record<string, string>;
}

export const uriOf = (path: string) => `file:///workspace/${path}`;

/** A rule that fails is silent for users and loud here. */
export const loud: OnFailure = (rule, error) => {
  throw new Error(`${rule} failed`, { cause: error });
};

/** Earlier texts by path and day. */
export type TestPast = Record<string, Record<string, string>>;

export function workspace(
  texts: Record<string, string> | string,
  asOf = '2026-11-15',
  earlier: TestPast = {},
): Workspace {
  const files = typeof texts === 'string' ? { 'a.okr': texts } : texts;
  const byUri = new Map(Object.entries(files).map(([path, text]) => [uriOf(path), text]));
  const models = Object.entries(files).map(([path, text]) => lower(parse(text), { uri: uriOf(path), path }));
  const past = Object.fromEntries(
    Object.entries(earlier).map(([path, versions]) => [
      uriOf(path),
      Object.entries(versions).map(([date, text]) => readPast(text, date)),
    ]),
  );
  const computed = compute(link(models, {}, undefined, past), asOf);
  const textOf = (uri: string) => byUri.get(uri) ?? '';
  return {
    computed,
    textOf,
    findings: (config = defaultConfig) => allFindings(computed, config, textOf, loud),
    after: (fix) =>
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [
          path,
          changed(
            text,
            fix.changes
              .filter(({ uri }) => uri === uriOf(path))
              .map(({ range, newText }) => ({ range, newText: fix.snippet ? filled(newText) : newText })),
          ),
        ]),
      ),
  };
}

/** A snippet as an editor inserts it when nothing is typed. */
function filled(snippet: string): string {
  return snippet.replace(/\\([\\$}])|\$\{\d+:((?:\\.|[^\\}])*)\}|\$\d+/g, (_, escaped?: string, text?: string) =>
    escaped !== undefined ? escaped : (text ?? '').replace(/\\([\\$}])/g, '$1'),
  );
}
