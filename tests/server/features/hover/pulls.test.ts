import { describe, expect, test } from 'vitest';
import { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../../../server/features/hover/hover.ts';
import { bakery, bakeryWith } from '../../../support/bakery.ts';
import { atCursor } from '../../../support/cursor.ts';

/** What is shown at a piece of a text, one character in. */
async function at(piece: string, files: Record<string, string> = bakery, into = 1): Promise<string> {
  const marked = Object.entries(files).map(([path, text]) => {
    const index = text.indexOf(piece);
    return [path, index < 0 ? text : `${text.slice(0, index + into)}|${text.slice(index + into)}`];
  });
  const { workspace, uri, position } = await atCursor(Object.fromEntries(marked));
  const contents = hover(workspace, uri, position)?.contents;
  return MarkupContent.is(contents) ? contents.value : '';
}

const promised =
  'Promised 1,500 guests of the 3,000 guests it needs: Reach 1,000 guests and Shops 500 guests; 1 supporter does not say how much';

describe('how full a supported key result is', () => {
  test('on the words of supports, and on the amount', async () => {
    const text = await at('supports crumb.habit.regulars by 1000');
    expect(text).toMatch(/^\*\*Weekly regulars\*\* {2}\n/);
    expect(text).toContain(promised);
    expect(await at('by 500 guests', bakery, 4)).toContain(promised);
  });

  test('on the key result itself and wherever it is named', async () => {
    expect(await at('regulars "Weekly')).toContain(promised);
    expect(await at('regulars by 1000')).toContain(promised);
  });

  test('without any amount, that nobody says', async () => {
    const silent = bakeryWith('teams.okr', 'by 1000 guests', '');
    const nobody = { ...silent, 'teams.okr': silent['teams.okr'].replace('by 500 guests', '') };
    expect(await at('regulars "Weekly', nobody)).toContain(
      'Nobody says yet how much of the 3,000 guests it needs they bring',
    );
  });

  test('percentages are points apart', async () => {
    const text = await at('supports one.k', {
      'a.okr': `team t "Tall" 
okrs for t in 2026-Q4
objective one "One" { kr k "Share of homes" from 20% to 40% }
objective two "Two" { supports one.k by 5% }`,
    });
    expect(text).toContain('Promised 5 points of the 20 points it needs: Tall 5 points');
  });

  test('a key result that nobody supports says nothing of it', async () => {
    expect(await at('streets "Streets')).not.toMatch(/promised|needs/i);
  });
});

describe('a key result that pulls against another', () => {
  test('names the other side, both ways', async () => {
    expect(await at('ads "Adverts')).toContain(
      '**Pulls against** “What a new guest costs” (Shops, Sol Marín, 2026-Q4) over “Cost to win a guest”',
    );
    expect(await at('cost "What a')).toContain('**Pulls against** “Adverts a week” (Reach, Ida Lund, 2026-Q4)');
  });

  test('is told as of the last look at all files until the next one', async () => {
    const { workspace, uri, position } = await atCursor(bakeryWith('teams.okr', 'ads "Adverts', 'ads "|Adverts'));
    const said = () => {
      const contents = hover(workspace, uri, position)?.contents;
      return MarkupContent.is(contents) ? contents.value : '';
    };
    workspace.findings();
    const text = workspace.text(uri);
    workspace.set(uri, text.replace('What a new guest costs', 'What any guest costs'));
    expect(said()).toContain('**Pulls against** “What a new guest costs”');
    workspace.findings();
    expect(said()).toContain('**Pulls against** “What any guest costs”');
  });

  test('says what was decided, what guards it and whether that holds', async () => {
    const decided = '“The power bill”; guarded by “Bakers who are worn out”, held; in force until 31 Dec';
    expect(await at('through "Nights')).toContain(`**Decided:** accepted against ${decided}`);
    expect(await at('bill "The')).toContain('**Decided:** “Nights we bake through” may push against it; guarded by');
    expect(await at('through "Nights')).not.toContain('**Pulls against**');
  });

  test('is loud again when the guard is breached', async () => {
    const text = await at('through "Nights', bakeryWith('teams.okr', 'fresh.tired 2 bakers', 'fresh.tired 4 bakers'));
    expect(text).toContain('guarded by “Bakers who are worn out”, breached; decide again');
    expect(text).toContain('**Pulls against** “The power bill”');
  });
});

describe('a KPI', () => {
  test('says what drives it and what it counts in, who pushes it which way, and the conflict', async () => {
    const text = await at('guest-cost "Cost');
    expect(text).toContain('Raised by **Adverts booked a week** (Reach), 2 weeks later');
    expect(text).toContain('Counts in **Spent on winning guests** (Crumb & Co)'.replace('&', '\\&'));
    expect(text).toContain('Pushed down by **What a new guest costs** (Shops, Sol Marín, 2026-Q4)');
    expect(text).toContain(
      '**Pulled both ways:** “Adverts a week” (Reach, Ida Lund, 2026-Q4) and “What a new guest costs” (Shops, Sol Marín, 2026-Q4)',
    );
    expect(text).not.toContain('Measured by');
  });

  test('says that a comment sets a conflict aside', async () => {
    const ignored = bakeryWith(
      'teams.okr',
      '  kr ads ',
      '  // okr-ignore works-against: settled by word of mouth\n  kr ads ',
    );
    const text = await at('guest-cost "Cost', ignored);
    expect(text).toContain('**Set aside by a comment:** pulled both ways by “Adverts a week”');
    expect(text).not.toContain('**Pulled both ways:**');
    expect(await at('ads "Adverts a', ignored)).toContain(
      '**Set aside by a comment:** pulls against “What a new guest costs”',
    );
  });

  test('is pushed by goals too; what is over pushes no more', async () => {
    expect(await at('power "Power')).toContain('Pushed down by **Power for half the money** (a goal, Crumb \\& Co)');
    const over = bakeryWith('teams.okr', 'okrs for shops in 2026-Q4', 'okrs for shops in 2026-Q3');
    expect(await at('guest-cost "Cost', over)).not.toContain('Pushed down');
  });
});
