/** Little words that other languages cannot write a sentence without, and English does not have. */
const foreign = new Set(
  'der die das und oder für von mit auf bei nach zum zur wird werden eine einen einer unsere unser über durch bis ist sind el los las del por para con una nuestro nuestra más le les des du aux et pour avec dans une notre nos sur par est sont plus het een van voor met naar onze wij il gli della delle per con nostro os dos das ao em com uma nosso mais och att för med på av till og til av'.split(
    ' ',
  ),
);
/** Letters that English only has in names and a few words it has borrowed. */
const accented = /[äöüßåøæœñçãõłśżźćęąőűčšžřěůáéíóúàèìòùâêîôû]/u;
const english = new Set('the of and to in for with from by our we at on a an per is are all every than at'.split(' '));

/**
 * Whether a text can be judged as English: its letters are mostly Latin, and its little words are not those of
 * another language. When in doubt it is English, as a workspace can say otherwise in its configuration.
 */
export function looksEnglish(text: string): boolean {
  const isPlain = /^[\0-\x7f]*$/.test(text);
  if (!isPlain) {
    const letters = text.match(/\p{L}/gu) ?? [];
    const plain = letters.filter((letter) => letter <= 'z').length;
    if (plain < 0.7 * letters.length) return false;
  }
  let no = 0;
  let yes = 0;
  for (const word of text.toLowerCase().split(isPlain ? /[^a-z]+/ : /[^\p{L}]+/u)) {
    if (foreign.has(word) || (!isPlain && accented.test(word))) no += 1;
    if (english.has(word)) yes += 1;
  }
  return no < 2 || yes >= no;
}

/** Little words of English that the languages around it do not have. */
const onlyEnglish = /\b(?:the|of|and|to|with|from|by|our|we|are|is|for|every|than|who|that|their)\b/i;

/** Whether a text shows that it is English, rather than only not that it is something else. */
export function showsEnglish(text: string): boolean {
  return onlyEnglish.test(text) && looksEnglish(text);
}
