import type { ComponentChildren } from 'preact';

interface AtProps {
  /** Percentage of the width. */
  at: number;
  /** Pixels from the top. */
  y: number;
  class?: string;
  children: ComponentChildren;
}

/**
 * Pixels around a place in percent: a nested drawing whose origin stands there. This way a drawing follows the width
 * of the page without a style in the markup, which the content policy would not allow.
 */
export function At({ at, y, class: classes, children }: AtProps) {
  return (
    <svg class={classes} x={percent(at)} y={y} overflow="visible" aria-hidden="true">
      {children}
    </svg>
  );
}

export const percent = (value: number) => `${value}%`;

/** Today, or where the pace says one should be. */
export function Caret({ at }: { at: number }) {
  return (
    <At at={at} y={0}>
      <path class="t-caret" d="M-4 0H4L0 5.5Z" />
      <path class="t-pace" d="M0 5V18" />
    </At>
  );
}
