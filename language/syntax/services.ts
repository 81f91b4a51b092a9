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
import { OkrTokenBuilder } from './token-builder.ts';
import { OkrValueConverter } from './value-converter.ts';

const syntaxModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  parser: {
    TokenBuilder: () => new OkrTokenBuilder(),
    Lexer: (services) => new OkrLexer(services),
    LangiumParser: (services) => createGuardedParser(services),
    ParserErrorMessageProvider: () => new HumanErrorMessages(),
    ValueConverter: () => new OkrValueConverter(),
  },
};

function createSyntaxServices(): LangiumCoreServices {
  const shared: LangiumSharedCoreServices = inject(
    createDefaultSharedCoreModule(EmptyFileSystem),
    OkrGeneratedSharedModule,
  );
  return inject(createDefaultCoreModule({ shared }), OkrGeneratedModule, syntaxModule);
}

let services: LangiumCoreServices | undefined;

/** Langium's parser and lexer for the language; made at the first use, as that takes some 50 ms. */
export function syntaxServices(): LangiumCoreServices {
  services ??= createSyntaxServices();
  return services;
}
