import { type Disposable, FileSystemError, FileType, RelativePattern, Uri, workspace } from 'vscode';
import {
  type HasFileParams,
  HasFileRequest,
  type HasFileResult,
  ListFilesRequest,
  type ListFilesResult,
  type ReadFileParams,
  ReadFileRequest,
  type ReadFileResult,
} from '../../../language/protocol/messages.ts';
import type { OkrServer } from '../../infrastructure/okr-server.ts';

/** Reads files for a server that cannot: in the browser, and in folders without a disk behind them. */
export function registerFiles(server: OkrServer): Disposable {
  server.onRequest<{ exclude?: string[] } | undefined, ListFilesResult>(ListFilesRequest, (params) =>
    listFiles(params?.exclude ?? []),
  );
  server.onRequest<ReadFileParams, ReadFileResult>(ReadFileRequest, ({ uri }) => readFile(Uri.parse(uri)));
  server.onRequest<HasFileParams, HasFileResult>(HasFileRequest, ({ uri }) => hasFile(Uri.parse(uri)));
  return { dispose: () => {} };
}

async function listFiles(exclude: string[]): Promise<ListFilesResult> {
  const left = ['**/node_modules/**', '**/.git/**', ...exclude.flatMap((glob) => [glob, `${glob}/**`])];
  const find = async (pattern: string): Promise<string[]> => {
    const found = (workspace.workspaceFolders ?? []).map((folder) =>
      workspace.findFiles(new RelativePattern(folder, pattern), new RelativePattern(folder, `{${left.join(',')}}`)),
    );
    return (await Promise.all(found)).flat().map((uri) => uri.toString());
  };
  return { uris: await find('**/*.okr'), configurations: await find('**/okr.config.json') };
}

async function readFile(uri: Uri): Promise<ReadFileResult> {
  // The server asks for data files by the names a text gives; what lies outside the folder is nobody's business.
  if (!workspace.getWorkspaceFolder(uri)) return { ok: false, message: 'It lies outside the folder that is open.' };
  try {
    return { ok: true, text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') {
      return { ok: false, message: 'There is no such file.', missing: true };
    }
    return { ok: false, message: 'It cannot be read.' };
  }
}

async function hasFile(uri: Uri): Promise<boolean> {
  if (!workspace.getWorkspaceFolder(uri)) return false;
  try {
    const { type } = await workspace.fs.stat(uri);
    return (type & FileType.File) !== 0;
  } catch {
    return false;
  }
}
