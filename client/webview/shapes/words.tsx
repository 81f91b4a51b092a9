import type { Cell, Mark as MarkOf, Person } from '../../../language/protocol/preview.ts';
import { Glyph } from './glyph.tsx';
import { Words } from './long-words.tsx';

/** Text in which words between backticks are what one would write in the file. */
export function Prose({ text }: { text: string }) {
  return <>{text.split('`').map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part))}</>;
}

/** The first sentence says what is wrong: it stands out, the rest explains. */
export function Message({ text }: { text: string }) {
  const { lead, rest } = splitLead(text);
  return (
    <Words text={text} kind="prose">
      <strong>
        <Prose text={lead} />
      </strong>
      <Prose text={rest} />
    </Words>
  );
}

/** Splits behind the first sentence, never within backticks. */
export function splitLead(text: string): { lead: string; rest: string } {
  for (const end of text.matchAll(/[.!?](?=\s)/g)) {
    const lead = text.slice(0, end.index + 1);
    if (lead.split('`').length % 2) return { lead, rest: text.slice(end.index + 1) };
  }
  return { lead: text, rest: '' };
}

interface AmountProps {
  cell: Cell;
  /** Words nearby; a long unit that stands among them is not shown again. */
  unitElsewhere?: string;
}

/** A number with its unit, soft and only once; "%" and a currency are part of the number already. */
export function Amount({ cell, unitElsewhere = '' }: AmountProps) {
  if (isNothing(cell.value)) {
    return (
      <span class="v">
        <span aria-hidden="true">–</span>
        <span class="sr">{cell.note ? '' : 'none'}</span>
      </span>
    );
  }
  return (
    <>
      <span class="v">
        {cell.value}
        {cell.unit && !isLong(cell.unit) && <span class="u"> {cell.unit}</span>}
      </span>
      {cell.unit && isLong(cell.unit) && (
        <span class={unitElsewhere.includes(cell.unit) ? 'sr' : 's long-unit'}>{cell.unit}</span>
      )}
    </>
  );
}

/** A number and below it what it means: what every column of figures is made of. */
export function Figure({ cell, unitElsewhere }: AmountProps) {
  return (
    <>
      <Amount cell={cell} unitElsewhere={unitElsewhere} />
      <span class="s">{cell.note}</span>
    </>
  );
}

/** A unit this long has a line of its own, or the column would have to grow for it. */
const isLong = (unit: string) => unit.length > 4;

/** Whether a value is only the dash that stands for one. */
export const isNothing = (value: string) => value === '' || value === '–' || value === '-';

export function Who({ person }: { person: Person }) {
  return (
    <span class="who" title={person.name}>
      <span aria-hidden="true">{person.initials}</span>
      <span class="sr">{person.name}</span>
    </span>
  );
}

const markWords: Record<MarkOf['label'], string> = {
  leading: 'Leading',
  lagging: 'Lagging',
  customer: 'Customer',
  business: 'Business',
  internal: 'Internal',
};

/** Leading, customer and so on; what only the wording suggests is dotted and has a question mark. */
export function Mark({ mark }: { mark: MarkOf }) {
  const word = (
    <>
      <Glyph name={mark.label} />
      {markWords[mark.label]}
    </>
  );
  if (!mark.suggested) return <span class="mark">{word}</span>;
  return (
    <span class="mark is-guess" title="Suggested by the wording, not declared">
      {word}
      <span aria-hidden="true">?</span>
      <span class="sr"> (suggested by the wording)</span>
    </span>
  );
}
