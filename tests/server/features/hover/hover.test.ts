import { describe, expect, test } from 'vitest';
import { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../../../server/features/hover/hover.ts';
import { atCursor } from '../../../support/cursor.ts';
import { organisation } from '../../../support/organisation.ts';

const own = `okrs for pickers in 2026-Q4

objective sweet "Every apple is picked on its best day" {
  aspirational
  owner maya
  because "Every fifth apple is picked too early"
  advances own-trees
  responds to kpi ripe
  supports known by 5 shops

  kr bite "Apples that are ripe when picked" measures ripe from 70% to 90% leading customer owner jo
  kr thrown "Baskets that are thrown away" stay below 3 baskets
  kr permit "We may pick on Sundays" done when "the mayor has signed" by 2026-12-15
  initiative "A ripeness card for everybody" by 2026-11-15 owner maya for bite
}

check-in 2026-11-09 for pickers by maya {
  sweet.bite    76%  confidence 50%
  sweet.thrown  2 baskets
}
check-in 2026-11-16 for pickers by maya {
  sweet.bite    80%  confidence 60%  at risk  "Rain for a week"
  sweet.thrown  4 baskets
}
`;

/** What is shown at the first `needle` of the text, `into` characters in. */
async function at(
  needle: string,
  into = 1,
  files: Record<string, string> = { ...organisation, 'pickers/2026-Q4.okr': own },
) {
  const marked = Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const index = text.indexOf(needle);
      return [path, index < 0 ? text : `${text.slice(0, index + into)}|${text.slice(index + into)}`];
    }),
  );
  const { workspace, uri, position } = await atCursor(marked);
  const found = hover(workspace, uri, position);
  const { contents, range } = found ?? {};
  const text = workspace.text(uri).split('\n');
  return {
    text: MarkupContent.is(contents) ? contents.value : '',
    over: range && text[range.start.line]?.slice(range.start.character, range.end.character),
  };
}

describe('a key result', () => {
  test('its row is drawn as far as characters go', async () => {
    const { text } = await at('bite "Apples');
    expect(text).toMatch(/`70 ━+●─*┆─* 90%`/);
    expect((await at('thrown "Baskets')).text).not.toContain('━');
  });

  test('where it is declared: what it is and where it stands', async () => {
    const { text, over } = await at('bite "Apples');
    expect(over).toBe('bite');
    expect(text).toContain('**Apples that are ripe when picked**');
    expect(text).toContain(
      'Key result of “Every apple is picked on its best day”, Pickers, 2026-Q4, leading, customer',
    );
    expect(text).toContain('owner Jo Lindqvist');
    expect(text).toContain('**at risk**: 80%: 50% of the way from 70 to 90');
    expect(text).toContain('Confidence 60%, up 10');
    expect(text).toContain('> Rain for a week (Maya Okafor, 16 Nov)');
    expect(text).toContain('Measures **Apples picked ripe** (Pickers)');
  });

  test('where it is referred to, on its own segment', async () => {
    const { text, over } = await at('sweet.bite    76%', 8);
    expect(over).toBe('bite');
    expect(text).toContain('**Apples that are ripe when picked**');
    expect((await at('sweet.bite    76%', 2)).text).toContain('**Every apple is picked on its best day**');
  });

  test('on its title', async () => {
    expect((await at('Apples that are', 3)).over).toBe('"Apples that are ripe when picked"');
  });

  test('that is a guardrail says how far it is out', async () => {
    const { text } = await at('thrown "Baskets');
    expect(text).toContain('Guardrail of');
    expect(text).toContain('**breached**: 4 baskets, outside the guardrail stay below 3 baskets by 1 basket');
  });

  test('that is a milestone says how long there is', async () => {
    expect((await at('permit "We')).text).toContain('**open**: Due on 15 December, in 23 days');
  });
});

