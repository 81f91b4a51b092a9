import { getLookaheadPaths, type ILookaheadStrategy, type Rule } from 'chevrotain';
import { LLStarLookaheadStrategy } from 'chevrotain-allstar';
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  createParser,
  EmptyFileSystem,
  inject,
  LangiumParser,
} from 'langium';
import { expect, test } from 'vitest';
import { OkrGeneratedModule, OkrGeneratedSharedModule, OkrLanguageMetaData } from '../../../language/generated/module.ts';
import { OkrLexer } from '../../../language/syntax/lexer.ts';
import { OkrTokenBuilder } from '../../../language/syntax/token-builder.ts';
