import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { KeyResult } from '../../../language/model/entities.ts';
import type { TextFormat } from '../../../language/protocol/export.ts';
import { NoFilter, type PreviewFilter } from '../../../language/protocol/filter.ts';
import type { PreviewModel } from '../../../language/protocol/preview.ts';
import { type PreviewView, PreviewViews } from '../../../language/protocol/webview.ts';
import { assessKeyResultOf } from '../../../language/rules/assessments.ts';
import { csvText } from '../../../server/export/csv/csv-text.ts';
import { exportScorecard } from '../../../server/export/export-scorecard.ts';
import { modelJson } from '../../../server/export/model-json.ts';
import { onlyShown } from '../../../server/export/only-shown.ts';
import { buildPreview } from '../../../server/preview/build-preview.ts';
import { company } from '../../fixtures/preview/company.ts';
import { empty } from '../../fixtures/preview/other-states.ts';
import { everywhere } from '../../support/preview/everywhere.ts';
import { hostileTexts } from '../../support/preview/hostile-texts.ts';
import { uriOf, workspace } from '../../support/workspace.ts';

const nothing = { objectives: [], kpis: [] } as unknown as ReturnType<typeof modelJson>;

async function written(model: PreviewModel, format: TextFormat, view?: PreviewView, json = nothing): Promise<string> {
  const source = { model, json: () => json, assets: async () => ({ script: 'draw()', styles: 'p{}' }) };
  return (await exportScorecard(source, { format, ...(view ? { view } : {}) })) ?? '';
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u202e]|[\ud800-\udbff](?![\udc00-\udfff])/;

/** What a reader of the drawing sees, line by line. */
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  );

describe('a drawing', () => {
  test.each(PreviewViews)('of %s has its words as text and nothing that could load or run', async (view) => {
    const svg = await written(company, 'svg', view);
    const words = textsOf(svg).join(' ');
    expect(words).toContain('Doorstep 2026-Q4');
    expect(words).toContain(
      {
        scorecard: 'At the door while the ice is still solid',
        kpis: 'Two of six need an answer',
        map: 'What the map says',
        balance: 'Every objective of 2026-Q4',
        timeline: 'First tells',
        'check-in': 'Check-in of',
      }[view],
    );
    expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    const elements = new Set([...svg.matchAll(/<([a-zA-Z]+)/g)].map(([, name]) => name));
    expect([...elements].sort()).toEqual(
      [...elements]
        .filter((name) => ['svg', 'title', 'g', 'text', 'path', 'rect', 'circle'].includes(name ?? ''))
        .sort(),
    );
    const drawn = svg.replace(/>[^<]+</g, '><');
    expect(/\s(style|href|class|on[a-z]+)=|NaN|undefined|null/.exec(drawn)).toBeNull();
  });

  test('says every state of a row in words, too', async () => {
    const words = textsOf(await written(company, 'svg', 'scorecard')).join('\n');
    for (const card of company.objectives) for (const { now } of card.keyResults) expect(words).toContain(now.value);
    expect(words).toMatch(/Off track/);
  });

  test('is light on paper and dark where that is asked for', async () => {
    const source = { model: company, json: () => nothing, assets: async () => undefined };
    const dark = await exportScorecard(source, { format: 'svg', theme: 'dark' });
    expect(dark).toContain('<rect width="100%" height="100%" fill="#1c1e21"/>');
    expect(await written(company, 'svg')).toContain('<rect width="100%" height="100%" fill="#ffffff"/>');
  });

  test.each(PreviewViews)('of %s keeps every text inside its own element', async (view) => {
    for (const text of hostileTexts) {
      const svg = await written(everywhere(company, text), 'svg', view);
      const withoutMarkup = svg.replace(
        /<\/?(svg|title|g|text|path|rect|circle)( [a-zA-Z0-9:-]+="[^"<]*")*\/?>|<\?xml[^>]*>/g,
        '',
      );
      expect(withoutMarkup).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot);)/);
      expect(svg).not.toMatch(forbidden);
    }
  });
});

