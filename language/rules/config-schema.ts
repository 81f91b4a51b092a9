import type { OptionValue, Rule } from './rule.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const levelNames = ['off', 'hint', 'info', 'warning', 'error'];

/** The JSON schema of `okr.config.json`, by which editors complete and check it. */
export function configSchema(rules: readonly Rule[], docsUrl: (code: string) => string): Json {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'OKR Language',
    description: 'What the rules should look at in this workspace.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      preset: {
        description: 'A school of OKR practice to start from.',
        default: 'recommended',
        oneOf: [
          { const: 'recommended', description: 'Align, do not cascade; customer and business; leading and lagging.' },
          { const: 'google', description: 'Committed and aspirational; cascading allowed.' },
          { const: 'radical-focus', description: 'One objective with three key results, and guardrails for health.' },
          { const: 'balanced-scorecard', description: 'Perspectives, owners of KPIs, leading and lagging.' },
          { const: 'strict', description: 'Everything on.' },
        ],
      },
      language: {
        type: 'string',
        default: 'en',
        description: 'The language you write in, such as "en" or "de". Wording rules speak English only.',
      },
      exclude: { type: 'array', items: { type: 'string' }, description: 'Paths to leave out, such as "archive/**".' },
      rules: {
        type: 'object',
        additionalProperties: false,
        description: 'A level for each rule, or a level with limits.',
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule, docsUrl(rule.id))])),
      },
    },
  };
}

function ruleSchema(rule: Rule, url: string): Json {
  const options = Object.entries(rule.options ?? {});
  return {
    description: rule.docs.summary,
    markdownDescription: `${rule.docs.summary}\n\n[Read more](${url})`,
    default: rule.severity,
    anyOf: [
      { enum: levelNames },
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          severity: { enum: levelNames, description: 'How loud it is.' },
          ...Object.fromEntries(
            options.map(([name, option]) => [
              name,
              { ...typeOf(option.default), description: option.description, default: option.default },
            ]),
          ),
        },
      },
    ],
  };
}

function typeOf(value: OptionValue): { [key: string]: Json } {
  if (Array.isArray(value)) return { type: 'array', items: { type: 'string' } };
  return { type: typeof value };
}

/** The width up to which the formatter keeps a list on one line. */
const LineWidth = 120;

/** JSON as the formatter leaves it: lists of plain values stay on one line where they fit behind what is `before` them. */
export function printJson(value: Json, indent = '', before = 0): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const flat = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    const plain = value.every((item) => typeof item !== 'object' || item === null);
    // One more character for the comma behind it.
    if (plain && before + flat.length + 1 <= LineWidth) return flat;
    return `[\n${value.map((item) => inner + printJson(item, inner, inner.length)).join(',\n')}\n${indent}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const lines = Object.entries(value).map(([key, item]) => {
      const start = `${inner}${JSON.stringify(key)}: `;
      return start + printJson(item, inner, start.length);
    });
    return `{\n${lines.join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value);
}
