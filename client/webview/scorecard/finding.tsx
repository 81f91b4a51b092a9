import { shortened } from '../../../language/drawing/shortened.ts';
import type { Badge as BadgeData } from '../../../language/protocol/preview.ts';
import { useActions } from '../actions.ts';
import { Glyph } from '../shapes/glyph.tsx';
import { Go, OutLink } from '../shapes/go.tsx';
import { Message } from '../shapes/words.tsx';

const severityWords = { error: 'Error', warning: 'Warning', info: 'Note', hint: 'Hint' } as const;

interface BadgesProps {
  badges: BadgeData[];
  open: boolean;
  /** Id of the element the badge opens. */
  controls: string;
  onToggle: () => void;
}

/** One small label for each finding; pressing it opens what it has to say. */
export function Badges({ badges, open, controls, onToggle }: BadgesProps) {
  return (
    <>
      {badges.map((badge) => (
        <button
          key={`${badge.code} ${badge.message}`}
          class={`badge sev-${badge.severity}`}
          type="button"
          aria-expanded={open}
          aria-controls={controls}
          onClick={onToggle}
        >
          <Glyph name={badge.severity} />
          <span class="sr">{severityWords[badge.severity]}: </span>
          <span class="badge-label">{badge.label}</span>
        </button>
      ))}
    </>
  );
}

/** What is wrong, why it matters, and the buttons that change it. */
export function Finding({ finding }: { finding: BadgeData }) {
  return (
    <div class={`finding sev-${finding.severity}`}>
      <Glyph name={finding.severity} />
      <div>
        <p class="finding-message">
          <span class="sr">{severityWords[finding.severity]}: </span>
          <Message text={finding.message} />
        </p>
        <FindingActions finding={finding} />
      </div>
    </div>
  );
}

/** A button says what it does in a line or two, whatever stands in the title it names. In letters. */
export const mostOnButton = 160;

/** The fixes, the safest first, and the rule's page; without a fix, the way to the line. */
export function FindingActions({ finding }: { finding: BadgeData }) {
  const { standalone, fix } = useActions();
  return (
    <p class="actions">
      {!standalone &&
        finding.fixes.map((title, index) => (
          <button
            key={title}
            class={`btn ${index > 0 ? 'btn-quiet' : ''}`}
            type="button"
            onClick={() => fix(finding, index)}
          >
            {shortened(title, mostOnButton)}
          </button>
        ))}
      {!standalone && finding.fixes.length === 0 && (
        <Go class="rule-go" place={finding.place}>
          Go to line {finding.place.range.start.line + 1}
        </Go>
      )}
      <OutLink class="rule" href={finding.docs}>
        {finding.code}
      </OutLink>
    </p>
  );
}

export function Findings({ findings }: { findings: BadgeData[] }) {
  return (
    <>
      {findings.map((finding) => (
        <Finding key={`${finding.code} ${finding.message}`} finding={finding} />
      ))}
    </>
  );
}
