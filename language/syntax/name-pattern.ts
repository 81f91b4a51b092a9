import { OkrTerminals } from '../generated/ast.ts';

const { source } = OkrTerminals.ID;

/** The end of a text, as far as it is a name or the beginning of one: any script, digits, `-` and `_`. */
export const nameAtEnd = new RegExp(`(?:${source})$`);

/** The start of a text, as far as it goes on with a name: any character but the first of one. */
export const restOfName = new RegExp(`^${source.slice(source.indexOf(']') + 1)}`);
