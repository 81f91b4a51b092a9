import { describe, expect, test } from 'vitest';
import { parse } from '../../../language/syntax/parse.ts';
import { checkInDraft } from '../../../server/check-in/draft.ts';
import { uriOf, workspace } from '../../support/workspace.ts';

const today = '2026-11-09';

function draft(texts: Record<string, string> | string, path = 'a.okr', asOf = today) {
  const { computed } = workspace(texts, asOf);
  return checkInDraft(computed, uriOf(path), asOf);
}

/** The snippet as it stands when nothing is typed: every first choice, every last value. */
function untouched(snippet: string): string {
  const part = /\\([\\$}])|\$\{\d+\|([^,|]*)[^|]*\|\}|\$\{\d+:((?:\\.|[^\\}])*)\}|\$\d+/g;
  return snippet.replace(part, (_, escaped?: string, choice?: string, text?: string) => {
    return escaped ?? choice ?? text?.replace(/\\([\\$}])/g, '$1') ?? '';
  });
}

const deck = `team deck "Deck" { lead omar }
person omar "Omar Haddad" in deck
okrs for deck in 2026-Q4
objective smooth "Crossings people look forward to" {
  kr wait "Minutes at the pier" from 24 min to 15 min
  kr sales "Tickets sold on board" from $1M to $1.6M
  kr hurt "Injuries" stay below 3.0
  kr pier "The north pier opens" done when "a ferry has landed" by 2026-12-01
  kr queue "Know the queue" baseline by 2026-11-01
}
check-in 2026-11-02 for deck { 
  smooth.wait 19.5 min confidence 70%
  smooth.queue done
}
`;

describe('a check-in to fill in', () => {
  const { snippet } = draft(deck);
  const lines = untouched(snippet).split('\n');

  test('is dated today, for the team, by whoever leads it', () => {
    expect(lines[1]).toBe('check-in 2026-11-09 for deck by omar {');
  });

  test('has the last values to type over, and beside them what was last and what is expected', () => {
    expect(lines.slice(2, -2)).toEqual([
      '  smooth.wait   19.5 min  confidence 70%  // last 19.5 min on 2 Nov, 20.14 min expected today',
      '  smooth.sales  unknown  confidence 50%  // no value yet, $1.257M expected today',
      '  smooth.hurt   unknown  // no value yet, stays below 3.0',
      '  smooth.pier   on track  // due 1 Dec',
    ]);
  });

  test('leaves out what is done', () => {
    expect(snippet).not.toContain('queue');
  });

  test('is text of the language as it stands', () => {
    expect(parse(deck + untouched(snippet)).problems).toEqual([]);
  });

  test('has one tab stop for each thing to type, in order, and ends behind itself', () => {
    const stops = [...snippet.matchAll(/(?<!\\)\$\{?(\d+)/g)].map((match) => Number(match[1]));
    expect([...stops].sort((a, b) => a - b)).toEqual(stops.map((_, index) => index));
    expect(snippet.endsWith('$0')).toBe(true);
  });
});

describe('which key results it asks for', () => {
  const other = 'okrs for deck in 2026-Q4\nobjective calm "Calm" { kr noise "Noise" from 70 dB to 60 dB }\n';
  const past = 'okrs for deck in 2026-Q3\nobjective old "Old" { kr x "X" from 1 to 2 }\n';

  test('all of the team and cycle, in whichever file they stand', () => {
    const { snippet } = draft({ 'a.okr': deck, 'b.okr': other });
    expect(snippet).toContain('calm.noise');
  });

  test('those of the cycle that runs', () => {
    const { snippet } = draft(past + other);
    expect(snippet).toContain('calm.noise');
    expect(snippet).not.toContain('old.x');
  });

  test('those without a name are left out, and it says so', () => {
    const { snippet, message } = draft(
      'okrs for deck in 2026-Q4\nobjective o "O" { kr a "A" from 1 to 2 kr "B" from 1 to 2 }',
    );
    expect(snippet).toContain('o.a');
    expect(message).toMatch(/^1 without a name is left out/);
  });

  test('without any there is no draft but a reason', () => {
    expect(draft('okrs for deck in 2026-Q4')).toEqual({
      snippet: '',
      message: 'There is no key result to report on yet.',
    });
    expect(draft('okrs for deck in 2026-Q4\nobjective "O" { kr "A" from 1 to 2 }').message).toContain('need a name');
  });
});
