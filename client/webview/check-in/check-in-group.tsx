import type { CheckInDraftEntry, CheckInReading, CheckInView } from '../../../language/protocol/check-in.ts';
import { useActions } from '../actions.ts';
import { Go } from '../shapes/go.tsx';
import type { Change } from '../state.ts';
import { CheckInRow } from './check-in-row.tsx';

interface GroupProps {
  group: CheckInView['groups'][number];
  /** Which of how many it is; the first names the columns for all. */
  at: number;
  of: number;
  drafts: Record<string, CheckInDraftEntry>;
  readings: Record<string, CheckInReading>;
  cursorId?: string;
  change: (change: Change) => void;
}

/** Nothing can be typed on a page by itself: it shows what was last known. */
const known = 3;
const heads = ['Key result', 'Last', 'Expected', 'New value', 'Confidence', 'Note'];

/** The key results of an objective. */
export function CheckInGroup({ group, at, of, drafts, readings, cursorId, change }: GroupProps) {
  const { standalone } = useActions();
  return (
    <table class="cis">
      <caption>
        <Go place={group.place}>{group.title}</Go>
        {of > 1 && (
          <span class="sr">
            , objective {at + 1} of {of}
          </span>
        )}
      </caption>
      <thead class={at === 0 ? undefined : 'sr'}>
        <tr class="ci-head">
          {heads.slice(0, standalone ? known : undefined).map((head) => (
            <th key={head} scope="col" class={head === 'Note' ? 'sr' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {group.rows.map((row) => (
          <CheckInRow
            key={row.id}
            row={row}
            draft={drafts[row.id]}
            reading={readings[row.id]}
            isCursor={row.id === cursorId}
            change={change}
          />
        ))}
      </tbody>
    </table>
  );
}
