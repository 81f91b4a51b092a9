// @ts-check
// Runs VS Code's server in this process: `node vscode-server.mjs SERVER-MAIN …arguments`. Whoever started it holds the
// other end of stdin; when that one is gone, even killed, this ends too, with all it has started.
import { pathToFileURL } from 'node:url';

process.stdin.resume();
process.stdin.once('close', () => process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGKILL'));

process.argv.splice(1, 1);
await import(pathToFileURL(process.argv[1]).href);
