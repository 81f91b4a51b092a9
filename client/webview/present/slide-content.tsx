import { lookOf } from '../../../language/drawing/looks.ts';
import { whose } from '../../../language/drawing/whose.ts';
import type { ObjectiveCard as Objective, PreviewModel } from '../../../language/protocol/preview.ts';
import type { Calendar } from '../scorecard/calendar.ts';
import { Decisions } from '../scorecard/decisions.tsx';
import { ObjectiveCard } from '../scorecard/objective-card.tsx';
import { Glyph } from '../shapes/glyph.tsx';
import { Ruler } from '../shell/ruler.tsx';
import type { Slide } from './slides.ts';

interface ContentProps {
  slide: Slide;
  model: PreviewModel;
}

export function SlideContent({ slide, model }: ContentProps) {
  switch (slide.kind) {
    case 'overview':
      return <Overview model={model} />;
    case 'objective':
      return (
        <>
          <Whose model={model} />
          <Card objective={slide.objective} model={model} />
        </>
      );
    case 'owner':
      return (
        <>
          <h1 class="slide-title">{slide.title}</h1>
          {slide.objectives.map((objective) => (
            <Card key={objective.id} objective={objective} model={model} />
          ))}
        </>
      );
    case 'decisions':
      return (
        <>
          <Whose model={model} />
          <Decisions decisions={slide.decisions} />
        </>
      );
  }
}

/** The first heading, where the slide itself begins with a smaller one. */
function Whose({ model: { header } }: { model: PreviewModel }) {
  return (
    <h1 class="sr">
      {header.team}, {header.cycle}
    </h1>
  );
}

function Overview({ model }: { model: PreviewModel }) {
  const { header, objectives } = model;
  return (
    <>
      <h1 class="slide-title">
        {header.team} <span>{header.cycle}</span>
      </h1>
      <p class="about">{[header.about, `As of ${model.asOf}.`].filter(Boolean).join(' ')}</p>
      {header.ruler && <Ruler ruler={header.ruler} />}
      <ul class="slide-counts">
        {header.counts.map(({ state, label, count }) => (
          <li key={state}>
            <Glyph name={lookOf(state).glyph} tone={lookOf(state).tone} />
            <span class="v">{count}</span> {label}
          </li>
        ))}
      </ul>
      <ol class="slide-outline">
        {objectives.map(({ id, title, state, progress }) => (
          <li key={id}>
            <Glyph name={lookOf(state).glyph} tone={lookOf(state).tone} />
            <span>
              {title} <span class="soft">{[lookOf(state).word, progress].filter(Boolean).join(', ')}</span>
            </span>
          </li>
        ))}
      </ol>
      {objectives.length === 0 && <p>No objective here yet.</p>}
    </>
  );
}

/** An objective with the reason for it, which the scorecard keeps in the details. */
function Card({ objective, model }: { objective: Objective; model: PreviewModel }) {
  const { ruler } = model.header;
  const calendar: Calendar = { months: ruler?.months ?? [], today: ruler?.elapsed };
  return (
    <>
      <ObjectiveCard objective={objective} from={whose(model.header, objective)} openRows={[]} calendar={calendar} />
      {objective.because.length > 0 && <p class="slide-because">{objective.because.join(' ')}</p>}
      {objective.cappedBy && <p class="slide-because">{objective.cappedBy}</p>}
    </>
  );
}
