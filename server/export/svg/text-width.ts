/*
 * How wide text is, without a font at hand: the widths of Latin letters in a common sans serif, in thousandths of the
 * type size.
 */

const groups: [characters: string, width: number][] = [
  ["ijl|'", 240],
  ['!.,:;I ’‘·', 290],
  ['ftr()[]/\\`{}“”"-*°', 360],
  ['Jcksvxyz^', 510],
  ['abdeghnopqu0123456789$€£#?_–<>+=~«»…', 575],
  ['FLTZEPSVXYABK&', 690],
  ['CDHNRUw', 740],
  ['GOQ%m—', 860],
  ['M', 860],
  ['W@', 980],
];

const widths = new Map(groups.flatMap(([characters, width]) => [...characters].map((each) => [each, width] as const)));

/** Some fonts that a viewer may fall back to are this much wider. */
const air = 1.1;

/** The width of a text in pixels. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const character of text) sum += widths.get(character) ?? widthOf(character);
  return (sum * size * air * (bold ? 1.07 : 1)) / 1000;
}

/** Marks take no room, Han, Hangul and emoji a whole square; letters of other scripts about as much as ours. */
function widthOf(character: string): number {
  if (/\p{M}|\p{Cf}/u.test(character)) return 0;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\uff00-\uff60]/u.test(character))
    return 1000;
  if (/\p{Extended_Pictographic}|\p{RI}/u.test(character)) return 1300;
  const plain = character.normalize('NFD')[0] ?? character;
  const known = plain === character ? undefined : widths.get(plain);
  if (known !== undefined) return known;
  return (character.codePointAt(0) ?? 0) > 0xffff ? 900 : 650;
}
