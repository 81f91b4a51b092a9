import type { Connection } from 'vscode-languageserver';
import {
  ListFilesRequest,
  type ListFilesResult,
  ReadFileRequest,
  type ReadFileResult,
} from '../../language/protocol/messages.ts';
import type { IsoDate } from '../../language/values/types.ts';
import type { Host, ReadResult } from './host.ts';

/** The workspace as the editor sees it: for the browser and for virtual workspaces, where the server has no disk. */
export class ClientHost implements Host {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async listFiles(exclude: string[]): Promise<string[]> {
    const result = await this.connection.sendRequest<ListFilesResult>(ListFilesRequest, { exclude });
    return result.uris;
  }

  async readFile(uri: string): Promise<ReadResult> {
    try {
      return await this.connection.sendRequest<ReadFileResult>(ReadFileRequest, { uri });
    } catch {
      return { ok: false, message: 'The editor could not read this file.' };
    }
  }

  today(): IsoDate {
    return localToday();
  }
}

/** The day it is where the user sits. */
export function localToday(now = new Date()): IsoDate {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
