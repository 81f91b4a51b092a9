import { lookOf } from '../../../language/drawing/looks.ts';
import { foldCount, foldText } from '../../../language/drawing/map/folding.ts';
import { type Box, type Heading, kindWord } from '../../../language/drawing/map/map-layout.ts';
import type { MapNode } from '../../../language/protocol/preview.ts';
import { useActions } from '../actions.ts';
import { domId } from '../shapes/dom-id.ts';
import { Glyph } from '../shapes/glyph.tsx';
import { CoverageRing, promisedShare } from './coverage-ring.tsx';
import { FoldSign } from './fold-sign.tsx';

interface BoxProps {
  box: Box;
  /** The name of a team, over its first box. */
  heading: Heading | undefined;
  scale: number;
  near: string;
  isCursor: boolean;
  onNear: () => void;
  onAway: () => void;
  onFold: (key: string, from: Element) => void;
}

/** One goal, strategy or objective, or a team that is folded into one; before it what folds it. */
export function MapBox(props: BoxProps) {
  const { box, heading, scale, onFold } = props;
  const { node, x, y, width } = box;
  return (
    <>
      {heading && (
        <>
          {heading.fold && (
            <FoldSign
              fold={heading.fold}
              name={node.team}
              x={heading.x + 6 * scale}
              y={heading.y - 4 * scale}
              onToggle={onFold}
            />
          )}
          <text class="team-name" x={heading.x + (heading.fold ? 18 * scale : 0)} y={heading.y}>
            {heading.text}
          </text>
        </>
      )}
      <Whole {...props} />
      {node.fold && (
        <FoldSign fold={node.fold} name={node.title} x={x + width - 12 * scale} y={y + 14 * scale} onToggle={onFold} />
      )}
    </>
  );
}

/** The box itself, spoken as a whole. */
function Whole({ box, scale, near, isCursor, onNear, onAway }: BoxProps) {
  const { standalone, reveal } = useActions();
  const { node } = box;
  const classes = ['node', near, isCursor && 'is-cursor', box.alone && 'is-alone', !node.inScope && 'is-outside'];
  const common = {
    class: classes.filter(Boolean).join(' '),
    id: domId('node', node.id),
    'aria-label': spoken(box),
    onMouseEnter: onNear,
    onFocus: onNear,
    onBlur: onAway,
  };
  // A team stands for several places: it is opened, not gone to.
  if (standalone || node.kind === 'team') {
    return (
      // biome-ignore-start lint/a11y: reached by keyboard it only shows what it is joined to
      <g {...common} role="img" tabindex={0}>
        <Content box={box} scale={scale} />
      </g>
      // biome-ignore-end lint/a11y: as above
    );
  }
  const follow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    reveal(node.place);
  };
  return (
    <a
      {...common}
      href={`#line-${node.place.range.start.line + 1}`}
      aria-current={isCursor ? 'location' : undefined}
      onClick={follow}
    >
      <Content box={box} scale={scale} />
    </a>
  );
}

/** First what can be read in the box, in its order, as people who speak to their computer say what they see. */
function spoken({ node, alone, head: kind }: Box): string {
  const isObjective = node.kind === 'objective';
  const head = isObjective
    ? [lookOf(node.state).word, node.progress ?? '–']
    : [node.kind === 'team' ? 'Team' : kind || kindWord(node)];
  const inside = node.fold?.closed && [foldCount(node.fold), foldText(node.fold)].join(': ');
  const foot = [isObjective && node.note, inside, node.coverage && `${share(node)} ${node.coverage.label}`];
  const seen = [...head, node.title, ...foot].filter(Boolean).join(' ');
  return [seen, isObjective && node.team, alone && 'supports nothing'].filter(Boolean).join(', ');
}

export const share = (node: MapNode) => promisedShare(node.coverage?.shares ?? []);

function Content({ box, scale }: { box: Box; scale: number }) {
  const { node, x, y, width, height } = box;
  const look = lookOf(node.state);
  const left = x + 10 * scale;
  const right = x + width - (node.fold ? 24 : 10) * scale;
  const firstLine = y + 19 * scale;
  const ring = { x: x + 32 * scale, y: y + box.ringY };
  return (
    <>
      {node.fold?.closed && <rect class="node-behind" x={x + 4} y={y + 4} width={width - 1} height={height} rx="4" />}
      <rect class="node-box" x={x + 0.5} y={y + 0.5} width={width - 1} height={height} rx="4" />
      {node.kind === 'objective' ? (
        <>
          <Glyph name={look.glyph} tone={look.tone} at={{ x: left, y: y + 8 * scale, size: 14 * scale }} />
          <text class="n-soft" x={left + 19 * scale} y={firstLine}>
            {look.word}
          </text>{' '}
          <text class="n-strong" x={right} y={firstLine} text-anchor="end">
            {node.progress ?? '–'}
          </text>{' '}
        </>
      ) : (
        box.head && (
          <text class="n-soft" x={left} y={firstLine}>
            {box.head}{' '}
          </text>
        )
      )}
      {box.title.map((line) => (
        <text key={line.y} class="n-title" x={left} y={y + line.y}>
          {line.text}{' '}
        </text>
      ))}
      {box.note.map((line) => (
        <text key={line.y} class="n-soft" x={left} y={y + line.y}>
          {line.text}{' '}
        </text>
      ))}
      {node.coverage && (
        <>
          <CoverageRing shares={node.coverage.shares} {...ring} radius={19 * scale} />
          <text class="n-strong" x={ring.x} y={ring.y + 4 * scale} text-anchor="middle">
            {share(node)}{' '}
          </text>
        </>
      )}
      {box.promised.map((line) => (
        <text key={line.y} class="n-soft" x={x + 62 * scale} y={y + line.y}>
          {line.text}{' '}
        </text>
      ))}
    </>
  );
}

/** A loose end where a line would begin. */
export function LooseEnd({ box: { x, y, height } }: { box: Box }) {
  const middle = y + height / 2;
  return (
    <g class="alone">
      <path d={`M${x} ${middle}h-14`} />
      <circle cx={x - 17} cy={middle} r="3" />
      <text x={x - 25} y={middle + 4} text-anchor="end">
        supports nothing
      </text>
    </g>
  );
}
