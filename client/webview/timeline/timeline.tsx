import { whose } from '../../../language/drawing/whose.ts';
import type { PreviewModel } from '../../../language/protocol/preview.ts';
import { LongList } from '../long-lists/long-list.tsx';
import { Findings } from '../scorecard/finding.tsx';
import { Glyph } from '../shapes/glyph.tsx';
import { Key, KeyMark } from '../shapes/key.tsx';
import { NarrowerScope } from '../shell/narrower-scope.tsx';
import { TimelineAxis } from './timeline-axis.tsx';
import { TimelineRow } from './timeline-row.tsx';

interface TimelineProps {
  model: PreviewModel;
  cursorId?: string;
}

/** The lemon tree: what can tell something when, the earliest first. */
export function Timeline({ model, cursorId }: TimelineProps) {
  const { timeline, header } = model;
  const { sentence, axis, rows, findings } = timeline;
  return (
    <>
      <h2 class="lede">{sentence}</h2>
      {!axis && <NarrowerScope model={model} needs={['cycle']} />}
      {axis && rows.length > 0 && (
        <>
          <TimelineKey />
          <TimelineAxis axis={axis} />
          <LongList
            name="timeline"
            items={rows}
            together={30}
            height={() => 52}
            draw={(some) => (
              <ol class="tl-rows">
                {some.map((row) => (
                  <TimelineRow
                    key={row.id}
                    row={row}
                    from={whose(header, { team: row.team })}
                    axis={axis}
                    isCursor={row.id === cursorId}
                  />
                ))}
              </ol>
            )}
          />
        </>
      )}
      <LongList
        name="timeline-findings"
        items={findings.map((finding) => ({ id: `${finding.code} ${finding.message}`, finding }))}
        together={20}
        height={() => 70}
        draw={(some) => <Findings findings={some.map(({ finding }) => finding)} />}
      />
    </>
  );
}

function TimelineKey() {
  return (
    <Key>
      <span>
        <Glyph name="leading" />
        leading: the seed
      </span>
      <span>
        <Glyph name="lagging" />
        lagging: the lemon
      </span>
      <KeyMark label="cannot tell yet">
        <path class="tl-wait" d="M1 6H19" />
      </KeyMark>
      <KeyMark label="tells">
        <path class="tl-tells" d="M1 6H19" />
      </KeyMark>
      <KeyMark label="check-in" width={8} class="is-short">
        <circle class="tl-in" cx="4" cy="6" r="2.5" />
      </KeyMark>
    </Key>
  );
}
