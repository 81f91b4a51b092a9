import { equal, test } from './suite.ts';

test('the extension runs in Node', () => equal('importScripts' in globalThis, false, 'whether this is a web worker'));
