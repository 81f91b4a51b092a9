import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fine, folderWith, okr, startOkr, unreasoned } from './okr.ts';

describe('help', () => {
  test.each([[], ['help'], ['--help'], ['-h']])('%s lists the commands', async (...args) => {
    const { out, code } = await okr(folderWith({}), args.filter(Boolean));
    for (const name of ['check', 'export', 'format', 'scorecard', 'init', 'lsp']) expect(out).toContain(`okr ${name}`);
    expect(code).toBe(0);
  });

  test.each([[['help', 'check']], [['check', '--help']], [['check', '-h', 'somewhere']]])(
    '%s explains one',
    async (args) => {
      const { out, code } = await okr(folderWith({}), args);
      expect(out).toContain('--fail-on');
      expect(code).toBe(0);
    },
  );

  test('knows its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
    expect((await okr(folderWith({}), ['--version'])).out).toBe(`${version}\n`);
  });
});

describe('format', () => {
  const messy = fine.replace('team deck "Deck"', 'team   deck    "Deck"');

  test('writes the canonical layout and says which files changed', async () => {
    const folder = folderWith({ 'a.okr': messy, 'b/c.okr': 'kpi k "K" { unit % }\n' });
    const { out, code } = await okr(folder, ['format']);
    expect(out).toBe('a.okr\n');
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'a.okr'), 'utf8')).toContain('team deck "Deck"');
    expect((await okr(folder, ['format', '--check'])).code).toBe(0);
  });

  test('--check changes nothing', async () => {
    const folder = folderWith({ 'a.okr': messy });
    const { out, code } = await okr(folder, ['format', '--check']);
    expect(out).toBe('a.okr\n');
    expect(code).toBe(1);
    expect(readFileSync(join(folder, 'a.okr'), 'utf8')).toBe(messy);
  });

  test('keeps the byte order mark and the line ends of a file', async () => {
    const windows = `\uFEFF${messy.replaceAll('\n', '\r\n')}`;
    const folder = folderWith({ 'a.okr': windows });
    await okr(folder, ['format']);
    const text = readFileSync(join(folder, 'a.okr'), 'utf8');
    expect(text.startsWith('\uFEFFteam deck "Deck"\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('leaves a file alone that it cannot read in full', async () => {
    const broken = `${messy}objective {{{ "`;
    const latin = Buffer.from('team gr\xfcn "Gr\xfcn"', 'latin1');
    const folder = folderWith({ 'a.okr': broken, 'b.okr': latin });
    const { err, code } = await okr(folder, ['format']);
    expect(err).toMatch(/a\.okr was left as it is\. Line \d+: /);
    expect(err).toContain('b.okr was left as it is.');
    expect(err).toContain('2 files. 2 could not be read and were left as they are.');
    expect(err).not.toContain('laid out');
    expect(code).toBe(2);
    expect(readFileSync(join(folder, 'a.okr'), 'utf8')).toBe(broken);
    expect(readFileSync(join(folder, 'b.okr')).equals(latin)).toBe(true);
  });
});

describe('init', () => {
  test('starts a workspace with nothing above a hint, in the canonical layout', async () => {
    const folder = folderWith({});
    const { out, code } = await okr(folder, ['init']);
    expect(code).toBe(0);
    const files = readdirSync(folder, { recursive: true }).map(String);
    expect(files).toContain('okr.config.json');
    expect(files).toContain('company.okr');
    expect(files).toContain('kpis.okr');
    expect(files.filter((each) => /^growth.\d{4}-Q[1-4]\.okr$/.test(each))).toHaveLength(1);
    expect(out).toContain('Next:');
    expect((await okr(folder, ['check', '--fail-on', 'info'])).code).toBe(0);
    expect((await okr(folder, ['format', '--check'])).out).toBe('');
  });

  test('never overwrites', async () => {
    const folder = folderWith({ 'kpis.okr': '// mine\n' });
    const first = await okr(folder, ['init', '.']);
    expect(first.out).toContain('kept   kpis.okr');
    expect(readFileSync(join(folder, 'kpis.okr'), 'utf8')).toBe('// mine\n');
    writeFileSync(join(folder, 'company.okr'), '// also mine\n');
    const second = await okr(folder, ['init']);
    expect(second.out).toContain('Nothing to write');
    expect(readFileSync(join(folder, 'company.okr'), 'utf8')).toBe('// also mine\n');
  });

  test('makes the folder it is given', async () => {
    const folder = folderWith({ 'a-file': '' });
    await okr(folder, ['init', 'our/okrs']);
    expect(existsSync(join(folder, 'our', 'okrs', 'company.okr'))).toBe(true);
    expect((await okr(folder, ['init', 'a-file'])).err).toContain('a-file is a file');
  });
});

