import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

const onPath = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const onMac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const belowProgramFiles = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

type Environment = Record<string, string | undefined>;

/**
 * The Chrome, Chromium or Edge of this machine: `OKR_BROWSER` first, then where they are installed. Nothing is ever
 * downloaded.
 */
export async function findBrowser(environment: Environment, platform: NodeJS.Platform): Promise<string | undefined> {
  const chosen = environment.OKR_BROWSER;
  if (chosen) return (await runs(chosen)) ? chosen : undefined;
  for (const candidate of candidates(environment, platform)) if (await runs(candidate)) return candidate;
  return undefined;
}

function candidates(environment: Environment, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const folders = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? belowProgramFiles.map((path) => join(folder, path)) : []));
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const found = onPath.flatMap((name) => folders.map((folder) => join(folder, name)));
  return platform === 'darwin' ? [...onMac, ...found] : found;
}

function runs(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
