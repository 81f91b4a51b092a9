import { URI, Utils } from 'vscode-uri';
import type { Finding } from '../../language/model/finding.ts';
import type { Range } from '../../language/model/place.ts';
import { type Config, defaultConfig, readConfig } from '../../language/rules/config.ts';
import type { Host } from './host.ts';
import { isBelow } from './paths.ts';

export const configName = 'okr.config.json';

/** The configuration in force, and what is to be said about its file. */
export interface Settings {
  config: Config;
  findings: Finding[];
  /** The file it was read from; undefined where there is none. */
  file?: { uri: string; text: string };
}

export const defaultSettings: Settings = { config: defaultConfig, findings: [] };

/** Reads the configuration of the first folder that has one. */
export async function readSettings(host: Host, roots: readonly string[]): Promise<Settings> {
  for (const root of roots) {
    const uri = configUri(root);
    const read = await host.readFile(uri);
    if (!read.ok && read.missing) continue;
    if (!read.ok) {
      return { config: defaultConfig, findings: [settingsFinding(uri, read.message, start)], file: { uri, text: '' } };
    }
    const { config, problems } = readConfig(read.text);
    const findings = problems.map(({ message, range }) => settingsFinding(uri, message, range));
    return { config, findings, file: { uri, text: read.text } };
  }
  return defaultSettings;
}

/** Whether a folder between a root and a file has a configuration: it is a workspace of its own then. */
export async function hasSettingsBetween(host: Host, roots: readonly string[], uri: string): Promise<boolean> {
  for (let folder = folderOf(uri); roots.some((root) => isBelow(root, folder)); folder = folderOf(folder)) {
    const read = await host.readFile(configUri(folder));
    if (read.ok || !read.missing) return true;
  }
  return false;
}

const folderOf = (uri: string) => Utils.dirname(URI.parse(uri)).toString();

/** Where the configuration of a folder is, or would be. */
export function configUri(root: string): string {
  return `${root.replace(/\/$/, '')}/${configName}`;
}

const start: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function settingsFinding(uri: string, message: string, range: Range): Finding {
  return {
    code: 'config',
    // What was asked for is not what is checked: a build that goes on would promise too much.
    severity: 'error',
    message,
    label: 'Configuration',
    place: { uri, range },
    related: [],
    fixes: [],
    about: [],
  };
}
