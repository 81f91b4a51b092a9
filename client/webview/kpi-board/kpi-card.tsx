import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { capitalised } from '../../../language/drawing/in-words.ts';
import { lookOfHealth } from '../../../language/drawing/looks.ts';
import type { KpiCard as Kpi } from '../../../language/protocol/preview.ts';
import { useActions } from '../actions.ts';
import { Badges, Findings } from '../scorecard/finding.tsx';
import { domId } from '../shapes/dom-id.ts';
import { Glyph } from '../shapes/glyph.tsx';
import { Go } from '../shapes/go.tsx';
import { Words } from '../shapes/long-words.tsx';
import { isNothing, Mark, Prose } from '../shapes/words.tsx';
import { useWhatIfState } from '../what-if/what-if-context.ts';
import { WhatIfField } from '../what-if/what-if-field.tsx';
import { Trend } from './trend.tsx';

/** One KPI. Its eight parts are the shared rows of the board: an empty one still takes its place. */
export function KpiCard({ kpi, isCursor }: { kpi: Kpi; isCursor: boolean }) {
  const { touched } = useWhatIfState();
  const look = lookOfHealth(kpi.health);
  const kind = { critical: 'is-critical', 'no bands': 'is-without-band', healthy: '', watch: '', 'no data': '' }[
    kpi.health
  ];
  return (
    <li
      class={`kpi ${kind} ${isCursor ? 'is-cursor' : ''} ${touched.has(kpi.id) ? 'is-supposed' : ''}`}
      id={domId('kpi', kpi.id)}
      aria-current={isCursor ? 'location' : undefined}
    >
      <div>
        <h3 class="kpi-name">
          <Go place={kpi.place}>{kpi.title}</Go>
        </h3>
        <p class="kpi-meta">
          <span>
            <Words text={kpi.team} />
          </span>
          {kpi.marks.map((mark) => (
            <Mark key={mark.label} mark={mark} />
          ))}
          {kpi.perspective && <span>{capitalised(kpi.perspective)}</span>}
        </p>
      </div>
      <p class="kpi-value">
        <span class="figure">{isNothing(kpi.now.value) ? '–' : kpi.now.value}</span>
        {kpi.now.unit && <span class="u">{kpi.now.unit}</span>}
        <span class="kpi-health">
          <Glyph name={look.glyph} tone={look.tone} />
          {look.word}
        </span>
      </p>
      <p class="soft">{kpi.problem ?? kpi.now.note}</p>
      <Trend kpi={kpi} />
      <div class="kpi-plan soft">
        {kpi.gap && <p>{kpi.gap}</p>}
        {kpi.bands.length > 0 && <p>{kpi.bands.join(', ')}</p>}
        {kpi.computed && <p>= {kpi.computed}</p>}
      </div>
      <Drivers kpi={kpi} />
      <div class="kpi-foot">
        <PulledBothWays kpi={kpi} />
        <Answer kpi={kpi} />
        <KpiFindings kpi={kpi} />
        <WhatIfField id={kpi.id} title={kpi.title} range={kpi.whatIf} />
      </div>
    </li>
  );
}

function KpiFindings({ kpi }: { kpi: Kpi }) {
  const [open, setOpen] = useState(false);
  const details = domId('details', kpi.id);
  if (kpi.badges.length === 0) return null;
  return (
    <>
      <div class="kpi-badges">
        <Badges badges={kpi.badges} open={open} controls={details} onToggle={() => setOpen(!open)} />
      </div>
      {open && (
        <div id={details}>
          <Findings findings={kpi.badges} />
        </div>
      )}
    </>
  );
}

function Drivers({ kpi }: { kpi: Kpi }) {
  const { drivers = [], drivenBy, drives } = kpi;
  return (
    <div class="kpi-drivers">
      {(drivers.length > 0 || drivenBy.length > 0) && <h4>Driven by</h4>}
      {drivers.length > 0 ? (
        <Several>
          {drivers.map(({ title, effect, place }) => (
            <li key={title}>
              <Go place={place}>{title}</Go>
              <span class="soft">{effect}</span>
            </li>
          ))}
        </Several>
      ) : (
        <ul class="drivers">
          {drivenBy.map((driver) => (
            <li key={driver}>
              <Words text={driver} />
            </li>
          ))}
        </ul>
      )}
      {drives.length > 0 && (
        <>
          <h4>Drives</h4>
          <ul class="drivers">
            {drives.map((driven) => (
              <li key={driven}>
                <Words text={driven} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Pushes kpi={kpi} />
    </div>
  );
}

/** More than this on one card push all the others apart. */
const most = 5;

/** A list of a card; what is too long for it folds away. */
function Several({ children }: { children: VNode[] }) {
  const more = children.slice(most);
  return (
    <>
      <ul class="drivers">{children.slice(0, most)}</ul>
      {more.length > 0 && (
        <details>
          <summary>{more.length} more</summary>
          <ul class="drivers">{more}</ul>
        </details>
      )}
    </>
  );
}

/** Who works on it, and which way. */
function Pushes({ kpi: { pushes = [] } }: { kpi: Kpi }) {
  if (pushes.length === 0) return null;
  return (
    <>
      <h4>Pushed by</h4>
      <Several>
        {pushes.map(({ title, note, place }) => (
          <li key={`${title} ${note}`}>
            <Go place={place}>{title}</Go>
            <span class="soft">
              <Words text={note} />
            </span>
          </li>
        ))}
      </Several>
    </>
  );
}

/** Two that move it against each other, and nobody has said that this is meant. */
function PulledBothWays({ kpi: { conflicts = [] } }: { kpi: Kpi }) {
  return (
    <>
      {conflicts.map(({ up, down }) => (
        <p class="answer" key={`${up.title} ${down.title}`}>
          <Glyph name="conflict" tone="st-off" />
          <span>
            Pulled both ways: <Go place={up.place}>{up.title}</Go> moves it up, <Go place={down.place}>{down.title}</Go>{' '}
            moves it down
          </span>
        </p>
      ))}
    </>
  );
}

/** A critical KPI asks for an objective that answers it; one without a band gets no verdict. */
function Answer({ kpi }: { kpi: Kpi }) {
  const { standalone } = useActions();
  if (kpi.answeredBy.length > 0) {
    return (
      <p class="answer">
        <Glyph name="answers" />
        <span>
          Answered by{' '}
          {kpi.answeredBy.map((link, index) => (
            <span key={link.title}>
              {index > 0 && ', '}
              <Go place={link.place}>{link.title}</Go>
            </span>
          ))}
        </span>
      </p>
    );
  }
  if (kpi.health === 'critical') {
    return (
      <p class="answer">
        <Glyph name="warning" tone="sev-warning" />
        <span>
          <strong>No objective answers this.</strong>
          {!standalone && kpi.badges.every((badge) => badge.fixes.length === 0) && (
            <Prose text=" Write `responds to kpi` and its name in one that will." />
          )}
        </span>
      </p>
    );
  }
  if (kpi.health === 'no bands') {
    return (
      <p class="answer">
        <Glyph name="info" tone="sev-info" />
        <span>
          No band, so no verdict.
          {!standalone && kpi.badges.every((badge) => badge.fixes.length === 0) && (
            <>
              {' '}
              <Go place={kpi.place}>Say what is healthy</Go>
            </>
          )}
        </span>
      </p>
    );
  }
  return null;
}
