import { describe, expect, test } from 'vitest';
import { uriOf, workspace } from '../../support/workspace.ts';
import { expectFindings, withRules } from './expect-findings.ts';

describe('cascade-copy', () => {
  test('nearly the same words, in a team above or a key result it supports, in the same time', () =>
    expectFindings('cascade-copy', {
      'company.okr': `company rail "Rail"
team trains "Trains" in rail
team tracks "Tracks" in rail
okrs for rail in 2026
objective relied "The town relies on us" {
  kr time "Trains that leave on time" from 81% to 92%
}
`,
      'trains.okr': `okrs for trains in 2026-Q4
objective copy "Increase trains leaving on time"
           //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning cascade-copy
objective real "Trains that leave on time every day"
       //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning cascade-copy
objective own "Every driver is at the platform two minutes early" {
  supports rail.relied.time
}
`,
      'tracks.okr': `okrs for tracks in 2025-Q4
objective past "Trains that leave on time"
`,
    }));

  test('Google allows it', () => {
    const text = `company rail "Rail"
team trains "Trains" in rail
okrs for rail in 2026-Q4
objective relied "The town relies on us" { kr time "Trains that leave on time" from 81% to 92% }
okrs for trains in 2026-Q4
objective copy "Trains that leave on time"
`;
    const codes = (preset: 'recommended' | 'google') =>
      workspace(text)
        .findings(withRules({}, preset))
        .map(({ code }) => code);
    expect(codes('recommended')).toContain('cascade-copy');
    expect(codes('google')).not.toContain('cascade-copy');
  });
});

describe('alignment-cycle', () => {
  test('several parents, skipped levels and diagonal links are no cycle', () =>
    expectFindings(
      'alignment-cycle',
      `team a "A"
team b "B"
okrs for a in 2026-Q4
objective top "Top" { kr k "K" from 1 to 2 }
objective mid "Mid" { supports a.top supports b.side }
okrs for b in 2026-Q4
objective side "Side" { supports a.top.k }
objective low "Low" { supports a.mid supports a.top supports b.side }
`,
    ));

  test('a circle over three files is one finding, with the way round and all places', () => {
    const { findings } = workspace({
      'a.okr': 'team a "A"\nokrs for a in 2026-Q4\nobjective one "One" { kr k "K" from 1 to 2 supports b.two }\n',
      'b.okr': 'team b "B"\nokrs for b in 2026-Q4\nobjective two "Two" { supports c.three }\n',
      'c.okr': 'team c "C"\nokrs for c in 2026-Q4\nobjective three "Three" { supports a.one.k }\n',
    });
    const circles = findings().filter(({ code }) => code === 'alignment-cycle');
    expect(circles).toHaveLength(1);
    expect(circles[0]?.place.uri).toBe(uriOf('a.okr'));
    expect(circles[0]?.message).toContain('“One” → “Two” → “Three” → “One”');
    expect(circles[0]?.related.map(({ place }) => place.uri)).toEqual([uriOf('b.okr'), uriOf('c.okr')]);
  });

  test('an objective that supports its own key result', () =>
    expectFindings(
      'alignment-cycle',
      `team a "A"
okrs for a in 2026-Q4
objective one "One" {
  supports one.k
//^^^^^^^^^^^^^^ error alignment-cycle
  kr k "K" from 1 to 2
}
`,
    ));

  test('a chain of ten thousand ends', () => {
    const objectives = Array.from({ length: 10_000 }, (_, n) => `objective o${n} "O" { supports o${n + 1} }\n`).join(
      '',
    );
    const { findings } = workspace(`team a "A"\nokrs for a in 2026-Q4\n${objectives}objective o10000 "O"\n`);
    expect(findings().filter(({ code }) => code === 'alignment-cycle')).toEqual([]);
  }, 30_000);
});
