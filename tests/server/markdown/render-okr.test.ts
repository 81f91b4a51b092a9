import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderOkr } from '../../../server/markdown/render-okr.ts';
import { mutant } from '../../support/okr-texts.ts';
import { runs } from '../../support/property-runs.ts';

const day = '2026-11-15';
const block = `okrs for library in 2026-Q4
objective quiet "People find a place to read" {
  committed
  owner ines
  kr seats "Seats free at noon" from 10 seats to 30 seats
  kr noise "Complaints about noise" stay below 5 complaints
  kr opened "The garden room is open" done when "the key is handed over" by 2026-12-10
}
kpi visits "Visits a day" { unit visits healthy above 200 visits actual { 2026-10 180 visits } }
check-in 2026-11-12 for library { quiet.seats 20 seats }
`;

describe('a block of OKRs in Markdown', () => {
  test('is a scorecard: titles, states in words, numbers, and a sentence for each drawing', () => {
    const html = renderOkr(block, day) ?? '';
    for (const words of ['People find a place to read', 'Committed', 'Seats free at noon', '20 seats', '50%']) {
      expect(html).toContain(words);
    }
    expect(html).toContain('aria-label="20 seats: 50% of the way from 10 to 30');
    expect(html).toContain('Visits a day');
    expect(html).toContain('Watch');
  });

  test('key results need no section, and no team', () => {
    expect(renderOkr('objective "A door that opens" { kr "Days it stays shut" from 9 days to 1 day }', day)).toContain(
      'Days it stays shut',
    );
  });

  test('without an objective or a KPI it stays text', () => {
    expect(renderOkr('team library "Library"', day)).toBeUndefined();
    expect(renderOkr('', day)).toBeUndefined();
  });

  test('what cannot be read is named, and the rest is drawn', () => {
    const html = renderOkr(`${block}\nobjective {{{`, day) ?? '';
    expect(html).toMatch(/Line \d+ cannot be read yet\./);
    expect(html).toContain('People find a place to read');
  });

  test('text is text, whatever is in it', () => {
    const evil = `<img src=x onerror=alert(1)><script>alert(1)</script>&amp;' ${String.fromCharCode(0x1b)}`;
    const html = renderOkr(`objective o "${evil}" { owner a because "x" kr k "${evil}" from 1 to 2 }`, day) ?? '';
    expect(html).not.toMatch(/<(img|script)/i);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toContain(String.fromCharCode(0x1b));
  });

  test('no text makes it fail, or lets through more than its own elements', () => {
    const own = new Set('div p section strong table thead tbody tr th td span svg path line circle text'.split(' '));
    fc.assert(
      fc.property(mutant, (source) => {
        const html = renderOkr(source, day) ?? '';
        const names = [...html.matchAll(/<\/?([^\s>/]+)/g)].map(([, name = '']) => name);
        expect(names.filter((name) => !own.has(name))).toEqual([]);
      }),
      { numRuns: runs(150) },
    );
  });
});
