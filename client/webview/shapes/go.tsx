import type { ComponentChildren } from 'preact';
import type { PreviewPlace } from '../../../language/protocol/preview.ts';
import { useActions } from '../actions.ts';
import { Clamped, isLong } from './long-words.tsx';

interface GoProps {
  place: PreviewPlace;
  class?: string;
  children: ComponentChildren;
}

/** A title or name that leads to its line; on a page of its own, the words alone. */
export function Go({ place, children, class: classes }: GoProps) {
  const { standalone, reveal } = useActions();
  const long = typeof children === 'string' && isLong(children);
  if (long) return <Clamped>{(cut) => draw(cut)}</Clamped>;
  return draw('');

  function draw(cut: string) {
    const all = [classes, cut].filter(Boolean).join(' ') || undefined;
    if (standalone) return <span class={all}>{children}</span>;
    return (
      <a class={all} href={`#line-${place.range.start.line + 1}`} onClick={follow}>
        {children}
      </a>
    );
  }

  function follow(event: Event) {
    // VS Code listens for clicks on links as well and would try to open this one.
    event.preventDefault();
    event.stopPropagation();
    reveal(place);
  }
}

/** A link out of the page: web addresses only, through the host where there is one. */
export function OutLink({
  href,
  class: classes,
  children,
}: {
  href: string;
  class?: string;
  children: ComponentChildren;
}) {
  const { standalone, openLink } = useActions();
  if (!/^https?:\/\//i.test(href)) return <span class={classes}>{children}</span>;
  const follow = (event: Event) => {
    if (standalone) return;
    event.preventDefault();
    event.stopPropagation();
    openLink(href);
  };
  return (
    <a class={classes} href={href} rel="noreferrer" onClick={follow}>
      {children}
    </a>
  );
}
