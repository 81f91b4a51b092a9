import { parseArgs } from 'node:util';
import { nearest } from '../../language/values/nearest.ts';

/** What a command accepts behind its name. */
export interface OptionSpec {
  type: 'string' | 'boolean';
  short?: string;
  /** The only values that are understood. */
  choices?: readonly string[];
  /** It may be given more than once: its values are in `lists`. */
  many?: boolean;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export interface Arguments {
  /** Everything that is no option, in order. */
  paths: string[];
  /** Options with a value. */
  values: Record<string, string>;
  /** Options that may be given more than once, in order. */
  lists: Record<string, string[]>;
  /** Options that are set or not. */
  flags: Set<string>;
}

export type ParsedArguments = { ok: true; value: Arguments } | { ok: false; message: string };

/** Reads what stands behind a command's name; a mistake comes back as a sentence that says what to write. */
export function readArguments(args: readonly string[], specs: OptionSpecs): ParsedArguments {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { type, short }]) => [name, short === undefined ? { type } : { type, short }]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const read: Arguments = { paths: [], values: {}, lists: {}, flags: new Set() };
  for (const token of tokens) {
    if (token.kind === 'positional') read.paths.push(token.value);
    if (token.kind !== 'option') continue;
    const problem = readOption(token.name, token.rawName, token.value, specs, read);
    if (problem !== undefined) return { ok: false, message: problem };
  }
  return { ok: true, value: read };
}

function readOption(
  name: string,
  written: string,
  value: string | undefined,
  specs: OptionSpecs,
  read: Arguments,
): string | undefined {
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
  if (!spec) {
    const near = nearest(name, Object.keys(specs));
    return `There is no option ${written}.${near === undefined ? '' : ` Did you mean --${near}?`}`;
  }
  if (spec.type === 'boolean') {
    if (value !== undefined) return `${written} takes no value.`;
    read.flags.add(name);
    return undefined;
  }
  if (value === undefined || value === '') return `${written} needs a value${example(spec)}.`;
  if (spec.choices && !spec.choices.includes(value)) {
    const near = nearest(value, spec.choices);
    const advice = near === undefined ? `Choose ${alternatives(spec.choices)}.` : `Did you mean ${near}?`;
    return `${written} cannot be "${value}". ${advice}`;
  }
  if (spec.many) read.lists[name] = [...(read.lists[name] ?? []), value];
  else read.values[name] = value;
  return undefined;
}

function example(spec: OptionSpec): string {
  return spec.choices ? `: ${alternatives(spec.choices)}` : '';
}

function alternatives(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}
