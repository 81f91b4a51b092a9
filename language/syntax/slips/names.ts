import type { FindSlip } from './slip.ts';

/** `owner @rosa`: a name as other tools mention people. */
export const mention: FindSlip = ({ token, at, before }) => {
  const name = at(1);
  if (!/\s$/.test(before()) || name?.tokenType.name !== 'ID') return undefined;
  if (name.startOffset !== token.startOffset + 1) return undefined;
  return { length: 2, message: `A name needs no \`@\`: write \`${name.image}\`.`, write: name.image };
};

/** `owner rosa, growth`: a comma begins another property, `and` another owner. */
export const ownersWithComma: FindSlip = ({ at, before, isWord }) => {
  const [second, behind] = [at(1), at(2)];
  if (second?.tokenType.name !== 'ID' || isWord(second.image)) return undefined;
  const first = /(?:^|[\s,{])owner\s+(\S+)$/.exec(before())?.[1];
  if (first === undefined) return undefined;
  // `wieght 2` is a property with a letter wrong.
  if (behind && !isWord(behind.image) && !['}', ','].includes(behind.image)) return undefined;
  return {
    length: 2,
    message: `Two owners are joined by \`and\`: write \`owner ${first} and ${second.image}\`.`,
    write: ` and ${second.image}`,
  };
};
