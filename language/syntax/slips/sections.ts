import { readPeriod } from '../../values/cycle.ts';
import { spokenCycle } from '../../values/spoken-cycle.ts';
import { endOffset, isNumber, isPeriod } from '../tokens.ts';
import type { FindSlip, SlipPlace } from './slip.ts';

/** Where a cycle stands: behind `in` of an `okrs` line, or behind `review`. */
function takesCycle({ token, where, firstInLine }: SlipPlace): boolean {
  return (where === 'okrs' && token.image === 'in') || (where === 'review' && firstInLine && token.image === 'review');
}

/** A cycle in another spelling: `okrs for growth in Q4 2026`, `review 2026Q4`. */
export const cycleInWords: FindSlip = (place) => {
  const { token, at, rest } = place;
  const next = at(1);
  if (!next || !takesCycle(place)) return undefined;
  const skipped = next.startOffset - token.startOffset;
  const said = rest().slice(skipped);
  const found = spokenCycle(said);
  if (found && readPeriod(found.cycle)) {
    const end = next.startOffset + found.length;
    let length = 2;
    for (let more = at(length); more && more.startOffset < end; more = at(length)) length++;
    const written = said.slice(0, found.length);
    if (written === found.cycle) return undefined;
    const write = `${token.image} ${found.cycle}`;
    return { length, end, message: `The cycle \`${written}\` is written \`${found.cycle}\`: the year first.`, write };
  }
  // `winter 2026`, `FY26 Q1`: two words where a name is one.
  const second = at(2);
  const small = ['for', 'by', 'in'];
  if (next.tokenType.name !== 'ID' || !second || small.includes(next.image) || small.includes(second.image))
    return undefined;
  if (second.tokenType.name !== 'ID' && !isNumber(second)) return undefined;
  const name = `${next.image}-${second.image}`;
  const write = `${token.image} ${name}`;
  return {
    length: 3,
    message: `The name of a cycle is one word: write \`${write}\`, and once \`cycle ${name} from … to …\` with its days.`,
    write,
  };
};

/** `okrs growth in 2026-Q4`, `okrs for growth 2026-Q4`: a small word left out. */
export const missingInSection: FindSlip = ({ token, at, previous }) => {
  if (token.image === 'okrs') {
    const [next, then] = [at(1), at(2)];
    if (next && isPeriod(next) && then?.image === 'for' && at(3)?.tokenType.name === 'ID') {
      const write = `okrs for ${at(3)?.image} in ${next.image}`;
      return {
        length: 1,
        end: endOffset(at(3) ?? token),
        message: `The team comes first: write \`${write}\`.`,
        fix: write,
      };
    }
    const isName = next?.tokenType.name === 'ID' && next.image !== 'for' && next.image !== 'in';
    if (!isName || (then && then.image !== 'in' && then.image !== '.' && !isPeriod(then))) return undefined;
    return {
      length: 1,
      message: `The word \`for\` is missing: write \`okrs for ${next.image} in …\`.`,
      write: 'okrs for',
    };
  }
  if (!isPeriod(token) || previous?.image === 'in' || previous?.tokenType.name !== 'ID') return undefined;
  const write = `in ${token.image}`;
  return { length: 1, message: `The word \`in\` is missing: write \`${write}\`.`, write };
};