describe('an objective', () => {
  test('on its word: everything about it, and what the word says', async () => {
    const { text, over } = await at('objective sweet');
    expect(over).toBe('objective');
    expect(text).toContain('Aspirational objective, Pickers, 2026-Q4, owner Maya Okafor');
    expect(text).toMatch(/\*\*at risk\*\*: \d+% of the way/);
    expect(text).toContain('Held back by “Baskets that are thrown away”, out of bounds');
    expect(text).toContain('Because: Every fifth apple is picked too early');
    expect(text).toContain('Supports **Everybody in the valley knows our cider** (Orchard) by 5 shops');
    expect(text).toContain('Responds to **Apples picked ripe** (Pickers)');
    expect(text).toContain('Advances **Own trees before bought apples**');
    expect(text).toContain('*objective*: What shall be better');
  });

  test('says who supports it', async () => {
    const { text } = await at('known "Everybody');
    expect(text).toContain('Supported by **Every apple is picked on its best day** (Pickers) by 5 shops');
  });
});

describe('a KPI', () => {
  test('has its value, health, bands and gap', async () => {
    const { text } = await at('ripe "Apples picked', 1);
    expect(text).toContain('KPI, Pickers');
    expect(text).toContain('**72%** on 31 Oct: **watch**, 8 points below healthy');
    expect(text).toContain('Healthy above 80%, critical below 60%');
    expect(text).toContain('goal 90% by 30 Jun 2027');
    expect(text).toContain('Answered by **Every apple is picked on its best day** (Pickers)');
    expect(text).toContain('Pushed up by **Apples that are ripe when picked** (Pickers, Jo Lindqvist, 2026-Q4)');
  });

  test('says where its values come from', async () => {
    expect((await at('baskets "Baskets a day"')).text).toContain('Values from data/baskets.csv, column baskets');
    const formula = {
      'a.okr': 'kpi one "One" { = two / three\n drives two after 6 weeks }\nkpi two "Two"\nkpi three "Three"',
    };
    const { text } = await at('one "One"', 1, formula);
    expect(text).toContain('Two ÷ three');
    expect(text).toContain('Drives **Two**, 6 weeks later');
  });
});

describe('people and the rest', () => {
  test('a person: where they work and what they own', async () => {
    const { text } = await at('owner maya', 8);
    expect(text).toContain('Person in Pickers');
    expect(text).toContain('Every apple is picked on its best day (2026-Q4)');
    expect((await at('jo "Jo')).text).toContain('Apples that are ripe when picked');
  });
  test('a team: its objectives of the cycles that run', async () => {
    expect((await at('for pickers in', 5)).text).toContain('Every apple is picked on its best day');
  });
  test('an initiative that is late', async () => {
    expect((await at('initiative "A', 2)).text).toContain('Initiative, by 15 Nov, late, owner Maya Okafor');
  });
  test('a section', async () => {
    const { text } = await at('okrs for pickers');
    expect(text).toContain('**OKRs of Pickers, 2026-Q4**');
    expect(text).toContain('Week 8 of 13, 39 days left');
  });
  test('a strategy, a goal, a check-in', async () => {
    expect((await at('own-trees "Own')).text).toContain('Advanced by **Every apple is picked on its best day**');
    expect((await at('ten-farms "Ten')).text).toContain('Goal, Orchard, by 31 Dec 2028');
    expect((await at('check-in 2026-11-16')).text).toContain('16 Nov, Pickers, by Maya Okafor, two lines');
  });
});

