import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patched } from '../../../language/protocol/patch.ts';
import type { PreviewModel, PreviewScope } from '../../../language/protocol/preview.ts';
import { buildPreview } from '../../../server/preview/build-preview.ts';
import { KeptParts } from '../../../server/preview/kept-parts.ts';
import { Views } from '../../../server/preview/views.ts';
import { createWorkspace, createWorkspaces } from '../../../server/services.ts';
import type { Workspace } from '../../../server/workspace/workspace.ts';
import { generate } from '../../bench/generate.ts';
import { typed, typedEdits } from '../../support/edits.ts';
import { MemoryHost, memoryRoot, memoryUri } from '../../support/memory-host.ts';
import { runs } from '../../support/property-runs.ts';

const { files } = generate(7);
const paths = [...files.keys()];
const pieces = [
  '\n  kr more "More orders" from 1 to 9 supports orchard.year-1.regulars-1 by 3%\n',
  '\nkpi income "Other income" { unit $ }\n',
  'supports orchard.year-2\n',
  'owner person-2\n',
  '\n// a line\n',
  '\ncheck-in 2026-11-09 for team-1 by person-1 {\n  habit-1.share 29% confidence 10%\n}\n',
  '\nkpi queue "Minutes in the queue" for team-1 {\n  unit min\n  lower is better\n  lowers regulars after 2 weeks\n  actual { 2026-09 4 min }\n}\n',
  '\n  kr fewer "Fewer visits" {\n    measures visits-1\n    from 871 visits to 600 visits\n  }\n',
  '\ntrade-off {\n  accept habit-1.share against habit-1.calm\n  because "Both at once cost too much"\n}\n',
  ' healthy above 36%\n',
];

const scopes = fc.constantFrom<PreviewScope>({}, { cycle: '2026-Q4' }, { cycle: '2026-Q4', compare: true });

const start = async () => {
  const host = new MemoryHost(new Map(files));
  host.day = '2026-11-10';
  const workspace = createWorkspace(host, [memoryRoot]);
  await workspace.load();
  return workspace;
};

/** The preview of the company's file, with the parts kept from one look to the next. */
const keeping = (workspace: Workspace) => {
  const kept = new KeptParts();
  return () =>
    buildPreview({
      computed: workspace.computed(),
      findings: workspace.findingsAtHand(),
      uri: memoryUri('company/2026.okr'),
      scope: {},
      revision: 1,
      assess: (keyResult) => workspace.assess(keyResult),
      kept,
    });
};

