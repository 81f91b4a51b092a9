import { lookOfHealth } from '../../language/drawing/looks.ts';
import type { KpiCard } from '../../language/protocol/preview.ts';
import { element, type Html, text } from './html.ts';
import { number } from './key-result-table.ts';
import { stateWord } from './state-word.ts';

/** KPIs with value and health; their lines are the preview's. */
export function kpiList(kpis: readonly KpiCard[]): Html {
  return element('table', { class: 'okr-rows okr-kpis' }, [
    element('thead', {}, [
      element(
        'tr',
        {},
        ['KPI', 'Bands', 'Now'].map((head) => element('th', { scope: 'col' }, [text(head)])),
      ),
    ]),
    element(
      'tbody',
      {},
      kpis.map((kpi) =>
        element('tr', {}, [
          element('th', { scope: 'row' }, [
            text(kpi.title),
            element('span', { class: 'okr-state' }, stateWord(lookOfHealth(kpi.health))),
          ]),
          element('td', {}, [text(kpi.computed ? `= ${kpi.computed}` : kpi.bands.join(', '))]),
          number(kpi.now),
        ]),
      ),
    ),
  ]);
}
