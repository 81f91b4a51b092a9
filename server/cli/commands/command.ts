import type { Arguments, OptionSpecs } from '../arguments.ts';
import type { Terminal } from '../terminal.ts';

/** How a command ends: 0 fine, 1 it found something, 2 it could not run. */
export type ExitCode = 0 | 1 | 2;

/** One command of `okr`, one file. */
export interface Command {
  name: string;
  /** What stands behind its name: "PATH… [--format json]". */
  usage: string;
  /** One line for the list of commands. */
  summary: string;
  /** What `okr help NAME` adds: one line each. */
  details: readonly string[];
  options: OptionSpecs;
  run(args: Arguments, terminal: Terminal): Promise<ExitCode>;
}

/** Says why a command could not run. */
export function refuse(terminal: Terminal, message: string): ExitCode {
  terminal.err(`okr: ${message}\n`);
  return 2;
}
