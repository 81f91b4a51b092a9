import { movement } from '../../analysis/movement.ts';
import type { KeyResult } from '../../model/entities.ts';
import type { Fix } from '../../model/finding.ts';
import { readQuantity } from '../../values/quantity.ts';
import { assess } from '../../wording/assess.ts';
import { compoundIn, figureOf } from '../../wording/compound.ts';
import { addToStatement, indentOf, insert, literal, replace, tab } from '../edits.ts';
import { and } from '../naming.ts';
import { quoted, snippetTitle } from '../quoted.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'compound-key-result',
  group: 'wording',
  severity: 'warning',
  wording: true,
  scope: 'file',
  docs: {
    summary: 'Two measures in one key result.',
    why: 'When one half is reached and the other is not, nobody can say how the key result stands; progress and confidence become an average of two things. Two lines cost nothing, and each then has its own start, target and owner.',
    saysWho: ['Requirements engineering: a requirement says one thing (ISO/IEC/IEEE 29148, “singular”)'],
    instead:
      'Write one key result for each measure; where the second only must not suffer, write it as a guardrail with `stay`.',
    bad: [
      {
        okr: `team gym "Gym"
okrs for gym in 2026-Q4
objective habit "Members come because they want to" {
  kr "Increase sign-ups and reduce churn" from 6% to 4%
}
`,
      },
      {
        okr: `team gym "Gym"
okrs for gym in 2026-Q4
objective habit "Members come because they want to" {
  kr "NPS 50 and churn below 2%"
}
`,
      },
    ],
    good: [
      {
        okr: `team gym "Gym"
okrs for gym in 2026-Q4
objective habit "Members come because they want to" {
  kr "New members a month" from 40 to 65
  kr "Members who leave, per month" from 6% to 4%
  kr "Spending on repairs and maintenance" stay below $3,000
  kr "Visits between 10 and 12 in the morning" from 15% to 25%
}
`,
      },
    ],
  },
  checks: {
    keyResult(keyResult, objective, context) {
      const found = keyResult.title && compoundIn(keyResult.title.value);
      if (!found) return;
      const soft = keyResult.form === 'milestone' || keyResult.form === 'baseline' || keyResult.measures !== undefined;
      context.report({
        at: keyResult.head,
        label: found.sure ? 'Two measures' : 'Perhaps two measures',
        message: found.sure
          ? `This holds ${found.parts.length === 2 ? 'two' : found.parts.length} measures: ${and(found.parts.map((part) => `“${part}”`))}. If only one of them is reached, nobody can say how the key result stands: give each one of its own.`
          : `“${found.parts[0] ?? ''}” and “${found.parts[1] ?? ''}” read like two measures, and one number cannot say how both stand. If they are, give each a key result of its own.`,
        about: [keyResult.id, objective.id],
        severity: found.sure && !soft ? 'warning' : 'hint',
        fixes: split(keyResult, found.parts, context),
      });
    },
  },
});

/** One key result for each measure; what is written beside the title stays with the measure it belongs to. */
function split(keyResult: KeyResult, parts: string[], context: RuleContext): Fix[] {
  const { title } = keyResult;
  const measures = parts.map(figureOf).map(readable);
  if (!title || measures.some((measure) => measure.title === '' || compoundIn(measure.title))) return [];
  const kept = keeper(keyResult, measures);
  const text = context.text(keyResult.uri);
  const newLine = `\n${indentOf(text, keyResult.range.start.line)}`;
  let turn = 0;
  const next = (words: string) => tab(++turn, words);
  const figures = ({ figure }: Measured) =>
    `from ${next(figure?.from ?? 'unknown')} to ${next(figure?.to ?? 'unknown')}`;
  const beside = [
    keyResult.by ? ` by ${literal(keyResult.by.text)}` : '',
    keyResult.owners.length > 0 ? ` owner ${keyResult.owners.map((owner) => literal(owner.text)).join(' and ')}` : '',
  ].join('');
  const own = measures[kept];
  const others = measures
    .filter((_, index) => index !== kept)
    .map((measure) => `${newLine}kr "${snippetTitle(measure.title)}" ${figures(measure)}${beside}`)
    .join('');
  if (!own) return [];
  const changes = [replace(keyResult.uri, title.range, literal(quoted(own.title)))];
  const bare = keyResult.form === 'none' && !keyResult.from && !keyResult.to;
  if (bare && keyResult.bodyEnd) changes.push(addToStatement(keyResult, text, figures(own)));
  const added = bare && !keyResult.bodyEnd ? ` ${figures(own)}` : '';
  changes.push(insert(keyResult.uri, keyResult.range.end, `${added}${others}`));
  return [{ title: 'Split it: one key result for each measure', changes, snippet: true, preferred: true }];
}

interface Measured {
  title: string;
  figure?: { from?: string; to: string };
}

/** Figures that the language cannot read stay in the words. */
function readable(measure: Measured, index: number, all: Measured[]): Measured {
  const { figure } = measure;
  const reads = (words: string | undefined) => words === undefined || readQuantity(words).ok;
  return figure && reads(figure.from) && reads(figure.to) ? measure : { title: all[index]?.title ?? measure.title };
}

/** Which measure the figures beside the title belong to: the one that names them, else the one that moves their way. */
function keeper(keyResult: KeyResult, measures: Measured[]): number {
  const { to, stay } = keyResult;
  const limit = to ?? (stay && stay.kind !== 'between' ? stay.limit : undefined);
  const named = measures.findIndex(({ figure }) => figure && limit && same(figure.to, limit.text));
  if (named >= 0) return named;
  const moves = movement(keyResult);
  const wanted = moves === 'down' ? 'decrease' : moves === 'up' ? 'increase' : undefined;
  const fitting = measures.findIndex(({ title }) => wanted && assess(title).direction === wanted);
  return Math.max(0, fitting);
}

function same(a: string, b: string): boolean {
  const first = readQuantity(a);
  const second = readQuantity(b);
  return first.ok && second.ok && first.quantity.value === second.quantity.value;
}