describe('parts that are kept', () => {
  test('say what they would say if they were made anew, whatever is edited', async () => {
    await fc.assert(
      fc.asyncProperty(typedEdits(paths.length, pieces), scopes, async (edits, scope) => {
        const workspace = await start();
        const kept = new KeptParts();
        const show = (parts?: KeptParts): PreviewModel =>
          buildPreview({
            computed: workspace.computed(),
            findings: workspace.findings(),
            uri: memoryUri('company/2026.okr'),
            scope,
            revision: 1,
            assess: (keyResult) => workspace.assess(keyResult),
            kept: parts,
          });
        show(kept);
        for (const edit of edits) {
          const uri = memoryUri(paths[edit.file] ?? '');
          workspace.set(uri, typed(workspace.text(uri), edit));
          expect(show(kept)).toEqual(show());
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test('are the very same KPIs, boxes and lines, too', async () => {
    const workspace = await start();
    const show = keeping(workspace);
    workspace.findings();
    const before = show();
    const uri = memoryUri('kpis.okr');
    workspace.set(uri, workspace.text(uri).replace('2026-09 871 visits', '2026-09 872 visits'));
    const after = show();
    // The KPI, and the share that is computed from it.
    expect(after.kpis.filter((card) => !before.kpis.includes(card)).map(({ title }) => title)).toEqual([
      'Visits of team 1',
      'Visits that end in a purchase, team 1',
    ]);
    // What measures that share shows its own values, and stays.
    expect(after.map.nodes.filter((node) => !before.map.nodes.includes(node))).toEqual([]);
    expect(after.map.nodes).toEqual(keeping(workspace)().map.nodes);
    expect(after.map.edges.filter((edge) => !before.map.edges.includes(edge))).toEqual([]);
  });

  test('are the very same cards where an edit has nothing to do with them', async () => {
    const workspace = await start();
    const show = keeping(workspace);
    workspace.findings();
    const before = show();
    const uri = memoryUri('teams/team-2/2026-Q4.okr');
    workspace.set(uri, workspace.text(uri).replace('to 31%', 'to 32%'));
    const after = show();
    const same = after.objectives.filter((card) => before.objectives.includes(card));
    // Its own card, and two that depend on it.
    expect(after.objectives.length - same.length).toBe(3);
  });
});

describe('an update', () => {
  const open = async () => {
    const workspaces = createWorkspaces(() => {
      const host = new MemoryHost(new Map(files));
      host.day = '2026-11-10';
      return host;
    }, [memoryRoot]);
    await workspaces.load();
    return { workspaces, views: new Views(workspaces) };
  };
  const uri = memoryUri('teams/team-1/2026-Q4.okr');

  test('is whole at first and then only what has changed, and gives the same', async () => {
    const { workspaces, views } = await open();
    workspaces.findings();
    const first = views.update({ uri, scope: {} });
    if (!('model' in first)) throw new Error('The first answer is whole.');
    const workspace = workspaces.of(uri);
    workspace.set(uri, workspace.text(uri).replace('Two of three', 'Three of four'));
    const second = views.update({ uri, scope: {}, known: first.stamp });
    if (!('patch' in second)) throw new Error('The second answer is a change.');
    expect(second.since).toBe(first.stamp);
    expect(JSON.stringify(second.patch).length).toBeLessThan(JSON.stringify(first.model).length / 20);
    const now = patched(JSON.parse(JSON.stringify(first.model)), JSON.parse(JSON.stringify(second.patch)));
    workspaces.findings();
    expect(now).toEqual(JSON.parse(JSON.stringify(views.of(uri, {}))));
  });

  test('makes only the view anew that is looked at, and the others as soon as all findings are there', async () => {
    const partOf = {
      scorecard: 'objectives',
      kpis: 'kpis',
      map: 'map',
      balance: 'balance',
      timeline: 'timeline',
    } as const;
    const looks = fc.constantFrom('scorecard', 'kpis', 'map', 'balance', 'timeline');
    await fc.assert(
      fc.asyncProperty(typedEdits(paths.length, pieces), scopes, looks, async (edits, scope, view) => {
        const { workspaces, views } = await open();
        workspaces.findings();
        const workspace = workspaces.of(uri);
        const first = views.update({ uri, scope, view });
        let shown = 'model' in first ? first.model : undefined;
        let known = first.stamp;
        const follow = () => {
          const update = views.update({ uri, scope, view, known });
          shown = 'model' in update ? update.model : (patched(shown, update.patch) as PreviewModel);
          known = update.stamp;
        };
        for (const edit of edits) {
          const edited = memoryUri(paths[edit.file] ?? '');
          workspace.set(edited, typed(workspace.text(edited), edit));
          follow();
          const findings = workspace.findingsAtHand();
          // What a broken file keeps of before is not this test's.
          if (findings.some(({ code }) => code === 'syntax-error')) continue;
          const anew = buildPreview({
            computed: workspace.computed(),
            findings,
            uri,
            scope,
            revision: 1,
            assess: (keyResult) => workspace.assess(keyResult),
          });
          expect(shown?.[partOf[view]]).toEqual(anew[partOf[view]]);
        }
        workspaces.findings();
        follow();
        expect(shown).toEqual(views.of(uri, scope));
      }),
      { numRuns: runs(20) },
    );
  });

  test('moves what stands below a new line', async () => {
    const { workspaces, views } = await open();
    workspaces.findings();
    const first = views.update({ uri, scope: {} });
    const workspace = workspaces.of(uri);
    workspace.set(uri, `// A line more.\n${workspace.text(uri)}`);
    const second = views.update({ uri, scope: {}, known: first.stamp });
    if (!('model' in first) || !('patch' in second)) throw new Error('First the whole, then a change.');
    const now = patched(JSON.parse(JSON.stringify(first.model)), JSON.parse(JSON.stringify(second.patch)));
    workspaces.findings();
    expect(now).toEqual(JSON.parse(JSON.stringify(views.of(uri, {}))));
  });

  test('is whole for who has something that is not known here', async () => {
    const { views } = await open();
    expect(views.update({ uri, known: 'of another server' })).toHaveProperty('model');
  });
});
