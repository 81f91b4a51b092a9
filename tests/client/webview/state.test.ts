import { describe, expect, test } from 'vitest';
import { idAt, isAt } from '../../../client/webview/cursor.ts';
import { splitLead } from '../../../client/webview/shapes/words.tsx';
import { type Change, initialState, reduce, type State } from '../../../client/webview/state.ts';
import { boardSentence } from '../../../language/drawing/board-sentence.ts';
import { lookOfRow } from '../../../language/drawing/looks.ts';
import { company } from '../../fixtures/preview/company.ts';
import { file, lines } from '../../fixtures/preview/make.ts';
import { rowStates } from '../../fixtures/preview/row-states.ts';

const stateAfter = (...changes: Change[]): State => changes.reduce(reduce, initialState({}));
const revised = (revision: number, asOf: string) => ({ ...company, revision, asOf });

describe('a new model', () => {
  test('replaces an older one', () => {
    const state = stateAfter({ type: 'model', model: revised(1, 'then') }, { type: 'model', model: revised(2, 'now') });
    expect(state.model?.asOf).toBe('now');
  });

  test('is ignored when it was overtaken', () => {
    const state = stateAfter({ type: 'model', model: revised(2, 'now') }, { type: 'model', model: revised(1, 'then') });
    expect(state.model?.asOf).toBe('now');
  });

  test('with the same revision counts: another team of the same state', () => {
    const state = stateAfter(
      { type: 'model', model: revised(2, 'one') },
      { type: 'model', model: revised(2, 'other') },
    );
    expect(state.model?.asOf).toBe('other');
  });

  test('counts after a failure, when the server may have begun anew', () => {
    const state = stateAfter(
      { type: 'model', model: revised(9, 'before') },
      { type: 'failed', message: 'The server has stopped.' },
      { type: 'model', model: revised(1, 'again') },
    );
    expect(state.model?.asOf).toBe('again');
    expect(state.failure).toBeUndefined();
  });

  test('leaves view, open rows and filter alone', () => {
    const before = stateAfter(
      { type: 'model', model: revised(1, 'then') },
      { type: 'view', view: 'map' },
      { type: 'toggleRow', id: 'door.cold' },
      { type: 'toggleFacet', facet: 'states', value: 'at risk' },
      { type: 'search', query: 'ice' },
    );
    const next = reduce(before, { type: 'model', model: revised(2, 'now') });
    expect(next).toEqual({ ...before, model: next.model });
    expect(next.model?.asOf).toBe('now');
  });
});

test('a failure keeps the last good model', () => {
  const state = stateAfter({ type: 'model', model: company }, { type: 'failed', message: 'No answer.' });
  expect(state).toMatchObject({ model: company, failure: 'No answer.' });
});

test('what was kept comes back', () => {
  expect(initialState({ view: 'kpis', locked: true, openRows: ['a'] })).toMatchObject({
    view: 'kpis',
    locked: true,
    openRows: ['a'],
  });
});

describe('where the text cursor is', () => {
  const at = (line: number, uri = file) => idAt(company, uri, { line: line - 1, character: 5 });

  test('the innermost thing', () => {
    expect(at(14)).toBe('door.minutes');
    expect(at(20)).toBe('door.cold');
    expect(at(8)).toBe('door');
    expect(at(3, 'file:///kpis.okr')).toBe('kpi.minutes');
  });

  test('nothing there, or another file', () => {
    expect(at(400)).toBeUndefined();
    expect(at(14, 'file:///other.okr')).toBeUndefined();
  });

  test('the end of a thing still belongs to it', () => {
    const place = lines(3);
    expect(isAt(place, { uri: file, position: place.range.end })).toBe(true);
    expect(isAt(place, { uri: file, position: { ...place.range.end, character: 81 } })).toBe(false);
    expect(isAt(place, undefined)).toBe(false);
  });
});

test('every state of a row has a look of its own: glyph and word', () => {
  const rows = rowStates.objectives.flatMap((card) => card.keyResults);
  const looks = new Map(
    rows.map((row) => [`${row.state} ${row.track.kind === 'date' ? row.track.shape : ''}`, lookOfRow(row)]),
  );
  const signatures = [...looks.values()].map((look) => `${look.glyph} ${look.word}`);
  // "no data" looks the same on a measured row and on a guardrail.
  expect(new Set(signatures).size).toBe(looks.size);
  expect(new Set(rows.map((row) => row.state)).size).toBe(12);
});

describe('sentences', () => {
  test('the first one leads, never broken within what one would write', () => {
    expect(splitLead('One thing. And why.')).toEqual({ lead: 'One thing.', rest: ' And why.' });
    expect(splitLead('Write `a. b` here. Then go on.')).toEqual({ lead: 'Write `a. b` here.', rest: ' Then go on.' });
    expect(splitLead('Stay below 3.5 days')).toEqual({ lead: 'Stay below 3.5 days', rest: '' });
  });

  test('the board says how many ask for an answer', () => {
    const kpi = (health: 'critical' | 'healthy', answers = 0) => ({
      health,
      answeredBy: Array.from({ length: answers }, () => ({
        kind: 'responds to' as const,
        title: 'O',
        place: lines(1),
      })),
    });
    expect(boardSentence(company.kpis)).toBe('Two of six need an answer, and one of them has none.');
    expect(boardSentence([kpi('critical'), kpi('healthy')])).toBe('One of two needs an answer, and it has none.');
    expect(boardSentence([kpi('critical', 1), kpi('critical', 1)])).toBe(
      'Two of two need an answer, and each has one.',
    );
    expect(boardSentence([kpi('critical'), kpi('critical')])).toBe(
      'Two of two need an answer, and none of them has one.',
    );
    expect(boardSentence([kpi('healthy'), kpi('healthy')])).toBe('None of two needs an answer now.');
    expect(boardSentence([kpi('healthy')])).toBe('This KPI needs no answer now.');
  });
});
