import { describe, expect, test } from 'vitest';
import { parse } from '../../../language/syntax/parse.ts';
import { syntaxServices } from '../../../language/syntax/services.ts';
import { isoCurrencies } from '../../../language/values/unit.ts';
import { tokenList } from '../../support/syntax-tree.ts';

/** The tokens behind the word `to` of a one-line key result. */
const value = (text: string): string[] => tokenList(parse(`kr "T" to ${text}`)).slice(3, -1);
/** The tokens of a KPI's block. */
const inKpi = (text: string): string[] => tokenList(parse(`kpi a { ${text} }`)).slice(3, -1);

describe('numbers', () => {
  test.each([
    ['23%', 'QUANTITY:23%'],
    ['99.95%', 'QUANTITY:99.95%'],
    ['5 %', 'QUANTITY:5 %'],
    ['$20M', 'QUANTITY:$20M'],
    ['$1.5M', 'QUANTITY:$1.5M'],
    ['EUR 1.2k', 'QUANTITY:EUR 1.2k'],
    ['20 €', 'QUANTITY:20 €'],
    ['1.2bn', 'QUANTITY:1.2bn'],
    ['1,200', 'QUANTITY:1,200'],
    ['1,234,567.5', 'QUANTITY:1,234,567.5'],
    ['-5', 'QUANTITY:-5'],
    ['\u22125', 'QUANTITY:\u22125'],
    ['-$5', 'QUANTITY:-$5'],
    ['$-5', 'QUANTITY:$-5'],
    ['+3', 'QUANTITY:+3'],
    ['3.5x', 'QUANTITY:3.5x'],
    ['5pp', 'QUANTITY:5pp'],
    ['4.2/5', 'QUANTITY:4.2/5'],
    ['2026', 'YEAR:2026'],
    ['2000 %', 'QUANTITY:2000 %'],
    ['2000k', 'QUANTITY:2000k'],
    ['unknown', 'UNKNOWN:unknown'],
  ])('%s is one token', (text, token) => expect(value(text)).toEqual([token]));

  test.each(isoCurrencies)('%s before a number is its currency', (code) => {
    expect(value(`${code} 1.2k`)).toEqual([`QUANTITY:${code} 1.2k`]);
  });

  test.each([
    ['15 min', ['QUANTITY:15', 'UNIT:min']],
    ['1,200 teams', ['QUANTITY:1,200', 'UNIT:teams']],
    ['3teams', ['QUANTITY:3', 'UNIT:teams']],
    ['2026 teams', ['YEAR:2026', 'UNIT:teams']],
    ['3 team', ['QUANTITY:3', 'UNIT:team']],
    ['unknown teams', ['UNKNOWN:unknown', 'UNIT:teams']],
    ['5xx', ['QUANTITY:5', 'UNIT:xx']],
    ['3 größe', ['QUANTITY:3', 'UNIT:größe']],
    ['3 leading', ['QUANTITY:3', 'leading~:leading']],
    ['3 by 2026-10-31', ['QUANTITY:3', 'by~:by', 'DATE:2026-10-31']],
    ['3,40', ['QUANTITY:3.40']],
    ['3, 40', ['QUANTITY:3', ',:,', 'QUANTITY:40']],
    ['3, from 4', ['QUANTITY:3', ',:,', 'from:from', 'QUANTITY:4']],
    ['1,2000', ['QUANTITY:1', ',:,', 'YEAR:2000']],
  ])('%s is several', (text, tokens) => expect(value(text)).toEqual(tokens));

  test('a number and the period behind a comma stay apart', () => {
    const points = [
      'DATE:2026-08-31',
      'QUANTITY:36',
      ',:,',
      'SPAN:2026-09',
      'QUANTITY:33%',
      ',:,',
      'YEAR:2026',
      'QUANTITY:5',
    ];
    expect(inKpi('actual { 2026-08-31 36,2026-09 33%, 2026 5 }').slice(2, -1)).toEqual(points);
  });

  test('a year may end a list', () => {
    expect(tokenList(parse('okrs for a in 2026,')).slice(-2)).toEqual(['YEAR:2026', ',:,']);
  });
});

describe('dates and cycles', () => {
  test.each([
    ['2026-10-31', 'DATE'],
    ['2026-1-5', 'DATE'],
    ['31.10.2026', 'DATE'],
    ['10/31/2026', 'DATE'],
    ['2026-Q4', 'SPAN'],
    ['2026-Q5', 'SPAN'],
    ['2026-W42', 'SPAN'],
    ['2026-10', 'SPAN'],
    ['2026-', 'SPAN'],
    ['2026-10-31T10', 'SPAN'],
    ['2026', 'YEAR'],
    ['FY27-Q1', 'ID'],
  ])('%s is a %s', (text, kind) => {
    expect(tokenList(parse(`review ${text} { }`))[1]).toBe(`${kind}:${text}`);
  });
});

