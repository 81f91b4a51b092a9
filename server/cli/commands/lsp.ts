import type { Command } from './command.ts';

export const lspCommand: Command = {
  name: 'lsp',
  usage: '--stdio',
  summary: 'Start the language server, for editors other than VS Code',
  details: ['--stdio  speak over standard input and output, the only way there is and so the default'],
  options: { stdio: { type: 'boolean' } },
  async run() {
    // Only this command needs the server.
    const [{ createConnection, ProposedFeatures }, { runOnNode }] = await Promise.all([
      import('vscode-languageserver/node'),
      import('../../node-machine.ts'),
    ]);
    const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
    const ended = new Promise<void>((resolve) => {
      connection.onExit(resolve);
      process.stdin.on('close', resolve);
    });
    runOnNode(connection);
    await ended;
    return 0;
  },
};
