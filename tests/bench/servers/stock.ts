import { readFileSync } from 'node:fs';
import {
  type AstNode,
  type AstNodeDescription,
  AstUtils,
  createLangiumParser,
  DefaultScopeComputation,
  type LangiumCoreServices,
  type LangiumDocument,
} from 'langium';
import { createServicesForGrammar } from 'langium/grammar';
import { startLanguageServer } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { syntaxModule } from '../../../language/syntax/services.ts';

/**
 * A language server for the same files as Langium makes it when nothing is written for it: its document builder, index,
 * linker, scopes, validation of syntax and links, completion, rename and references. Only two things are ours: the lexer,
 * as the notation cannot be read without it, and that key results can be named from other files.
 */

/** The grammar in one piece, with references where ours has plain names (our names are resolved over the model). */
function grammarWithReferences(): string {
  const parts = [
    'okr',
    'grammar/organisation',
    'grammar/objectives',
    'grammar/kpis',
    'grammar/journal',
    'grammar/terminals',
  ];
  const texts = parts.map((part) => readFileSync(`${process.env.OKR_GRAMMAR}${part}.langium`, 'utf8'));
  const plain = "segments+=NAME ('.' segments+=NAME)*";
  const grammar = texts.join('\n').replaceAll(/^import .*$/gm, '');
  if (!grammar.includes(plain)) throw new Error('The rule for references is written in another way now');
  const named = 'type Named = OrgUnit | Strategy | Goal | Cycle | Kpi | Objective | KeyResult | Initiative;';
  return `${grammar.replace(plain, "segments+=[Named:NAME] ('.' segments+=[Named:NAME])*")}\n${named}\n`;
}

/** Langium shows other files what stands at the top of a file; here also what is inside, such as key results. */
class AllNamesExported extends DefaultScopeComputation {
  override async collectExportedSymbols(document: LangiumDocument<AstNode>): Promise<AstNodeDescription[]> {
    const found: AstNodeDescription[] = [];
    for (const node of AstUtils.streamAllContents(document.parseResult.value))
      this.addExportedSymbol(node, found, document);
    return found;
  }
}

const connection = createConnection(ProposedFeatures.all);
const { shared } = await createServicesForGrammar({
  grammar: grammarWithReferences(),
  parserConfig: { skipValidations: true },
  languageMetaData: { languageId: 'okr', fileExtensions: ['.okr'], caseInsensitive: false, mode: 'production' },
  module: {
    // Our parser makes no tree of the text, which Langium's other services need: theirs reads our tokens.
    parser: { ...syntaxModule.parser, LangiumParser: (services: LangiumCoreServices) => createLangiumParser(services) },
    references: { ScopeComputation: (services: LangiumCoreServices) => new AllNamesExported(services) },
  },
  sharedModule: {
    lsp: { Connection: () => connection },
    workspace: { FileSystemProvider: () => NodeFileSystem.fileSystemProvider() },
  },
});
startLanguageServer(shared);
