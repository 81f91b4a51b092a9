import { beforeAll, describe, expect, test } from 'vitest';
import { complete } from '../../../../server/features/completion/complete.ts';
import { createWorkspace } from '../../../../server/services.ts';
import type { Workspace } from '../../../../server/workspace/workspace.ts';
import { generate } from '../../../bench/generate.ts';
import { EditedText } from '../../../support/lsp/document.ts';
import { MemoryHost, memoryRoot, memoryUri } from '../../../support/memory-host.ts';

const generated = generate(450);
const uri = memoryUri('teams/team-7/mine.okr');

describe('among the names of a large company', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = createWorkspace(new MemoryHost(generated.files), [memoryRoot]);
    await workspace.load();
  });

  /** The list at the bar in an objective of team 7. */
  const list = (line: string) => {
    const marked = `okrs for team-7 in 2026-Q4\nobjective mine "Mine" {\n  kr own "Own" to 3\n  ${line}\n}\n`;
    workspace.set(uri, marked.replace('|', ''));
    const position = new EditedText(uri, marked.replace('|', '')).at(marked);
    return complete(workspace, uri, position, { snippets: true });
  };
  const labels = (line: string) => list(line).items.map(({ label }) => label);

  test('there are at most 200, and typing on asks again', () => {
    for (const line of ['supports |', 'owner |', 'depends on |', 'measures |', 'owner per|']) {
      const { items, isIncomplete } = list(line);
      expect(items.length).toBeLessThanOrEqual(200);
      expect(items.length).toBeGreaterThan(50);
      expect(isIncomplete).toBe(true);
    }
  });

  test('the nearest come first: the own team, then what is around it, then the rest', () => {
    expect(labels('depends on |').slice(0, 3)).toEqual(['habit-1', 'habit-2', 'habit-3']);
    const supports = labels('supports |');
    expect(supports.indexOf('orchard.year-1')).toBeLessThan(supports.findIndex((label) => label.includes('team-8.')));
    expect(labels('owner |')[0]).toBe('person-7');
  });

  test('what is far away is found by its letters, in every part of its full name', () => {
    expect(labels('owner person-158|')).toEqual(['person-158']);
    expect(labels('depends on t41habit-2|')).toContain('team-41.habit-2');
    expect(labels('measures share-33|')).toContain('share-33');
  });

  test('behind a dot there is only what belongs to what stands before it', () => {
    expect(labels('depends on team-9.|').filter((label) => !/^(habit|share|again|calm|know)/.test(label))).toEqual([]);
    expect(labels('supports orchard.year-|')).toContain('year-3');
  });
});
