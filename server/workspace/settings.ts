import type { Finding } from '../../language/model/finding.ts';
import type { Range } from '../../language/model/place.ts';
import { type Config, defaultConfig, readConfig } from '../../language/rules/config.ts';
import type { Host } from './host.ts';

export const configName = 'okr.config.json';

/** The configuration in force, and what is to be said about its file. */
export interface Settings {
  config: Config;
  findings: Finding[];
}

export const defaultSettings: Settings = { config: defaultConfig, findings: [] };

/** Reads the configuration of the first folder that has one. */
export async function readSettings(host: Host, roots: readonly string[]): Promise<Settings> {
  for (const root of roots) {
    const uri = `${root.replace(/\/$/, '')}/${configName}`;
    const read = await host.readFile(uri);
    if (!read.ok && read.missing) continue;
    if (!read.ok) return { config: defaultConfig, findings: [settingsFinding(uri, read.message, start)] };
    const { config, problems } = readConfig(read.text);
    return { config, findings: problems.map(({ message, range }) => settingsFinding(uri, message, range)) };
  }
  return defaultSettings;
}

const start: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function settingsFinding(uri: string, message: string, range: Range): Finding {
  return {
    code: 'config',
    severity: 'warning',
    message,
    label: 'Configuration',
    place: { uri, range },
    related: [],
    fixes: [],
    about: [],
  };
}
