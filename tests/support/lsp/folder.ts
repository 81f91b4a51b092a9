import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { URI } from 'vscode-uri';

const checkout = fileURLToPath(new URL('../../../', import.meta.url));

/** Texts, or bytes, by the path inside a folder. */
export type Files = Record<string, string | Uint8Array>;

/** A temporary folder that is a workspace; gone when it is disposed of. */
export class Folder implements Disposable {
  readonly path: string;

  /** `content` is the files themselves, or a folder of the checkout to copy (`examples/lemonstand`). */
  constructor(content: Files | string = {}) {
    this.path = realpathSync(mkdtempSync(join(tmpdir(), 'okr-lsp-')));
    if (typeof content === 'string') cpSync(join(checkout, content), this.path, { recursive: true });
    else for (const [path, text] of Object.entries(content)) this.write(path, text);
  }

  /** The URI of the folder, or of a file in it, as an editor spells it. */
  uri(path = ''): string {
    return URI.file(join(this.path, path)).toString();
  }

  /** The paths of its OKR files. */
  okrFiles(): string[] {
    const files = readdirSync(this.path, { recursive: true, encoding: 'utf8' });
    return files.filter((file) => file.endsWith('.okr')).sort();
  }

  read(path: string): string {
    return readFileSync(join(this.path, path), 'utf8');
  }

  write(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    writeFileSync(join(this.path, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.path, path), { recursive: true });
  }

  rename(from: string, to: string): void {
    mkdirSync(dirname(join(this.path, to)), { recursive: true });
    renameSync(join(this.path, from), join(this.path, to));
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true, maxRetries: 5 });
  }
}
