import './activation.ts';
import './commands.ts';
import './editing.ts';
import './preview.ts';
import './in-node.ts';
import { runTests } from './suite.ts';

/** What VS Code calls as `extensionTestsPath`, on the desktop and on a server alike. */
export const run = runTests;
