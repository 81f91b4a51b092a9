import type { MapNode } from '../../../language/protocol/preview.ts';
import { useActions } from '../actions.ts';
import { domId } from '../shapes/dom-id.ts';
import { Glyph } from '../shapes/glyph.tsx';
import { lookOf } from '../shapes/state.ts';
import { CoverageRing } from './coverage-ring.tsx';
import type { Box } from './map-layout.ts';
import { sum } from './map-sentence.ts';

interface BoxProps {
  box: Box;
  near: string;
  isCursor: boolean;
  onNear: () => void;
  onAway: () => void;
}

/** One goal, strategy or objective, spoken as a whole. */
export function MapBox({ box, near, isCursor, onNear, onAway }: BoxProps) {
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
  if (standalone) {
    return (
      // biome-ignore-start lint/a11y: reached by keyboard it only shows what it is joined to
      <g {...common} role="img" tabIndex={0}>
        <Content box={box} />
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
      <Content box={box} />
    </a>
  );
}

function spoken({ node, alone }: Box): string {
  const what = node.kind === 'objective' ? [lookOf(node.state).word, node.progress] : [kindWord(node)];
  const words = [...what, node.title, node.note, node.coverage && `${share(node)} promised, ${node.coverage.label}`];
  return [words.filter(Boolean).join(' '), node.kind === 'objective' ? node.team : '', alone ? 'supports nothing' : '']
    .filter(Boolean)
    .join(', ');
}

export const kindWord = (node: MapNode) => (node.kind === 'goal' ? 'Goal' : 'Strategy');

export const share = (node: MapNode) => `${Math.round(sum(node.coverage?.shares ?? []) * 100)}%`;

function Content({ box }: { box: Box }) {
  const { node, x, y, width, height, lines } = box;
  const look = lookOf(node.state);
  const isObjective = node.kind === 'objective';
  const titleY = y + (isObjective || node.note ? 38 : 22);
  const afterTitle = titleY + (lines.length - 1) * 17;
  const ringY = afterTitle + (isObjective && node.note ? 18 : 0) + 29;
  return (
    <>
      <rect class="node-box" x={x + 0.5} y={y + 0.5} width={width - 1} height={height} rx="4" />
      {isObjective ? (
        <>
          <Glyph name={look.glyph} tone={look.tone} at={{ x: x + 10, y: y + 9, size: 14 }} />
          <text class="n-soft" x={x + 29} y={y + 20}>
            {look.word}
          </text>
          <text class="n-strong" x={x + width - 10} y={y + 20} text-anchor="end">
            {node.progress ?? '–'}
          </text>
        </>
      ) : (
        node.note && (
          <text class="n-soft" x={x + 10} y={y + 20}>
            {kindWord(node)}, {node.note}
          </text>
        )
      )}
      {lines.map((line, index) => (
        <text key={index} class="n-title" x={x + 10} y={titleY + index * 17}>
          {line}
        </text>
      ))}
      {isObjective && node.note && (
        <text class="n-soft" x={x + 10} y={afterTitle + 18}>
          {node.note}
        </text>
      )}
      {node.coverage && (
        <>
          <CoverageRing shares={node.coverage.shares} x={x + 32} y={ringY} radius={19} />
          <text class="n-strong" x={x + 32} y={ringY + 4} text-anchor="middle">
            {share(node)}
          </text>
          <text class="n-soft" x={x + 62} y={ringY + 4}>
            {node.coverage.label}
          </text>
        </>
      )}
      {box.alone && (
        <g class="alone">
          <path d={`M${x} ${y + height / 2}h-14`} />
          <circle cx={x - 17} cy={y + height / 2} r="3" />
        </g>
      )}
    </>
  );
}
