import { nearest } from '../../language/values/nearest.ts';
import { readArguments } from './arguments.ts';
import { commands } from './commands/all.ts';
import { type Command, type ExitCode, refuse } from './commands/command.ts';
import { helpFor, overview } from './help.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

/** Runs `okr` with what was typed behind it. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') return print(terminal, overview(commands));
  if (name === '--version' || name === '-v') return print(terminal, `${version()}\n`);
  if (name === 'help') return help(rest[0], terminal);
  const command = commands.find((each) => each.name === name);
  if (!command) return refuse(terminal, unknownCommand(name));
  const end = rest.indexOf('--');
  const words = end < 0 ? rest : rest.slice(0, end);
  if (words.includes('--help') || words.includes('-h')) return print(terminal, helpFor(command));
  const parsed = readArguments(rest, command.options);
  if (!parsed.ok) return refuse(terminal, `${parsed.message}\nUsage: okr ${command.name} ${command.usage}`);
  return command.run(parsed.value, terminal);
}

function help(name: string | undefined, terminal: Terminal): ExitCode {
  const command = commands.find((each) => each.name === name);
  if (name !== undefined && !command) return refuse(terminal, unknownCommand(name));
  return print(terminal, command ? helpFor(command) : overview(commands));
}

function unknownCommand(name: string): string {
  const names = commands.map((each: Command) => each.name);
  const near = nearest(name, names);
  const advice = near === undefined ? `The commands are ${names.join(', ')}.` : `Did you mean \`okr ${near}\`?`;
  return name.startsWith('-')
    ? `Begin with a command, not with ${name}: ${names.join(', ')}.`
    : `There is no command ${name}. ${advice}`;
}

function print(terminal: Terminal, text: string): ExitCode {
  terminal.out(text);
  return 0;
}
