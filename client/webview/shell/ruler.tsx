import { namedMonths } from '../../../language/drawing/months.ts';
import type { PreviewHeader } from '../../../language/protocol/preview.ts';
import { Caret } from '../shapes/at.tsx';

type RulerData = NonNullable<PreviewHeader['ruler']>;

const percent = (share: number) => `${Math.round(share * 10000) / 100}%`;

/** The cycle as a line: a tick a week still to come, a dot a check-in, the caret today. */
export function Ruler({ ruler }: { ruler: RulerData }) {
  const { daysLeft, caption, start, end, checkIns, months, weeks } = ruler;
  const elapsed = Math.min(1, Math.max(0, ruler.elapsed));
  const ticks = Array.from({ length: Math.max(0, weeks - 1) }, (_, index) => (index + 1) / weeks);
  return (
    <div class="cycle">
      <p>
        <span>
          <span class="v">{Math.max(0, daysLeft)}</span> {daysLeft === 1 ? 'day left' : 'days left'}
        </span>
        <span class="soft">{caption}</span>
      </p>
      <svg
        class="ruler"
        role="img"
        aria-label={`The cycle runs from ${start} to ${end}: ${caption}. ${checkIns.length} ${checkIns.length === 1 ? 'check-in is' : 'check-ins are'} in.`}
      >
        <line class="r-line" x1="0" x2="100%" y1="12" y2="12" />
        <line class="r-gone" x1="0" x2={percent(elapsed)} y1="12" y2="12" />
        {ticks
          .filter((tick) => tick > elapsed)
          .map((tick) => (
            <line key={tick} class="r-tick" x1={percent(tick)} x2={percent(tick)} y1="9" y2="15" />
          ))}
        {checkIns.map((at) => (
          <circle key={at} class="r-in" cx={percent(at)} cy="12" r="2.5" />
        ))}
        <line class="r-end" x1="0" x2="0" y1="6" y2="18" />
        <line class="r-end" x1="100%" x2="100%" y1="6" y2="18" />
        <Caret at={Math.round(elapsed * 10000) / 100} />
        {namedMonths(months).map(({ label, at }) => (
          <text key={at} class="t-label" x={percent(at)} y="31">
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}
