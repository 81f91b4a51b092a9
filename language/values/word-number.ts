/**
 * A word as a number: that of the same word is the same, that of another hardly ever. Numbers are compared several times as
 * fast as words. FNV-1a, in as many bits as an engine keeps in a list without an object for each.
 */
export function numberOf(word: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) number = Math.imul(number ^ word.charCodeAt(at), 0x01000193);
  return number >>> 2;
}
