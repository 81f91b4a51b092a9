import type { ComparedFigure, ComparedItem, ComparedRow, Comparison } from '../../../language/protocol/comparison.ts';
import { LongList } from '../long-lists/long-list.tsx';
import { Go } from '../shapes/go.tsx';

interface ViewProps {
  comparison: Comparison;
  of: 'key results' | 'KPIs';
}

/** Now beside the cycle before: what goes on as a table, what is new and what was left behind as lists. */
export function ComparisonView({ comparison, of }: ViewProps) {
  const { cycle, sentence, objectives, keyResults, kpis, fresh, dropped } = comparison;
  const isKpis = of === 'KPIs';
  const rows = isKpis ? kpis : keyResults;
  return (
    <section class="compare" aria-labelledby="compare-title">
      <h2 class="compare-title" id="compare-title">
        {cycle === undefined ? 'Nothing to compare with' : `Beside ${cycle}`}
      </h2>
      {(!isKpis || cycle === undefined) && <p>{sentence}</p>}
      {!isKpis && objectives.length > 0 && <Rows comparison={comparison} rows={objectives} head="Objective" />}
      {rows.length > 0 && <Rows comparison={comparison} rows={rows} head={isKpis ? 'KPI' : 'Key result'} />}
      {!isKpis && (
        <div class="compare-lists">
          <Items title="New" items={fresh} />
          <Items title="Left behind" items={dropped} />
        </div>
      )}
    </section>
  );
}

function Rows({ comparison, rows, head }: { comparison: Comparison; rows: ComparedRow[]; head: string }) {
  const { cycle, sameDay } = comparison;
  return (
    <table class="compare-rows">
      <thead>
        <tr>
          <th scope="col">{head}</th>
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
        name={`compare-${head}`}
        items={rows}
        together={20}
        height={() => 48}
        tag="tbody"
        draw={(some, inPart) => {
          const lines = some.map((row) => <Row key={row.id} row={row} sameDay={sameDay ?? ''} />);
          return inPart ? lines : <tbody>{lines}</tbody>;
        }}
      />
    </table>
  );
}

function Row({ row, sameDay }: { row: ComparedRow; sameDay: string }) {
  return (
    <tr>
      <th scope="row">
        <Go place={row.place}>{row.title}</Go>
        <span class="soft">
          {' '}
          <Go place={row.before}>{row.by}</Go>
        </span>
      </th>
      <Figure figure={row.now} label="Now" />
      <Figure figure={row.was} label={sameDay} />
      <Figure figure={row.end} label="End" />
      <td class="compare-note">{row.note}</td>
    </tr>
  );
}

function Figure({ figure, label }: { figure: ComparedFigure; label: string }) {
  return (
    <td>
      <span class="compare-label" aria-hidden="true">
        {label}
      </span>
      <span class="v">{figure.value}</span>
      {figure.note && <span class="s">{figure.note}</span>}
    </td>
  );
}

function Items({ title, items }: { title: string; items: ComparedItem[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3>
        {title} <span class="soft">{items.length}</span>
      </h3>
      <LongList
        name={`compare-${title}`}
        items={items}
        together={30}
        height={() => 22}
        draw={(some) => (
          <ul>
            {some.map((item) => (
              <li key={item.id}>
                <Go place={item.place}>{item.title}</Go> {item.note && <span class="soft">{item.note}</span>}
              </li>
            ))}
          </ul>
        )}
      />
    </div>
  );
}
