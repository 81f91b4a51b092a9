import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PreviewModel, PreviewScope } from '../../../language/protocol/preview.ts';
import type { SupposeAnswer } from '../../../language/protocol/what-if.ts';
import { buildPreview } from '../../../server/preview/build-preview.ts';
import { supposition } from '../../../server/what-if/supposition.ts';
import { Workspace } from '../../../server/workspace/workspace.ts';
import { MemoryHost, memoryRoot, memoryUri } from '../memory-host.ts';
import { extensionRoot } from '../vscode/workspace.ts';
import type { PreviewPlayer } from './player.ts';

/** What stands behind a played editor: a workspace in memory that answers the page as the server would. */
export class RealEditor {
  readonly #workspace: Workspace;

  private constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** @param content a folder of the checkout (`examples/lemonstand`), or texts by path */
  static async open(content: string | Record<string, string>, day = '2026-11-10'): Promise<RealEditor> {
    const host = new MemoryHost(typeof content === 'string' ? filesOf(join(extensionRoot, content)) : content);
    host.day = day;
    const workspace = new Workspace(host, [memoryRoot]);
    await workspace.load();
    return new RealEditor(workspace);
  }

  preview(path: string, scope?: PreviewScope): PreviewModel {
    const workspace = this.#workspace;
    return overTheWire(
      buildPreview({
        computed: workspace.computed(),
        findings: workspace.findings(),
        uri: memoryUri(path),
        scope,
        revision: workspace.revision,
        assess: (keyResult) => workspace.assess(keyResult),
      }),
    );
  }

  suppose(model: PreviewModel, values: Record<string, string>): SupposeAnswer {
    const { uri, scope } = model;
    const { answer } = supposition(this.#workspace, { uri, scope, values, write: false });
    return overTheWire({ ...answer, written: false });
  }

  /** Answers what the page has last asked about supposed values. */
  async answer(player: PreviewPlayer, model: PreviewModel): Promise<SupposeAnswer> {
    const { values, write } = await player.posted('suppose');
    const answer = { ...this.suppose(model, values), written: write };
    await player.send({ type: 'supposed', answer });
    return answer;
  }
}

/** As the page gets it from a server: plain data and nothing else. */
const overTheWire = <Sent>(sent: Sent): Sent => JSON.parse(JSON.stringify(sent)) as Sent;

function filesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    paths.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}
