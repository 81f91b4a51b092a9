import { commands, type Disposable, Location, Position, Range, Uri } from 'vscode';
import {
  type ShownSupporters,
  ShowSupportersCommand,
  type SupportersParams,
  SupportersRequest,
  type SupportersResult,
} from '../../../language/protocol/supporters.ts';
import type { OkrServer } from '../../infrastructure/okr-server.ts';
import { reportFailure } from '../../infrastructure/report.ts';

/** "Supported by …" above an objective: the places where others do, in VS Code's own list at that line. */
export function registerSupporters(server: OkrServer): Disposable {
  return commands.registerCommand(ShowSupportersCommand, (supported?: ShownSupporters) =>
    supported ? reportFailure(server, 'show who supports it', () => show(server, supported)) : undefined,
  );
}

async function show(server: OkrServer, { uri, id, position }: ShownSupporters): Promise<void> {
  const params: SupportersParams = { uri, id };
  const places = await server.request<SupportersResult>(SupportersRequest, params);
  const locations = places.map(({ uri, range: { start, end } }) => {
    return new Location(Uri.parse(uri), new Range(start.line, start.character, end.line, end.character));
  });
  const at = new Position(position.line, position.character);
  await commands.executeCommand('editor.action.showReferences', Uri.parse(uri), at, locations);
}
