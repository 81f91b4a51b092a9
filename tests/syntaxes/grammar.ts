import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const require = createRequire(import.meta.url);

/** A stretch of a line with its scopes, the root scope first. */
export interface Token {
  text: string;
  start: number;
  end: number;
  scopes: string[];
}

/** Loads the TextMate grammar the way VS Code does: the same tokenizer and the same regular expression engine. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(new Uint8Array(wasm).buffer);
  const path = new URL('../../syntaxes/okr.tmLanguage.json', import.meta.url).pathname;
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) =>
      scope === 'source.okr' ? textmate.parseRawGrammar(readFileSync(path, 'utf8'), path) : null,
  });
  const grammar = await registry.loadGrammar('source.okr');
  if (!grammar) throw new Error('syntaxes/okr.tmLanguage.json could not be loaded');
  return grammar;
}

/** The tokens of every line of a text. */
export function tokenize(grammar: IGrammar, lines: string[]): Token[][] {
  let state = textmate.INITIAL;
  return lines.map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map((token) => ({
      text: line.slice(token.startIndex, token.endIndex),
      start: token.startIndex,
      end: token.endIndex,
      scopes: token.scopes,
    }));
  });
}
