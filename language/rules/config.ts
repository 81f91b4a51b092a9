import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Severity } from '../model/finding.ts';
import type { Range } from '../model/place.ts';
import { nearest } from '../values/nearest.ts';
import { rules } from './registry.ts';
import type { OptionValue, Preset, Rule } from './rule.ts';
import { rangeAt } from './text-positions.ts';

export const presets: readonly Preset[] = ['recommended', 'google', 'radical-focus', 'balanced-scorecard', 'strict'];
export const levels = ['off', 'hint', 'info', 'warning', 'error'] as const;
export type Level = Severity | 'off';

/** What a workspace says about one rule. */
export interface RuleSetting {
  severity?: Level;
  options: Record<string, OptionValue>;
}

/** `okr.config.json`, read: plain data, JSON-safe. */
export interface Config {
  preset: Preset;
  /** The language the texts are written in, as a code: `en`, `de-CH`. Wording rules speak English only. */
  language: string;
  rules: Record<string, RuleSetting>;
  /** Paths to leave out, as globs. */
  exclude: string[];
}

/** Something in the configuration that could not be used, in words for its writer. */
export interface ConfigProblem {
  message: string;
  range: Range;
}

export const defaultConfig: Config = { preset: 'recommended', language: 'en', rules: {}, exclude: [] };

const known = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

/**
 * Reads the text of `okr.config.json`. Comments and trailing commas are fine; what cannot be used is named and
 * everything else still counts.
 */
export function readConfig(text: string): { config: Config; problems: ConfigProblem[] } {
  const config: Config = { preset: 'recommended', language: 'en', rules: {}, exclude: [] };
  const problems: ConfigProblem[] = [];
  const say = (offset: number, length: number, message: string) =>
    problems.push({ message, range: rangeAt(text, offset, length) });
  const sayAt = (node: Node, message: string) => say(node.offset, node.length, message);

  const errors: ParseError[] = [];
  const root = readTree(text, errors);
  const first = errors[0];
  if (first) {
    say(
      first.offset,
      first.length,
      'The configuration is not valid JSON here: look for a missing comma, quote or brace. What could be read is used.',
    );
  }
  if (!root) return { config, problems };
  if (root.type !== 'object') {
    sayAt(root, 'The configuration needs braces around it: { "preset": "recommended" }.');
    return { config, problems };
  }

  const readers: Record<string, (value: Node) => void> = {
    $schema: () => {},
    preset: (value) => {
      const preset = presets.find((name) => name === value.value);
      if (preset) config.preset = preset;
      else sayAt(value, `There is no preset ${shown(value)}. ${choice(value, presets)}`);
    },
    language: (value) => {
      if (typeof value.value === 'string' && /^[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*$/.test(value.value))
        config.language = value.value;
      else sayAt(value, '"language" is the code of a language, such as "en" or "de".');
    },
    exclude: (value) => {
      if (value.type !== 'array') return sayAt(value, '"exclude" is a list of paths, such as ["archive/**"].');
      for (const item of value.children ?? []) {
        if (typeof item.value === 'string') config.exclude.push(item.value);
        else sayAt(item, 'A path to exclude is written in quotes, such as "archive/**".');
      }
    },
    rules: (value) => {
      if (value.type !== 'object')
        return sayAt(value, '"rules" holds a level for each rule, such as { "missing-owner": "off" }.');
      for (const { key, value: setting } of members(value)) {
        const rule = known.get(key.value);
        if (rule) config.rules[rule.id] = readSetting(rule, setting, sayAt);
        else
          sayAt(
            key,
            `There is no rule "${key.value}". ${meant(key.value, known.keys()) ?? 'The list of rules is in docs/rules.'}`,
          );
      }
    },
  };
  for (const { key, value } of members(root)) {
    const reader = Object.hasOwn(readers, key.value) ? readers[key.value] : undefined;
    if (reader) reader(value);
    else
      sayAt(
        key,
        `"${key.value}" is not a setting. ${meant(key.value, Object.keys(readers)) ?? 'There are "preset", "language", "rules" and "exclude".'}`,
      );
  }
  return { config, problems };
}

function readTree(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true, allowEmptyContent: true });
  } catch {
    // Only nesting of many thousand levels ends here.
    errors.push({ error: 1, offset: 0, length: 1 });
    return undefined;
  }
}