describe('Markdown', () => {
  test('has a heading, a line and a table for each objective', async () => {
    const text = await written(company, 'md');
    expect(text).toMatch(/^# Doorstep, 2026-Q4\n/);
    expect(text).toContain('## At the door while the ice is still solid\n\n**▲ At risk**, 33%, 10 behind');
    expect(text).toContain(
      '| ● On track | Median minutes from order to door | 19.5 min, 2 Nov | 24 → 15 min | ▓▓▓▓▓░░░░░ 50%, 8 ahead |',
    );
    expect(text).toContain('## Decisions');
  });

  test.each(PreviewViews)('%s: no text becomes markup, a link or another cell', async (view) => {
    for (const text of hostileTexts) {
      for (const format of ['md', 'marp'] as const) {
        const lines = (await written(everywhere(company, text), format, view)).split('\n');
        const all = lines.join('\n');
        expect(all).not.toMatch(/[<>]/);
        expect(all).not.toMatch(/(?<!\\)[`~$]|(?<!\\)\[|:\/\/|www\.|(?<!\u2060)@\w/);
        expect(all).not.toMatch(forbidden);
        for (const table of tablesIn(lines)) expect(new Set(table.map(cellsOf)).size, table[0]).toBe(1);
      }
    }
  });

  test('says so where nothing is', async () => {
    expect(await written(empty, 'md')).toContain('No objective here yet.');
    expect(await written(empty, 'md', 'kpis')).toContain('No KPI here yet.');
  });
});

const cellsOf = (line: string) => line.replaceAll('\\\\', '').replaceAll('\\|', '').split('|').length;

function tablesIn(lines: string[]): string[][] {
  const tables: string[][] = [];
  lines.forEach((line, index) => {
    if (!line.startsWith('| ')) return;
    if (lines[index - 1]?.startsWith('| ')) tables.at(-1)?.push(line);
    else tables.push([line]);
  });
  return tables;
}

describe('slides', () => {
  test('begin with Marp, have one for each objective and end with what is asked', async () => {
    const text = await written(company, 'marp');
    expect(text).toMatch(/^---\nmarp: true\npaginate: true\nsize: 16:9\n---\n\n# Doorstep, 2026-Q4/);
    const titles = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title);
    expect(titles).toEqual([
      'Doorstep, 2026-Q4',
      ...company.objectives.map(({ title }) => title),
      'KPIs that need an answer',
      'What we decided',
      expect.stringMatching(/^What we ask/),
      ...titles.slice(company.objectives.length + 4),
    ]);
    expect(text).toContain('**Decide:** Conflict over cost per delivery');
    expect(text.split('\n---\n').length - 2).toBe(titles.length - 1);
  });

  test('a long objective goes on on the next slide', async () => {
    const [card] = company.objectives;
    const row = card?.keyResults[0];
    if (!card || !row) throw new Error('The company has no rows.');
    const keyResults = Array.from({ length: 14 }, (_, index) => ({ ...row, id: `${index}` }));
    const text = await written({ ...company, objectives: [{ ...card, keyResults }] }, 'marp');
    expect(text).toContain('(1 of 3)');
    expect(text).toContain('(3 of 3)');
  });
});

describe('a table for a spreadsheet', () => {
  const texts = {
    'org.okr': 'team deck "Deck"\nperson yu "Yu Chen" in deck\n',
    'kpis.okr':
      'kpi back "=Sail again" {\n  for deck\n  unit %\n  healthy above 30%\n  actual { 2026-10-01 20%, 2026-11-01 -2% }\n}\n',
    'deck.okr': `okrs for deck in 2026-Q4
objective smooth "Crossings, \\"calm\\"" {
  owner yu
  kr wait "-2 minutes at the pier" from 24 min to 15 min leading customer
  kr ramp "New ramp opened" done when "the harbour master signs" by 2026-12-15
}
check-in 2026-11-09 by yu {
  smooth.wait 19.5 confidence 70% "Half the way; + a plus"
}
`,
  };

  test('numbers are numbers, days are days, and no text is a formula', async () => {
    const all = workspace(texts);
    const figures = {
      computed: all.computed,
      findings: all.findings(),
      assess: (keyResult: KeyResult) => assessKeyResultOf(keyResult, all.computed.model, true),
    };
    const model = buildPreview({ ...figures, uri: uriOf('deck.okr'), scope: {}, revision: 1 });
    const json = modelJson({ ...figures, uris: new Set(Object.keys(texts).map(uriOf)), fileOf: (uri) => uri });
    const { data, errors } = Papa.parse<Record<string, unknown>>(await written(model, 'csv', undefined, json), {
      header: true,
      dynamicTyping: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const [wait, ramp, back] = data;
    expect(data).toHaveLength(3);
    expect(wait).toMatchObject({
      Kind: 'Key result',
      Team: 'Deck',
      Cycle: '2026-Q4',
      Objective: 'Crossings, "calm"',
      Title: "'-2 minutes at the pier",
      Owners: 'Yu Chen',
      Unit: 'min',
      Baseline: 24,
      Target: 15,
      Now: 19.5,
      Progress: 0.5,
      'Confidence %': 70,
      Note: 'Half the way; + a plus',
    });
    expect(String(wait?.['Now on'])).toMatch(/2026-11-09|Nov 09 2026/);
    expect(ramp).toMatchObject({ Kind: 'Milestone', Title: 'New ramp opened', Due: expect.anything(), Now: null });
    expect(back).toMatchObject({ Kind: 'KPI', Title: "'=Sail again", Now: -2, Unit: '%', 'Good above': 30 });
  });

  test('read back, every text is itself, behind an apostrophe where a sheet would run it', () => {
    const out = csvText(
      ['Text', 'Number'],
      hostileTexts.map((text) => [text, -1.5]),
    );
    expect(out.endsWith('\r\n')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(out, { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(hostileTexts.length + 1);
    for (const [text = '', number] of data.slice(1)) {
      expect(text).not.toMatch(/^\s*[=+\-@＝＋]/);
      expect(number).toBe('-1.5');
    }
    expect(data[1]?.[0]).toBe(hostileTexts[0]);
    expect(data[10]?.[0]).toBe(`'${hostileTexts[9]}`);
  });

  test('of the map is its links', async () => {
    const { data } = Papa.parse<Record<string, string>>(await written(company, 'csv', 'map'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(company.map.edges.length);
    expect(data[0]).toMatchObject({ Link: expect.stringMatching(/^[A-Z]/) });
  });

  test('of the timeline is its days, with whose each is', async () => {
    const { data } = Papa.parse<Record<string, string>>(await written(company, 'csv', 'timeline'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((row) => row.Title)).toEqual(company.timeline.rows.map(({ title }) => title));
    expect(data.find((row) => row.Title === 'Annual recurring revenue')).toMatchObject({
      'First tells': expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      'Tells or done': 'no',
      Kind: 'Lagging',
      Team: 'Lemonstand',
    });
  });
});

describe('what fits a filter', () => {
  const rowsOf = ({ objectives }: PreviewModel) => objectives.flatMap(({ keyResults }) => keyResults);
  const [owner = ''] = company.objectives.flatMap(({ owners }) => owners.map(({ name }) => name));
  const asked: [string, Partial<PreviewFilter>][] = [
    [`owner ${owner}`, { owners: [owner] }],
    ['status off track or breached', { states: ['off track', 'breached'] }],
    ['findings warnings', { findings: ['warning'] }],
    ['status held, search “riders”', { query: 'riders', states: ['held'] }],
  ];

  test.each(asked)('is all that is left, in every format: %s', async (words, parts) => {
    const model = onlyShown(company, { ...NoFilter, ...parts });
    const [rows, all] = [rowsOf(model), rowsOf(company)];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(all.length);
    expect(model.header.counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
    const kept = new Set(rows.map(({ id }) => id));
    const gone = all.filter(({ id }) => !kept.has(id));
    for (const format of ['md', 'csv', 'svg', 'html', 'marp'] as const) {
      const text = await written(model, format);
      expect(text.includes(`Filtered by ${words}`), format).toBe(true);
      // A page and slides have sentences that name what something pulls against, without its figures.
      const left = gone.filter(({ id, title }) => {
        if (format === 'html') return text.includes(`"id":"${id}"`);
        return text.includes(format === 'marp' ? `| ${title} |` : title);
      });
      expect(
        left.map(({ title }) => title),
        format,
      ).toEqual([]);
    }
    for (const view of PreviewViews) expect(await written(model, 'md', view)).toContain(`Filtered by ${words}`);
  });

  test('nothing asked for leaves everything, and says nothing', () => {
    expect(onlyShown(company, NoFilter)).toBe(company);
    expect(onlyShown(company, undefined)).toBe(company);
  });
});

test('a page opens with the view and theme it was made for', async () => {
  const source = { model: company, json: () => nothing, assets: async () => ({ script: '', styles: '' }) };
  const page = await exportScorecard(source, { format: 'html', view: 'map', theme: 'dark' });
  expect(page).toContain('<html lang="en" data-view="map" data-theme="dark">');
});
