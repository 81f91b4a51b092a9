import type { Command } from './commands/command.ts';

/** What `okr help` prints. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((each) => each.name.length));
  const list = commands.map((each) => `  okr ${each.name.padEnd(width)}  ${each.summary}`);
  return `Objectives, key results and KPIs as plain text.

${list.join('\n')}

  okr help COMMAND  says more about one of them; okr --version says which version this is.
`;
}

/** What `okr help COMMAND` prints. */
export function helpFor(command: Command): string {
  const details = command.details.map((line) => (line === '' ? '' : `  ${line}`));
  return `okr ${command.name} ${command.usage}\n\n${command.summary}.\n\n${details.join('\n')}\n`;
}
