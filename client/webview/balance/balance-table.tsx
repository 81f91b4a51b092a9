import { balanceColumns, mostDots } from '../../../language/drawing/balance-columns.ts';
import { capitalised } from '../../../language/drawing/in-words.ts';
import { whose } from '../../../language/drawing/whose.ts';
import type { BalanceCount, BalanceTeam, BalanceView } from '../../../language/protocol/balance.ts';
import type { PreviewHeader } from '../../../language/protocol/preview.ts';
import { LongList } from '../long-lists/long-list.tsx';
import { Glyph } from '../shapes/glyph.tsx';
import { Go } from '../shapes/go.tsx';
import { Words } from '../shapes/long-words.tsx';
import { Whose } from '../shapes/whose.tsx';

/** How many key results of each kind every objective has: a dot for each, hollow where only the wording says so. */
export function BalanceTable({ balance, head }: { balance: BalanceView; head: PreviewHeader }) {
  const { teams, every } = balance;
  const items = teams.map((team) => ({ id: team.team, ...team }));
  return (
    <>
      <h3 class="sec">{every}</h3>
      <table class="bal-table">
        <caption class="sr">Key results per objective, by impact and by horizon</caption>
        <thead>
          <tr class="bal-groups">
            <td />
            <th scope="colgroup" colSpan={3}>
              <span>Impact</span>
            </th>
            <th scope="colgroup" colSpan={2} class="is-apart">
              <span>Horizon</span>
            </th>
            <td />
          </tr>
          <tr class="bal-cols">
            <th scope="col">Objective</th>
            {balanceColumns.map(({ id, apart }) => (
              <th key={id} scope="col" class={apart ? 'is-apart' : undefined}>
                <Glyph name={id} />
                <span class="w">{capitalised(id)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <LongList
          name="balance-table"
          items={items}
          together={1}
          height={({ objectives }) => 30 * (objectives.length + 1)}
          holds={({ objectives }) => objectives}
          tag="tbody"
          rows={({ team, objectives }) => objectives.length + (team ? 1 : 0)}
          draw={(some, inPart) =>
            some.map((team) =>
              inPart ? (
                <TeamRows key={team.id} {...team} head={head} />
              ) : (
                <tbody key={team.id}>
                  <TeamRows {...team} head={head} />
                </tbody>
              ),
            )
          }
        />
      </table>
      <Key />
    </>
  );
}

function TeamRows({ team, objectives, head }: BalanceTeam & { head: PreviewHeader }) {
  return (
    <>
      {team && (
        <tr class="team">
          <th scope="rowgroup" colSpan={balanceColumns.length + 1}>
            <Words text={team} />
          </th>
        </tr>
      )}
      {objectives.map(({ id, place, title, cycle, counts }) => (
        <tr key={id}>
          <th scope="row">
            <Go place={place}>{title}</Go>{' '}
            <span class="asides soft">
              <Whose from={whose(head, { cycle })} />
            </span>
          </th>
          {balanceColumns.map((column) => (
            <td key={column.id} class={column.apart ? 'is-apart' : undefined}>
              <Count count={counts[column.id]} speaks={column.speaks} />
            </td>
          ))}
        </tr>
      ))}
    </>
  );
}

function Count({ count: { declared, suggested }, speaks }: { count: BalanceCount; speaks: boolean }) {
  const all = declared + suggested;
  if (all === 0 && speaks) return <span class="none">none</span>;
  const words = suggested === 0 ? String(all || 'none') : `${all}, ${suggested} of them suggested by the wording`;
  return (
    <>
      <span class="sr">{words}</span>
      {all === 0 && (
        <span class="soft" aria-hidden="true">
          –
        </span>
      )}
      {all > mostDots && <span aria-hidden="true">{all}</span>}
      {all > 0 && all <= mostDots && <Dots declared={declared} suggested={suggested} />}
    </>
  );
}

function Dots({ declared, suggested }: BalanceCount) {
  return (
    <span class="dots" aria-hidden="true">
      {Array.from({ length: declared }, (_, index) => (
        <i key={index} />
      ))}
      {Array.from({ length: suggested }, (_, index) => (
        <i key={index} class="guess" />
      ))}
    </span>
  );
}

function Key() {
  return (
    <p class="key" aria-hidden="true">
      <span>
        <Dots declared={1} suggested={0} />
        one key result
      </span>
      <span>
        <Dots declared={0} suggested={1} />
        suggested by the wording, not declared
      </span>
      {balanceColumns.map(({ id }) => (
        <span key={id} class="only-narrow">
          <span class="mark">
            <Glyph name={id} />
            {capitalised(id)}
          </span>
        </span>
      ))}
    </p>
  );
}
