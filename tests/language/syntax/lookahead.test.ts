import type { OptionalProductionType, Rule } from 'chevrotain';
import { LLStarLookaheadStrategy } from 'chevrotain-allstar';
import { expect, test } from 'vitest';
import { OkrLanguageMetaData } from '../../../language/generated/module.ts';
import { createSyntaxServices } from '../../../language/syntax/services.ts';

interface Decision {
  prodOccurrence: number;
  rule: Rule;
  maxLookahead: number;
  hasPredicates: boolean;
  dynamicTokensEnabled: boolean;
}

/** Notes the decisions that one token does not settle: there the parser looks ahead as far as it takes. */
class RecordingStrategy extends LLStarLookaheadStrategy {
  readonly adaptive: string[] = [];

  override buildLookaheadForAlternation(options: Decision) {
    const decide = super.buildLookaheadForAlternation(options);
    this.note(decide, options, 'Alternation');
    return decide;
  }

  override buildLookaheadForOptional(options: Decision & { prodType: OptionalProductionType }) {
    const decide = super.buildLookaheadForOptional(options);
    this.note(decide, options, options.prodType);
    return decide;
  }

  private note(decide: unknown, { rule, prodOccurrence }: Decision, kind: string): void {
    if (String(decide).includes('adaptivePredict')) {
      this.adaptive.push(`${rule.name.replace(/\u200b$/, '')} ${kind} ${prodOccurrence}`);
    }
  }
}

test('all but these decisions need one token', () => {
  const strategy = new RecordingStrategy({ logging: () => {} });
  createSyntaxServices({
    parser: { ParserConfig: () => ({ lookaheadStrategy: strategy }) },
  }).parser.LangiumParser.parse('');
  // A new line here makes parsing slower and may be an ambiguity: split the property, or give it a word of its own.
  expect(strategy.adaptive.sort()).toEqual([
    'JournalLine Alternation 2', // `blocked "…"`, or a key result of that name
    'KpiItem Repetition 1', // a comma inside `rolls up sum of a, b`, or behind it
    'ObjectiveItem Option 2', // `supports a by 3`, or `by` in a block that the language does not know
    'ObjectiveItem Option 3',
    'Operand Alternation 1', // `unknown`: a number, or a name
    'Unknown Alternation 1', // what follows a word that the language does not know
    'Unknown Option 2',
    'Unknown Repetition 1',
    'UnknownStatement Alternation 1',
    'UnknownStatement Repetition 1',
  ]);
});

test('the grammar passes the checks that are left out in production', () => {
  const complaints: string[] = [];
  const strategy = new LLStarLookaheadStrategy({ logging: (message) => complaints.push(message) });
  const services = createSyntaxServices({
    LanguageMetaData: () => ({ ...OkrLanguageMetaData, mode: 'development' }),
    parser: { ParserConfig: () => ({ lookaheadStrategy: strategy }) },
  });
  const { parserErrors } = services.parser.LangiumParser.parse(
    'okrs for a in 2026\nobjective "T" {\n  supports a.b by 3\n  kr "U" from 3 to 4 foo bar\n}\nkpi k { = unknown * a rolls up sum of a, b unit % }',
  );
  expect(parserErrors).toEqual([]);
  // In a formula `unknown` is a number, the first of the two.
  expect(complaints.map((complaint) => /^Ambig[^\n]*inside <(\w+)/.exec(complaint)?.[1])).toEqual(['Operand']);
});
