import { whose } from '../../../language/drawing/whose.ts';
import type { ComparedItem, ComparedRow, Comparison } from '../../../language/protocol/comparison.ts';
import type { Cell, PreviewHeader } from '../../../language/protocol/preview.ts';
import { LongList } from '../long-lists/long-list.tsx';
import { Go } from '../shapes/go.tsx';
import { Whose } from '../shapes/whose.tsx';
import { Figure } from '../shapes/words.tsx';

interface ViewProps {
  comparison: Comparison;
  head: PreviewHeader;
  of: 'key results' | 'KPIs';
}

/** Now beside the cycle before: what goes on as a table, what is new and what was left behind as lists. */
export function ComparisonView({ comparison, head, of }: ViewProps) {
  const { cycle, sentence, objectives, keyResults, kpis, fresh, dropped } = comparison;
  const isKpis = of === 'KPIs';
  const rows = isKpis ? kpis : keyResults;
  return (
    <section class="compare" aria-labelledby="compare-title">
      <h2 class="compare-title" id="compare-title">
        {cycle === undefined ? 'Nothing to compare with' : `Beside ${cycle}`}
      </h2>
      {(!isKpis || cycle === undefined) && <p>{sentence}</p>}
      {!isKpis && objectives.length > 0 && (
        <Rows comparison={comparison} rows={objectives} what="Objective" head={head} />
      )}
      {rows.length > 0 && <Rows comparison={comparison} rows={rows} what={isKpis ? 'KPI' : 'Key result'} head={head} />}
      {!isKpis && (
        <div class="compare-lists">
          <Items title="New" items={fresh} head={head} />
          <Items title="Left behind" items={dropped} head={head} />
        </div>
      )}
    </section>
  );
}

interface RowsProps {
  comparison: Comparison;
  rows: ComparedRow[];
  what: string;
  head: PreviewHeader;
}

function Rows({ comparison, rows, what, head }: RowsProps) {
  const { cycle, sameDay } = comparison;
  return (
    <table class="compare-rows">
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">Now</th>
          <th scope="col">
            {sameDay} <span class="soft">same day</span>
          </th>
          <th scope="col">
            End <span class="soft">of {cycle}</span>
          </th>
          <th scope="col">What it says</th>
        </tr>
      </thead>
      <LongList
        name={`compare-${what}`}
        items={rows}
        together={20}
        height={() => 48}
        tag="tbody"
        draw={(some, inPart) => {
          const lines = some.map((row) => (
            <Row key={row.id} row={row} from={whose(head, row)} sameDay={sameDay ?? ''} />
          ));
          return inPart ? lines : <tbody>{lines}</tbody>;
        }}
      />
    </table>
  );
}

function Row({ row, from, sameDay }: { row: ComparedRow; from: string[]; sameDay: string }) {
  return (
    <tr>
      <th scope="row">
        <Go place={row.place}>{row.title}</Go>{' '}
        <span class="asides soft">
          <Whose from={from} />
          <Go place={row.before}>{row.by}</Go>
        </span>
      </th>
      <Labelled cell={row.now} label="Now" />
      <Labelled cell={row.was} label={sameDay} />
      <Labelled cell={row.end} label="End" />
      <td class="compare-note">{row.note}</td>
    </tr>
  );
}

function Labelled({ cell, label }: { cell: Cell; label: string }) {
  return (
    <td>
      <span class="compare-label" aria-hidden="true">
        {label}
      </span>
      <Figure cell={cell} />
    </td>
  );
}

/** More than this would push the scorecard out of sight. */
const mostOpen = 12;

function Items({ title, items, head }: { title: string; items: ComparedItem[]; head: PreviewHeader }) {
  if (items.length === 0) return null;
  return (
    <details open={items.length <= mostOpen}>
      <summary>
        <h3>
          {title} <span class="soft">{items.length}</span>
        </h3>
      </summary>
      <LongList
        name={`compare-${title}`}
        items={items}
        together={30}
        height={() => 22}
        draw={(some) => (
          <ul>
            {some.map((item) => (
              <li key={item.id}>
                <Go place={item.place}>{item.title}</Go>{' '}
                <span class="asides soft">
                  <Whose from={whose(head, item)} />
                  {item.note && <span>{item.note}</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
      />
    </details>
  );
}
