import { lookOfRow } from '../../language/drawing/looks.ts';
import type { Cell, KeyResultRow } from '../../language/protocol/preview.ts';
import { element, type Html, text } from './html.ts';
import { stateWord } from './state-word.ts';
import { trackDrawing } from './track-drawing.ts';

/** The key results of an objective, a row each: as in the preview, without what only an editor could answer. */
export function keyResultTable(rows: readonly KeyResultRow[]): Html {
  const heads = ['Key result', 'Baseline to target', 'Now', 'Progress'];
  return element('table', { class: 'okr-rows' }, [
    element('thead', {}, [
      element(
        'tr',
        {},
        heads.map((head) => element('th', { scope: 'col' }, [text(head)])),
      ),
    ]),
    element('tbody', {}, rows.map(keyResult)),
  ]);
}

function keyResult(row: KeyResultRow): Html {
  const look = lookOfRow(row);
  const form = row.form ? [element('span', { class: 'okr-soft' }, [text(` ${row.form}`)])] : [];
  return element('tr', {}, [
    element('th', { scope: 'row' }, [
      text(row.title),
      element('span', { class: 'okr-state' }, [...stateWord(look), ...form]),
    ]),
    element('td', { class: 'okr-track-cell' }, [trackDrawing(row, look.tone)]),
    number(row.now),
    number(row.progress),
  ]);
}

/** A number, and below it what it means. */
export function number({ value, unit, note }: Cell): Html {
  const amount = unit === undefined ? value : `${value} ${unit}`;
  return element('td', { class: 'okr-number' }, [
    element('strong', {}, [text(amount)]),
    element('span', { class: 'okr-soft' }, [text(note)]),
  ]);
}
