// @ts-check

import { at } from './paths.mjs';
import { runNode } from './processes.mjs';

process.exit(await runNode([at('node_modules', 'langium-cli', 'bin', 'langium.js'), 'generate']));
