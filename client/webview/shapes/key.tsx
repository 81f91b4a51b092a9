import type { ComponentChildren } from 'preact';

/** What the marks of a picture mean; the picture's twin in words says the same to assistive technology. */
export function Key({ class: classes, children }: { class?: string; children: ComponentChildren }) {
  return (
    <p class={['key', classes].filter(Boolean).join(' ')} aria-hidden="true">
      {children}
    </p>
  );
}

interface MarkProps {
  label: ComponentChildren;
  /** Of the drawing, in pixels; 12 high. */
  width?: number;
  class?: string;
  /** The mark as it is drawn in the picture. */
  children: ComponentChildren;
}

/** One mark with its word. */
export function KeyMark({ label, width = 20, class: classes, children }: MarkProps) {
  return (
    <span>
      <svg class={['key-mark', classes].filter(Boolean).join(' ')} viewBox={`0 0 ${width} 12`} aria-hidden="true">
        {children}
      </svg>
      {label}
    </span>
  );
}