describe('export', () => {
  const texts = {
    'people.okr': 'team deck "Deck"\nperson yu "Yu Chen" in deck\n',
    'q4.okr': unreasoned.split('\n').slice(2).join('\n'),
  };
  const workspace = { ...texts, 'okr.config.json': '{}' };

  test('is the computed model, every key result with its assessment', async () => {
    const { out, code } = await okr(folderWith(workspace), ['export', '--format', 'json']);
    expect(code).toBe(0);
    const model = JSON.parse(out);
    expect(model).toMatchObject({ version: 1, files: ['people.okr', 'q4.okr'] });
    expect(model.units).toMatchObject([
      { id: 'people.okr#deck', kind: 'team' },
      { kind: 'person', in: 'people.okr#deck' },
    ]);
    expect(model.cycles).toEqual([{ name: '2026-Q4', start: '2026-10-01', end: '2026-12-31' }]);
    const [objective] = model.objectives;
    expect(objective).toMatchObject({
      name: 'smooth',
      team: 'people.okr#deck',
      cycle: '2026-Q4',
      owners: ['people.okr#yu'],
    });
    for (const keyResult of objective.keyResults) {
      expect(keyResult.assessment).toMatchObject({
        kind: { label: expect.stringMatching(/^(outcome|output|unclear)$/), because: expect.any(Array) },
        indicator: { label: expect.stringMatching(/^(leading|lagging|unclear)$/) },
        impact: { label: expect.stringMatching(/^(customer|business|internal|unclear)$/) },
        direction: expect.stringMatching(/^(increase|decrease|maintain|none)$/),
        metric: expect.any(String),
      });
      expect(keyResult.assessment.kind.confidence).toBeGreaterThanOrEqual(0);
      expect(keyResult.assessment.kind.confidence).toBeLessThanOrEqual(1);
    }
  });

  test('has the findings in the shape of check', async () => {
    const folder = folderWith(workspace);
    const model = JSON.parse((await okr(folder, ['export'])).out);
    const report = JSON.parse((await okr(folder, ['check', '--format', 'json'])).out);
    expect(model.findings).toEqual(report.diagnostics);
    expect(model.findings.length).toBeGreaterThan(0);
  });

  test('of one file has what that file says, with names from the whole workspace', async () => {
    const model = JSON.parse((await okr(folderWith(workspace), ['export', 'q4.okr'])).out);
    expect(model.units).toEqual([]);
    expect(model.objectives[0].owners).toEqual(['people.okr#yu']);
  });

  test('goes to a file, or says why not', async () => {
    const folder = folderWith(workspace);
    expect(await okr(folder, ['export', '-o', 'model.json'])).toMatchObject({ code: 0, out: '' });
    expect(JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')).version).toBe(1);
    const refused = await okr(folder, ['export', '-o', 'no/such/folder/model.json']);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('Its folder does not exist.') });
  });

  test('is one workspace at a time', async () => {
    const folder = folderWith({
      'a/okr.config.json': '{}',
      'a/x.okr': fine,
      'b/okr.config.json': '{}',
      'b/x.okr': fine,
    });
    expect(await okr(folder, ['export'])).toMatchObject({ code: 2, err: expect.stringContaining('2 workspaces') });
  });
});

describe('scorecard', () => {
  test('is one page that needs nothing else and lets nothing else in', async () => {
    const evil = fine.replace('Crossings that', 'Crossings </script><script>alert(1)</script> <!-- that');
    const folder = folderWith({ 'a.okr': evil });
    const { out, code } = await okr(folder, ['scorecard', 'a.okr', '-o', 'page.html']);
    expect(code).toBe(0);
    expect(out).toContain('Deck, 2026-Q4');
    const page = readFileSync(join(folder, 'page.html'), 'utf8');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toContain('unsafe');
    const blocks = [...page.matchAll(/<(script|style)([^>]*)>([\s\S]*?)<\/\1>/g)];
    const inline = blocks.filter((block) => !block[2]?.includes('application/json'));
    expect(inline.map((block) => block[1])).toEqual(['style', 'script']);
    for (const [, , , source = ''] of inline) {
      expect(policy).toContain(`'sha256-${createHash('sha256').update(source).digest('base64')}'`);
    }
    expect(page).not.toMatch(/<(link|img|iframe|script)[^>]+(src|href)=/);
  });

  test('carries the model, without the folders of this machine', async () => {
    const folder = folderWith({ 'a.okr': fine });
    await okr(folder, ['scorecard', '.', '-o', 'page.html']);
    const page = readFileSync(join(folder, 'page.html'), 'utf8');
    const [, json = ''] = /<script type="application\/json" id="okr-model">([\s\S]*?)<\/script>/.exec(page) ?? [];
    expect(json).not.toContain('<');
    const model = JSON.parse(json);
    expect(model.objectives[0].title).toBe('Crossings that people look forward to');
    expect(model.objectives[0].place.uri).toBe('a.okr');
    expect(page).not.toContain(folder);
  });

  test.each([
    [['scorecard'], 'Say where the page goes'],
    [['scorecard', 'a.okr', 'b.okr', '-o', 'x.html'], 'name only one'],
    [['scorecard', '-o', 'no/x.html'], 'Its folder does not exist.'],
  ])('%s says what is missing', async (args, message) => {
    const { err, code } = await okr(folderWith({ 'a.okr': fine, 'b.okr': '' }), args);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});

test('lsp speaks the protocol over standard input and output', async () => {
  const child = startOkr(folderWith({ 'a.okr': fine }), ['lsp', '--stdio']);
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  let out = '';
  const answered = new Promise<void>((done) => {
    child.stdout.on('data', (text) => {
      out += text;
      if (out.includes('"id":2')) done();
    });
  });
  const ended = new Promise((done) => child.on('close', done));
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  send({ method: 'initialized', params: {} });
  send({ id: 2, method: 'shutdown' });
  await answered;
  send({ method: 'exit' });
  expect(await ended).toBe(0);
  expect(out).toContain('"hoverProvider":true');
});
