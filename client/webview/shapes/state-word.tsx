import type { StateLook } from '../../../language/drawing/looks.ts';
import { Glyph } from './glyph.tsx';

interface StateProps {
  look: StateLook;
  /** Where a figure beside it says the same, the word is for those who cannot see the glyph. */
  silent?: boolean;
}

/** A state in a line of text: its glyph and its word. */
export function StateWord({ look: { glyph, tone, word }, silent }: StateProps) {
  return (
    <>
      <Glyph name={glyph} tone={tone} />
      {silent ? <span class="sr">{word}, </span> : <span class="state">{word}</span>}
    </>
  );
}
