import type { ComponentChildren } from 'preact';
import type { PreviewPlace } from '../../../language/protocol/preview.ts';
import { Go } from './go.tsx';

interface NameProps {
  class: string;
  /** Before the title: a state, an owner. */
  lead: ComponentChildren;
  place: PreviewPlace;
  title: string;
  /** Below the title. */
  children: ComponentChildren;
}

/** The head of a key result's row in a table: what it is called, and below it what is known of it. */
export function RowName({ class: classes, lead, place, title, children }: NameProps) {
  return (
    <th scope="row" class={classes}>
      {lead}
      <div>
        <Go class="kr-title" place={place}>
          {title}
        </Go>
        {children}
      </div>
    </th>
  );
}
