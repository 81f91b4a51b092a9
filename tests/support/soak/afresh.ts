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

/** What is on disk and what is open in editors, by paths below a folder. */
export interface Situation {
  /** The folder's URI. */
  root: string;
  disk: ReadonlyMap<string, string>;
  open: ReadonlyMap<string, string>;
}

/** Reads everything into a new workspace that remembers nothing. */
export async function afresh({ root, disk, open }: Situation): Promise<Afresh> {
  const uriOf = (path: string) => `${root}/${encodeURI(path)}`;
  const workspace = createWorkspace(hostOf(new Map([...disk].map(([path, text]) => [uriOf(path), text]))), [root]);
  await workspace.load();
  for (const [path, text] of open) workspace.set(uriOf(path), text);
  await workspace.readData();
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

function hostOf(texts: ReadonlyMap<string, string>): Host {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return {
    list: async (exclude) => {
      const isOut = (uri: string) => exclude.some((glob) => uri.includes(`/${glob.replace('**', '')}`));
      return { files: [...texts.keys()].filter((uri) => uri.endsWith('.okr') && !isOut(uri)), nested: [] };
    },
    readFile: async (uri) => {
      const text = texts.get(uri);
      return text === undefined ? { ok: false, message: 'There is no such file.', missing: true } : { ok: true, text };
    },
    hasFile: async (uri) => texts.has(uri),
    today: () => day,
  };
}
