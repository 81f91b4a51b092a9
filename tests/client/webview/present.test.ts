import { describe, expect, test } from 'vitest';
import { slidesOf } from '../../../client/webview/present/slides.ts';
import { placeAfter, stepFor } from '../../../client/webview/present/steps.ts';
import { company } from '../../fixtures/preview/company.ts';
import { measured, model, objective, person, row } from '../../fixtures/preview/make.ts';

describe('slides', () => {
  test('begin with how it stands, then one objective each, then what was decided', () => {
    const slides = slidesOf(company, 'objectives');
    expect(slides.map(({ kind, title }) => [kind, title])).toEqual([
      ['overview', 'Doorstep, 2026-Q4'],
      ...company.objectives.map(({ title }) => ['objective', title]),
      ['decisions', 'Decisions'],
    ]);
  });

  test('carry no findings', () => {
    expect(JSON.stringify(company.objectives)).toContain('"severity"');
    for (const order of ['objectives', 'owners'] as const) {
      const shown = slidesOf(company, order).map((slide) => ({ ...slide, decisions: [] }));
      expect(JSON.stringify(shown)).not.toContain('"severity"');
    }
  });

  test('by owner: whose key result it is, else whose objective; every row at least once', () => {
    const [ana, ben] = [person('Ana Ito'), person('Ben Ode')];
    const measure = (id: string, owners = [ana]) =>
      row({ id, title: id, state: 'on track', track: measured('0', '1', 0.5), owners });
    const rows = [measure('a'), measure('b', [ben]), measure('c', [])];
    const mine = objective({ id: '1', title: 'One', state: 'on track', owners: [ana], keyResults: rows });
    const nobodys = objective({ id: '2', title: 'Two', state: 'on track', owners: [], keyResults: [measure('d', [])] });
    const slides = slidesOf(model({ objectives: [mine, nobodys] }), 'owners');
    const shown = slides.flatMap((slide) =>
      slide.kind === 'owner'
        ? [[slide.title, slide.objectives.map(({ keyResults }) => keyResults.map(({ id }) => id).join(''))]]
        : [],
    );
    expect(shown).toEqual([
      ['Ana Ito', ['ac']],
      ['Ben Ode', ['b']],
      ['Without an owner', ['d']],
    ]);
  });
});

describe('steps', () => {
  const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

  test.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Escape', 'leave'],
    ['o', 'turn'],
    ['ArrowDown', undefined],
    ['constructor', undefined],
  ])('%s', (key, step) => expect(stepFor({ ...plain, key }, false)).toBe(step));

  test('Space presses a button that has the keyboard; with a shift it goes back; shortcuts are left alone', () => {
    expect(stepFor({ ...plain, key: ' ' }, true)).toBeUndefined();
    expect(stepFor({ ...plain, key: ' ', shiftKey: true }, false)).toBe('previous');
    expect(stepFor({ ...plain, key: 'ArrowRight', altKey: true }, false)).toBeUndefined();
  });

  test('stop at both ends', () => {
    expect(placeAfter('next', 3, 4)).toBe(3);
    expect(placeAfter('previous', 0, 4)).toBe(0);
    expect(placeAfter('last', 0, 4)).toBe(3);
    expect(placeAfter('first', 3, 4)).toBe(0);
    expect(placeAfter('next', 0, 0)).toBe(0);
  });
});
