export interface VscodeServer {
  readonly url: string;
  readonly port: number;
  readonly log: string;
  stop(): Promise<void>;
}
export function installVscode(): Promise<void>;
export function startVscode(options: {
  data: string;
  settings?: Record<string, unknown>;
  extensions?: string;
  port?: number;
}): Promise<VscodeServer>;
export function installExtension(vsix: string, extensions: string, data: string): Promise<void>;
export function freePort(wanted?: number): Promise<number>;
export function addressOf(
  server: VscodeServer,
  options: { folder?: string; file?: string; extension?: string; tests?: string; kind?: 'web' },
): string;
