import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { OkrGeneratedModule, OkrGeneratedSharedModule } from '../generated/module.ts';
import { createGuardedParser } from './guarded-parser.ts';
import { OkrLexer } from './lexer.ts';
import { HumanErrorMessages } from './messages.ts';
import { StraightParser } from './straight-parser.ts';
import { OkrTokenBuilder } from './token-builder.ts';
import { OkrValueConverter } from './value-converter.ts';

/** What the language puts in place of Langium's own: the lexer with its shaping, the guarded parser, the messages. */
export const syntaxModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  parser: {
    TokenBuilder: () => new OkrTokenBuilder(),
    Lexer: (services) => new OkrLexer(services),
    LangiumParser: (services) => createGuardedParser(services),
    ParserErrorMessageProvider: () => new HumanErrorMessages(),
    ValueConverter: () => new OkrValueConverter(),
  },
};

/** Langium's services with the language's own; `overrides` is for those who look inside, such as tests. */
export function createSyntaxServices(
  overrides: Module<LangiumCoreServices, PartialLangiumCoreServices> = {},
): LangiumCoreServices {
  const shared: LangiumSharedCoreServices = inject(
    createDefaultSharedCoreModule(EmptyFileSystem),
    OkrGeneratedSharedModule,
  );
  return inject(createDefaultCoreModule({ shared }), OkrGeneratedModule, syntaxModule, overrides);
}

let services: LangiumCoreServices | undefined;
let straight: StraightParser | undefined;

/** Langium's parser and lexer for the language; made at the first use, as that takes some 50 ms. */
export function syntaxServices(): LangiumCoreServices {
  services ??= createSyntaxServices();
  return services;
}

/** The parser for texts without a mistake; the other one is made when the first mistake is read. */
export function straightParser(): StraightParser {
  const { Grammar, parser, shared } = syntaxServices();
  straight ??= new StraightParser(Grammar, parser.Lexer.definition, parser.ValueConverter, shared.AstReflection);
  return straight;
}

/** Makes them anew at the next use: a parser that was thrown out of its work does not find back into it. */
export function renewSyntaxServices(): void {
  services = undefined;
  straight = undefined;
}
