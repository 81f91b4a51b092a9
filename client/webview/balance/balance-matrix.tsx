import { capitalised } from '../../../language/drawing/in-words.ts';
import { lookOf } from '../../../language/drawing/looks.ts';
import { shortened } from '../../../language/drawing/shortened.ts';
import { whose } from '../../../language/drawing/whose.ts';
import type { BalanceCell, BalanceItem, BalanceRow } from '../../../language/protocol/balance.ts';
import type { PreviewHeader } from '../../../language/protocol/preview.ts';
import { useActions } from '../actions.ts';
import { LongList } from '../long-lists/long-list.tsx';
import { FindingActions, mostOnButton } from '../scorecard/finding.tsx';
import { domId } from '../shapes/dom-id.ts';
import { Glyph } from '../shapes/glyph.tsx';
import { Go } from '../shapes/go.tsx';
import { Words } from '../shapes/long-words.tsx';
import { Whose } from '../shapes/whose.tsx';
import { Prose } from '../shapes/words.tsx';

const horizons = [
  { id: 'leading', word: 'Leading', means: 'tells during the cycle' },
  { id: 'lagging', word: 'Lagging', means: 'tells at its end or later' },
] as const;

interface MatrixProps {
  rows: BalanceRow[];
  head: PreviewHeader;
  cursorId?: string;
}

/** Impact by horizon; an empty cell says what will not be known. */
export function BalanceMatrix({ rows, head, cursorId }: MatrixProps) {
  return (
    <table class="matrix">
      <caption class="sr">Key results of {head.team} by impact and horizon</caption>
      <thead>
        <tr>
          <td />
          {horizons.map(({ id, word, means }) => (
            <th key={id} scope="col">
              <Glyph name={id} />
              {word} <span class="soft">{means}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ impact, cells }) => (
          <tr key={impact}>
            <th scope="row">
              <Glyph name={impact} />
              <span>{capitalised(impact)}</span>
            </th>
            {cells.map((cell) => (
              <Cell key={cell.horizon} impact={impact} cell={cell} head={head} cursorId={cursorId} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  impact: string;
  cell: BalanceCell;
  head: PreviewHeader;
  cursorId?: string;
}

function Cell({ impact, cell, head, cursorId }: CellProps) {
  const { standalone, fillCell } = useActions();
  const { horizon, items, gap, finding, offer } = cell;
  const empty = items.length === 0;
  return (
    <td class={empty && impact !== 'internal' ? 'is-empty' : undefined}>
      <p class="cell-head" aria-hidden="true">
        <Glyph name={horizon} />
        {capitalised(horizon)}
      </p>
      {empty && (
        <p>
          <Words text={gap ?? ''} kind="prose">
            <strong>Nothing here.</strong> {gap && <Prose text={gap} />}
          </Words>
        </p>
      )}
      {!empty && (
        <LongList
          name={`balance-${impact}-${horizon}`}
          items={items}
          together={30}
          height={() => 24}
          draw={(some) => (
            <ul>
              {some.map((item) => (
                <Item key={item.id} item={item} from={whose(head, item)} isCursor={item.id === cursorId} />
              ))}
            </ul>
          )}
        />
      )}
      {finding && <FindingActions finding={finding} />}
      {offer && !standalone && (
        <p class="actions">
          <button class="btn" type="button" onClick={() => fillCell(offer)}>
            {shortened(offer.label, mostOnButton)}
            <span class="sr">
              {' '}
              ({impact}, {horizon})
            </span>
          </button>
        </p>
      )}
    </td>
  );
}

function Item({ item, from, isCursor }: { item: BalanceItem; from: string[]; isCursor: boolean }) {
  const look = lookOf(item.state);
  return (
    <li
      class={isCursor ? 'is-cursor' : undefined}
      id={domId('balance', item.id)}
      aria-current={isCursor ? 'location' : undefined}
    >
      <Glyph name={look.glyph} tone={look.tone} />
      <span>
        <span class="sr">{look.word}: </span>
        <Go place={item.place}>{item.title}</Go>{' '}
        <span class="asides soft">
          <Whose from={from} />
          {item.suggested && <span>suggested by the wording</span>}
        </span>
      </span>
    </li>
  );
}
