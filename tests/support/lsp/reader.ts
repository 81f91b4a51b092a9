import type { Readable } from 'node:stream';
import { StreamMessageReader } from 'vscode-jsonrpc/node';

/**
 * Reads messages of a server that may be killed in the middle of one. The reader would otherwise ask for its rest every ten
 * seconds for good, which keeps this process from ending.
 */
export function readerOf(output: Readable): StreamMessageReader {
  const reader = new StreamMessageReader(output);
  reader.partialMessageTimeout = 0;
  return reader;
}
