import './activation.ts';
import './commands.ts';
import './editing.ts';
import './preview.ts';
import './in-worker.ts';
import { runTests } from './suite.ts';

/** The same suite for the web build of the extension, inside VS Code's web worker. */
export const run = runTests;
