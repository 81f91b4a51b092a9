import { everywhere } from '../../../language/model/finding.ts';
import { modelJson } from '../../../server/export/model-json.ts';
import { diagnosticOf } from '../../../server/features/diagnostics.ts';
import { createWorkspace } from '../../../server/services.ts';
import type { Host } from '../../../server/workspace/host.ts';
import type { Workspace } from '../../../server/workspace/workspace.ts';

/** What somebody says about the texts who has never seen another version of them: what every server has to say, too. */
export interface Afresh {
  workspace: Workspace;
  /** As `okr/export` answers. */
  exported: string;
  /** As published, by URI; the findings of a file in the order of their texts. */
  diagnostics: Map<string, string[]>;
}

/** Reads texts into a new workspace that remembers nothing. `root` is a folder's URI, paths are below it. */
export async function afresh(root: string, texts: ReadonlyMap<string, string>): Promise<Afresh> {
  const workspace = createWorkspace(hostOf(root, texts), [root]);
  await workspace.load();
  const findings = workspace.findings();
  const json = modelJson({
    computed: workspace.computed(),
    findings,
    uris: new Set(workspace.uris()),
    fileOf: (uri) => workspace.pathOf(uri),
    assess: (keyResult) => workspace.assess(keyResult),
  });
  const diagnostics = new Map<string, string[]>();
  for (const finding of findings.flatMap(everywhere)) {
    const { uri } = finding.place;
    diagnostics.set(uri, [...(diagnostics.get(uri) ?? []), JSON.stringify(diagnosticOf(finding))]);
  }
  return { workspace, exported: `${JSON.stringify(json, null, 2)}\n`, diagnostics };
}

function hostOf(root: string, texts: ReadonlyMap<string, string>): Host {
  const byUri = new Map([...texts].map(([path, text]) => [`${root}/${encodeURI(path)}`, text]));
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return {
    list: async () => ({ files: [...byUri.keys()].filter((uri) => uri.endsWith('.okr')), nested: [] }),
    readFile: async (uri) => {
      const text = byUri.get(uri);
      return text === undefined ? { ok: false, message: 'There is no such file.', missing: true } : { ok: true, text };
    },
    today: () => day,
  };
}
