import packageJson from '../../package.json' with { type: 'json' };

/** The version of the tool, as in its package. */
export function version(): string {
  return packageJson.version;
}
