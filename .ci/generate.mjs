// @ts-check
import { runNode } from './processes.mjs';
import { at } from './paths.mjs';

process.exit(await runNode([at('node_modules', 'langium-cli', 'bin', 'langium.js'), 'generate']));
