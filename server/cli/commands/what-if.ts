import type { ComputedModel } from '../../../language/analysis/figures.ts';
import type { Shift, Standing } from '../../../language/analysis/what-if/compare.ts';
import { callIt, kindName } from '../../../language/model/describe.ts';
import { formatNumber } from '../../../language/values/quantity.ts';
import { type WhatIf, whatIf } from '../../what-if/what-if.ts';
import { whatIfJson } from '../../what-if/what-if-json.ts';
import { type Paint, painter } from '../colours.ts';
import { load } from '../loaded.ts';
import { printable } from '../source-line.ts';
import { type Command, refuse } from './command.ts';

export const whatIfCommand: Command = {
  name: 'what-if',
  usage: '[PATH] --set REF=VALUE [--set …] [--format pretty|json]',
  summary: 'Say what would change if a value or target were another',
  details: [
    'PATH        a file or a folder; without one, the current folder',
    '--set       a key result or KPI and its value: growth.first-session.invite=38%, or activation=35%',
    '            .to or .from after the name means its target or baseline: growth.first-session.invite.to=45%',
    '            @CYCLE names the cycle of a key result; without it, the current one is meant',
    '--format    pretty for people (the default), json for programs',
    '',
    'Nothing is written. Ends with 0, or with 2 when it could not run.',
  ],
  options: {
    set: { type: 'string', many: true },
    format: { type: 'string', choices: ['pretty', 'json'] },
    config: { type: 'string' },
  },
  async run({ paths, values, lists }, terminal) {
    const set = lists.set ?? [];
    if (set.length === 0) return refuse(terminal, 'Say what to suppose: `--set growth.first-session.invite=38%`.');
    const result = await load(paths, terminal.cwd, values.config);
    if (!result.ok) return refuse(terminal, result.message);
    const [one, other] = result.loaded;
    if (!one || other)
      return refuse(terminal, 'These are several workspaces, each a model of its own. Name one of them.');
    const answer = whatIf(one.workspace, set);
    if (!answer.ok) return refuse(terminal, answer.message);
    if (values.format === 'json') {
      const json = { version: 1, asOf: one.workspace.computed().asOf, set, ...whatIfJson(answer.whatIf, one.fileOf) };
      terminal.out(`${JSON.stringify(json, undefined, 2)}\n`);
    } else {
      terminal.out(inWords(answer.whatIf, set, one.workspace.computed(), one.fileOf, painter(terminal.colours)));
    }
    return 0;
  },
};

function inWords(
  { shifts, come, go }: WhatIf,
  set: readonly string[],
  computed: ComputedModel,
  fileOf: (uri: string) => string,
  paint: Paint,
): string {
  const lines = [paint('strong', `If ${printable(set.join(', '))}:`), ''];
  for (const shift of shifts) lines.push(`  ${shiftInWords(shift, computed, paint)}`);
  if (shifts.length === 0) lines.push('  No figure would change.');
  const findings = (title: string, list: WhatIf['come']) => {
    if (list.length === 0) return;
    lines.push('', paint('strong', title));
    for (const { severity, code, message, place } of list)
      lines.push(
        `  ${paint(severity, severity)}  ${fileOf(place.uri)}:${place.range.start.line + 1}  ${printable(message)}  ${paint('soft', code)}`,
      );
  };
  findings('What would be said then:', come);
  findings('What would no longer be said:', go);
  return `${lines.join('\n')}\n`;
}

function shiftInWords({ of, before, after }: Shift, computed: ComputedModel, paint: Paint): string {
  const unit = (of.kind === 'kpi' ? computed.kpis : computed.keyResults).get(of.id)?.unit;
  const indent = of.kind === 'key result' ? '  ' : '';
  const sides = (name: (standing: Standing) => string | undefined) => {
    const [one, other] = [name(before) ?? 'nothing', name(after) ?? 'nothing'];
    return one === other ? [] : [`${one} → ${paint('strong', other)}`];
  };
  const parts = [
    ...sides(({ value }) => (value === undefined ? undefined : formatNumber(value, unit))),
    ...sides(({ progress }) => (progress === undefined ? undefined : `${Math.round(progress * 100)}% of the way`)),
    ...sides(({ status }) => status),
    ...sides(({ health }) => health),
  ];
  return `${indent}${printable(callIt(of))} ${paint('soft', `(${kindName(of)})`)}  ${parts.join(', ')}`;
}
