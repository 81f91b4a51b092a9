import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { convertCommand } from './convert.ts';
import { exportCommand } from './export.ts';
import { formatCommand } from './format.ts';
import { initCommand } from './init.ts';
import { lspCommand } from './lsp.ts';
import { scorecardCommand } from './scorecard.ts';
import { whatIfCommand } from './what-if.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  checkCommand,
  exportCommand,
  formatCommand,
  convertCommand,
  scorecardCommand,
  whatIfCommand,
  initCommand,
  lspCommand,
];