function readSetting(rule: Rule, node: Node, say: (node: Node, message: string) => void): RuleSetting {
  const setting: RuleSetting = { options: {} };
  const readLevel = (value: Node) => {
    const level = levels.find((name) => name === value.value);
    if (level) setting.severity = level;
    else say(value, `${shown(value)} is not a level. ${choice(value, levels)}`);
  };
  if (node.type !== 'object') {
    readLevel(node);
    return setting;
  }
  for (const { key, value } of members(node)) {
    if (key.value === 'severity') {
      readLevel(value);
      continue;
    }
    const option = rule.options && Object.hasOwn(rule.options, key.value) ? rule.options[key.value] : undefined;
    if (!option) {
      const names = ['severity', ...Object.keys(rule.options ?? {})];
      say(key, `"${rule.id}" has no option "${key.value}". ${meant(key.value, names) ?? `It has ${list(names)}.`}`);
      continue;
    }
    const given = plain(value);
    if (sameType(given, option.default)) setting.options[key.value] = given as OptionValue;
    else
      say(
        value,
        `"${key.value}" of "${rule.id}" takes ${kindOf(option.default)}, such as ${JSON.stringify(option.default)}.`,
      );
  }
  return setting;
}

function members(node: Node): { key: Node; value: Node }[] {
  return (node.children ?? []).flatMap((member) => {
    const [key, value] = member.children ?? [];
    return key && value ? [{ key, value }] : [];
  });
}

function plain(node: Node): unknown {
  return node.type === 'array' ? (node.children ?? []).map((child) => child.value) : node.value;
}

function sameType(given: unknown, sample: OptionValue): boolean {
  if (Array.isArray(sample)) return Array.isArray(given) && given.every((item) => typeof item === 'string');
  return typeof given === typeof sample && (typeof given !== 'number' || Number.isFinite(given));
}

function kindOf(sample: OptionValue): string {
  if (Array.isArray(sample)) return 'a list of texts';
  if (typeof sample === 'number') return 'a number';
  return typeof sample === 'boolean' ? 'true or false' : 'a text';
}

function shown(node: Node): string {
  if (node.type === 'object') return 'A group in braces';
  if (node.type === 'array') return 'A list';
  return JSON.stringify(node.value) ?? 'This';
}

function choice(node: Node, names: readonly string[]): string {
  const near = typeof node.value === 'string' ? meant(node.value, names) : undefined;
  return near ?? `There are ${list(names)}.`;
}

function meant(word: string, names: Iterable<string>): string | undefined {
  const near = nearest(word, names);
  return near && `Did you mean "${near}"?`;
}

function list(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

/** A rule as a workspace has it: its level and a way to ask for its options. */
export interface ActiveRule {
  rule: Rule;
  severity: Severity;
  option(name: string): OptionValue;
}

const active = new WeakMap<Config, ActiveRule[]>();

/** The rules that run under a configuration: the rule's own level, then the preset's, then what the workspace says. */
export function activeRules(config: Config): ActiveRule[] {
  let found = active.get(config);
  if (!found) {
    found = rules.flatMap((rule) => activate(rule, config));
    active.set(config, found);
  }
  return found;
}

function activate(rule: Rule, config: Config): ActiveRule[] {
  const setting = config.rules[rule.id];
  const severity = setting?.severity ?? rule.presets?.[config.preset] ?? rule.severity;
  if (severity === 'off' || (rule.wording && !speaksEnglish(config))) return [];
  const option = (name: string): OptionValue => {
    const declared = rule.options?.[name];
    if (!declared) throw new Error(`${rule.id} has no option ${name}`);
    return setting?.options[name] ?? declared.presets?.[config.preset] ?? declared.default;
  };
  return [{ rule, severity, option }];
}

/** Whether the workspace writes English, so that its wording can be judged. */
export function speaksEnglish(config: Config): boolean {
  return /^en(?![a-z])/i.test(config.language);
}
