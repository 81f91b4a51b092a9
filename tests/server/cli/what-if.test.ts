import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../support/lsp/client.ts';
import { folderWith, okr } from './okr.ts';

const year = new Date().getUTCFullYear();
const texts = {
  'a.okr': `company ferry "Ferry"
team deck "Deck" in ferry
team office "Office" in ferry
kpi wait "Minutes at the pier" for deck { unit min lower is better healthy below 15 min critical above 30 min actual { ${year}-01 20 min } }
kpi boarded "Passengers aboard" for deck { unit passengers actual { ${year}-01 400 passengers } }
kpi called "Passengers at the pier" for deck { unit passengers actual { ${year}-01 500 passengers } }
kpi share "Passengers who find a place" for deck { = boarded / called unit % higher is better }
okrs for deck in ${year}
objective smooth "Crossings that people look forward to" {
  kr queue "Minutes at the pier" measures wait from 20 min to 12 min
  kr seats "Passengers who find a place" measures share from 75% to 90%
}
check-in ${year}-01-01 for deck { smooth.queue 18 min }
`,
};

const whatIf = (...set: string[]) => {
  const folder = folderWith(texts);
  return { folder, run: okr(folder, ['what-if', '.', ...set.flatMap((each) => ['--set', each]), '--format', 'json']) };
};

async function changes(...set: string[]) {
  const { out, err } = await whatIf(...set).run;
  if (err) throw new Error(err);
  const { changes: list } = JSON.parse(out) as {
    changes: { title: string; kind: string; before: Record<string, unknown>; after: Record<string, unknown> }[];
  };
  return list.map(({ title, kind, before, after }) => ({ what: `${kind} ${title}`, before, after }));
}

describe('what-if', () => {
  test('a supposed value changes the key result and its objective', async () => {
    expect(await changes('deck.smooth.queue=16 min')).toMatchObject([
      { what: 'objective Crossings that people look forward to' },
      {
        what: 'key result Minutes at the pier',
        before: { value: 18, progress: 0.25 },
        after: { value: 16, progress: 0.5 },
      },
    ]);
  });

  test('a supposed target', async () => {
    expect(await changes('deck.smooth.queue.to=16 min')).toMatchObject([
      { what: 'objective Crossings that people look forward to' },
      { what: 'key result Minutes at the pier', before: { progress: 0.25 }, after: { progress: 0.5 } },
    ]);
  });

  test('the value of a KPI, computed ones too', async () => {
    expect((await changes('wait=40 min'))[0]).toMatchObject({
      what: 'kpi Minutes at the pier',
      before: { value: 20, health: 'watch' },
      after: { value: 40, health: 'critical' },
    });
    expect((await changes('share=85%'))[0]).toMatchObject({ before: { value: 80 }, after: { value: 85 } });
  });

  test('findings come and go', async () => {
    const { out } = await whatIf('deck.smooth.queue.to=20 min').run;
    const { come, go } = JSON.parse(out) as { come: { code: string }[]; go: { code: string }[] };
    expect(come.map(({ code }) => code)).toContain('already-met');
    expect(go).toEqual([]);
  });

  test('nothing is written', async () => {
    const { folder, run } = whatIf('deck.smooth.queue=16 min');
    await run;
    expect(readFileSync(join(folder, 'a.okr'), 'utf8')).toBe(texts['a.okr']);
  });

  test.each([
    [['deck.smooth.queu=16 min'], 'Did you mean `deck.smooth.queue`?'],
    [['deck.smooth.queue=16%'], 'does not fit'],
    [['deck.smooth.queue=soon'], 'is not a number'],
    [['deck.smooth.queue'], 'says nothing to suppose'],
    [[], 'Say what to suppose'],
  ])('%s is refused in words', async (set, message) => {
    const { code, err } = await whatIf(...set).run;
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test('people get sentences', async () => {
    const { out } = await okr(folderWith(texts), ['what-if', '--set', 'deck.smooth.queue=16 min']);
    expect(out).toContain('“Minutes at the pier” (key result)  18 min → 16 min, 25% of the way → 50% of the way');
  });

  test('the editor may ask the same', async () => {
    const editor = await openWorkspace(texts);
    const answer = await editor.request('okr/whatIf', {
      uri: editor.folder.uri('a.okr'),
      set: ['deck.smooth.queue=16 min'],
    });
    expect(answer).toMatchObject({ ok: true, changes: [{ kind: 'objective' }, { after: { value: 16 } }] });
    const refused = await editor.request('okr/whatIf', { uri: editor.folder.uri('a.okr'), set: ['nothing=1'] });
    expect(refused).toMatchObject({ ok: false });
  });
});