describe('days, cycles and numbers', () => {
  test('a day', async () => {
    expect((await at('2026-12-15', 4)).text).toBe('**Tuesday, 15 Dec 2026**  \nIn 23 days');
    expect((await at('2026-11-09', 4)).text).toContain('13 days ago');
  });
  test('a cycle', async () => {
    expect((await at('in 2026-Q4', 5)).text).toBe(
      '**Q4 2026** 2026-Q4: 1 Oct to 31 Dec 2026  \nWeek 8 of 13, 39 days left',
    );
    expect((await at('harvest "Harvest"', 2)).text).toContain('**Harvest** harvest: 1 Sep to 30 Nov 2026');
  });
  test('numbers whose signs need words', async () => {
    const kpi = (line: string) => ({ 'a.okr': `kpi a "A" { ${line} }` });
    expect((await at('4.2/5', 1, kpi('target 4.2/5'))).text).toBe('**4.2** out of 5');
    expect((await at('5pp', 1, kpi('target 5pp'))).text).toContain('percentage points');
    expect((await at('3.5x', 1, kpi('target 3.5x'))).text).toContain('times as much');
    expect((await at('$1.2M', 1, kpi('target $1.2M'))).text).toBe('**1,200,000** USD');
    expect((await at('40%', 1, kpi('target 40%'))).text).toBe('');
  });
});

describe('a word of the language', () => {
  test('is explained, with an example', async () => {
    const { text, over } = await at('aspirational', 3);
    expect(over).toBe('aspirational');
    expect(text).toContain('70% of it is a good result');
    expect(text).toContain('```okr\naspirational\n```');
  });
  test('says what it says in this place', async () => {
    expect((await at('by 5 shops')).text).toContain('promise');
    expect((await at('by 2026-12-15')).text).toContain('due');
    expect((await at('by maya {')).text).toContain('Who wrote this');
  });
  test('of several words is one', async () => {
    expect((await at('done when', 7)).over).toBe('done when');
    expect((await at('at risk', 5)).text).toContain('may not be reached');
  });
  test('that is a name here is none', async () => {
    const files = { 'a.okr': 'team business "Business"\nokrs for business in 2026-Q4' };
    expect((await at('for business', 6, files)).text).toContain('Team');
  });
  test('in a text or comment is none', async () => {
    expect((await at('by the owner', 3, { 'a.okr': '// by the owner' })).text).toBe('');
    expect((await at('by the owner', 3, { 'a.okr': 'kpi a "A" { because "by the owner" }' })).text).toBe('');
  });
});

describe('rules', () => {
  test('one that objects says why', async () => {
    const files = { 'a.okr': 'okrs for us in 2026-Q4\nobjective a "Better days" { kr x "Launch the new page" to 3 }' };
    const { text } = await at('Launch the', 2, files);
    expect(text).toContain('*Why:*');
    expect(text).toContain('docs/rules/output-as-key-result.md');
  });
  test('one that a comment turns off is explained there', async () => {
    const { text, over } = await at('missing-owner', 3, {
      'a.okr': '// okr-ignore missing-why, missing-owner: later\n',
    });
    expect(over).toBe('missing-owner');
    expect(text).toContain('docs/rules/missing-owner.md');
  });
});

describe('what people write', () => {
  const nasty =
    '[x](https://evil.example) <b>bold</b> `code` www.evil.example a@b.example $(alert) #1 ![i](y) | ~z~ &amp;';
  test('cannot make links, pictures or tags', async () => {
    const files = { 'a.okr': `okrs for us in 2026-Q4\nobjective a "${nasty}" { because "${nasty}" }` };
    const { text } = await at('objective a', 1, files);
    const [card = ''] = text.split('---');
    expect(card).not.toMatch(/(?<!\\)[[\]<>`]|(?<!\\):\/\/|(?<!\\)www\.|[^\\]@|(?<!\\)&/);
    expect(card).not.toMatch(/https?:\/\//);
    expect(card).not.toMatch(/(?<!\\)\$\(/);
    expect(card).toContain('bold');
  });
  test('cannot begin a list', async () => {
    const { text } = await at('company a', 1, { 'a.okr': 'company a "A" { mission "1. Win - all" }' });
    expect(text).toContain('\n\n1\\. Win - all');
  });
});

test('there is nothing to say about a brace, a blank or a file that is not there', async () => {
  expect((await at('{\n  aspirational', 0)).text).toBe('');
  const { workspace } = await atCursor('|');
  expect(hover(workspace, 'file:///w/none.okr', { line: 3, character: 9 })).toBeUndefined();
});