describe('units', () => {
  test.each([
    ['unit %', ['unit:unit', '%:%']],
    ['unit $', ['unit:unit', 'CURRENCY:$']],
    ['unit EUR', ['unit:unit', 'UNIT:EUR']],
    ['unit leading', ['unit:unit', 'UNIT:leading']],
    ['unit / 5', ['unit:unit', '/:/', 'QUANTITY:5']],
    ['owner unit raises b', ['owner:owner', 'unit~:unit', 'raises~:raises', 'ID:b']],
  ])('%s', (text, tokens) => expect(inKpi(text)).toEqual(tokens));
});

describe('formulas', () => {
  test.each([
    ['a-5', ['ID:a-5']],
    ['a - 5', ['ID:a', '-:-', 'QUANTITY:5']],
    ['a / b', ['ID:a', '/:/', 'ID:b']],
    ['4/5', ['QUANTITY:4', '/:/', 'QUANTITY:5']],
    ['(a + b) * -c', ['(:(', 'ID:a', '+:+', 'ID:b', '):)', '*:*', '-:-', 'ID:c']],
    ['a * 100% unit %', ['ID:a', '*:*', 'QUANTITY:100%', 'unit~:unit', '%:%']],
    ['a // not divided', ['ID:a']],
  ])('= %s', (text, tokens) => expect(tokenList(parse(`kpi k {\n= ${text}\n}`)).slice(4, -1)).toEqual(tokens));
});

describe('line ends', () => {
  const ends = (text: string) => parse(text).tokens.filter((token) => token.tokenType.name === 'EOL').length;

  test.each([
    ['a one-line key result', 'kr "T" to 3\nkr "U" to 4', 2],
    ['a key result with a block', 'kr "T" {\n to 3\n}', 0],
    ['a brace on the next line', 'kr "T"\n{\n to 3\n}', 0],
    ['a key result before a brace', 'objective "T" { kr "U" to 3 }', 1],
    ['a key result behind a property', 'objective "T" { draft kr "U" to 3 initiative "V" done }', 2],
    ['lines of a check-in', 'check-in 2026-10-12 {\n a.b 3%\n blocked "x"\n c 4\n}', 3],
    ['a line that a comment goes on', 'kr "T" /* a\n */ to 3', 1],
    ['other statements', 'team a "A"\nkpi b "B"', 0],
  ])('%s', (_, text, count) => expect(ends(text)).toBe(count));

  test('have no width and stand behind the last word', () => {
    const text = 'kr "T" to 3   // why\nkr "U" to 4';
    const end = parse(text).tokens.find((token) => token.tokenType.name === 'EOL');
    expect(end?.startOffset).toBe('kr "T" to 3'.length);
    expect(end?.endOffset).toBeLessThan(end?.startOffset ?? 0);
  });

  test('under a cursor a line has not ended yet', () => {
    const tokens = (text: string) => syntaxServices().parser.Lexer.tokenize(text, { mode: 'partial' }).tokens;
    expect(tokens('kr "T" to 3 ').at(-1)?.tokenType.name).toBe('QUANTITY');
    expect(tokens('kr "T" to 3\n').at(-1)?.tokenType.name).toBe('EOL');
  });
});

describe('texts', () => {
  test.each([
    ['"plain"', 'plain'],
    ['"with \\"quotes\\" and \\\\"', 'with "quotes" and \\'],
    ['"C:\\new"', 'C:\\new'],
    ['“curly”', 'curly'],
    ['„German“', 'German'],
    ['“it\'s 5" wide”', "it's 5"],
    ['""', ''],
    ['"""one line"""', 'one line'],
    ['"""\n    two\n      lines\n  """', 'two\n  lines'],
    ['"""first\n  second"""', 'first\nsecond'],
    ['"""\r\n  of Windows\r\n  """', 'of Windows'],
    ['"""a "quoted" word"""', 'a "quoted" word'],
    ['""""""', ''],
  ])('%j', (written, read) => {
    const [objective] = parse(`objective ${written}`).document.elements;
    expect(objective?.$type === 'Objective' && objective.title).toBe(read);
  });
});

test('phrases may have several spaces in them', () => {
  const kpi = 'kpi a { lower  is \t better }\ncheck-in 2026-10-12 { a at  risk }';
  expect(tokenList(parse(kpi))).toContain('lower is better:lower is better');
  expect(tokenList(parse(kpi))).toContain('at risk:at risk');
  expect(tokenList(parse('kpi a { owner at-risk }'))).toContain('ID:at-risk');
});
