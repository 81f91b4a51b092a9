import { equal, test } from './suite.ts';

test('the extension runs in a web worker', () =>
  equal('importScripts' in globalThis, true, 'whether this is a web worker'));
