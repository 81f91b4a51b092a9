import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  type Message,
} from 'vscode-languageserver/browser';
import { startServer } from './server.ts';

/**
 * A message between workers is copied field by field. What writes itself as JSON, as positions do, would arrive as it is
 * kept inside and not as the protocol has it, so it is written first.
 */
class JsonWriter extends BrowserMessageWriter {
  override write(message: Message): Promise<void> {
    return super.write(JSON.parse(JSON.stringify(message)) as Message);
  }
}

/** The language server in a web worker; the client reads files for it. */
const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(scope), new JsonWriter(scope));

startServer(connection, { previewAssets: async () => undefined });
