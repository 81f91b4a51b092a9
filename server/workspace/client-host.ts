import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import {
  HasFileRequest,
  type HasFileResult,
  ListFilesRequest,
  type ListFilesResult,
  ReadFileRequest,
  type ReadFileResult,
} from '../../language/protocol/messages.ts';
import type { IsoDate } from '../../language/values/types.ts';
import type { Host, Listing, ReadResult } from './host.ts';
import { isBelow } from './paths.ts';

/** The workspace as the editor sees it: for the browser and for virtual workspaces, where the server has no disk. */
export class ClientHost implements Host {
  private readonly connection: Connection;
  private readonly roots: readonly string[];

  constructor(connection: Connection, roots: readonly string[]) {
    this.connection = connection;
    this.roots = roots;
  }

  async list(exclude: string[]): Promise<Listing> {
    const found = await this.connection.sendRequest<ListFilesResult>(ListFilesRequest, { exclude });
    const inside = (uri: string) => this.roots.some((root) => isBelow(root, uri));
    const folders = (found.configurations ?? []).map((uri) => Utils.dirname(URI.parse(uri)).toString()).filter(inside);
    const nested = folders.filter((folder) => !folders.some((other) => isBelow(other, folder)));
    const files = found.uris.filter((uri) => inside(uri) && !nested.some((folder) => isBelow(folder, uri)));
    return { files, nested };
  }

  async readFile(uri: string): Promise<ReadResult> {
    try {
      return await this.connection.sendRequest<ReadFileResult>(ReadFileRequest, { uri });
    } catch {
      return { ok: false, message: 'The editor could not read this file.' };
    }
  }

  async hasFile(uri: string): Promise<boolean> {
    try {
      return await this.connection.sendRequest<HasFileResult>(HasFileRequest, { uri });
    } catch {
      return false;
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
