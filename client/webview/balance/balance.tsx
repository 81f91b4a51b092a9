import { whose } from '../../../language/drawing/whose.ts';
import type { PreviewModel } from '../../../language/protocol/preview.ts';
import { LongList } from '../long-lists/long-list.tsx';
import { Glyph } from '../shapes/glyph.tsx';
import { Go } from '../shapes/go.tsx';
import { Words } from '../shapes/long-words.tsx';
import { Whose } from '../shapes/whose.tsx';
import { Prose } from '../shapes/words.tsx';
import { BalanceMatrix } from './balance-matrix.tsx';
import { BalanceTable } from './balance-table.tsx';

interface BalanceProps {
  model: PreviewModel;
  cursorId?: string;
}

/** Whom the key results serve and when they tell: the team's own, then every objective of the cycle. */
export function Balance({ model, cursorId }: BalanceProps) {
  const { balance, header } = model;
  const { sentence, rows, undeclared, unplaced, teams } = balance;
  const measures = rows.some(({ cells }) => cells.some(({ items }) => items.length > 0));
  return (
    <>
      <h2 class="lede">
        <Words text={sentence} />
      </h2>
      {measures && <BalanceMatrix rows={rows} head={header} cursorId={cursorId} />}
      {undeclared.length > 0 && (
        <>
          <h3 class="sec">Nobody says where these belong</h3>
          <LongList
            name="undeclared"
            items={undeclared}
            together={30}
            height={() => 24}
            draw={(some) => (
              <ul class="undeclared">
                {some.map(({ missing, ...item }) => (
                  <li key={item.id}>
                    <Glyph name="info" tone="sev-info" />
                    <span>
                      <Go place={item.place}>{item.title}</Go>{' '}
                      <span class="asides soft">
                        <Whose from={whose(header, item)} />
                        <span>
                          <Prose text={missing ?? ''} />
                        </span>
                      </span>
                    </span>
                  </li>
                ))}
              </ul>
            )}
          />
        </>
      )}
      {unplaced && <p class="soft after">Not placed: {unplaced}.</p>}
      {teams.length > 0 && <BalanceTable balance={balance} head={header} />}
    </>
  );
}
