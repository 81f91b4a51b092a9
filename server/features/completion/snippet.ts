/** A place in a snippet that is to be filled in: with a text to type over, or with one of some choices. */
export interface Hole {
  choices: readonly string[];
}

/** Text with holes. A hole that stands in it twice is filled in once. */
export type Snippet = readonly (string | Hole)[];

/** A hole with a text that says what belongs there, or with likely answers to choose from. */
export function hole(first: string, ...others: readonly string[]): Hole {
  return { choices: [first, ...others] };
}

/** snip`kr ${hole('name')} "${hole('What changes?')}"`: what stands around the holes is taken as it is. */
export function snip(texts: TemplateStringsArray, ...parts: readonly (Snippet | Hole | string)[]): Snippet {
  return texts.flatMap((text, index) => {
    const part = parts[index];
    if (part === undefined) return [text];
    return Array.isArray(part) ? [text, ...part] : [text, part as Hole | string];
  });
}

/** Snippets below one another. */
export function lines(snippets: readonly Snippet[]): Snippet {
  return snippets.flatMap((snippet, index) => (index === 0 ? snippet : ['\n', ...snippet]));
}

/** The snippet in the notation of editors, the cursor at its end when all is filled in. */
export function withTabStops(snippet: Snippet): string {
  const numbers = new Map<Hole, number>();
  const parts = snippet.map((part) => {
    if (typeof part === 'string') return part.replace(/[\\$]/g, '\\$&');
    const known = numbers.get(part);
    if (known !== undefined) return `$${known}`;
    numbers.set(part, numbers.size + 1);
    return tabStop(part, numbers.size);
  });
  return `${parts.join('')}$0`;
}

/** The snippet as a plain text, for editors that know no tab stops: each hole holds its first text. */
export function withoutTabStops(snippet: Snippet): string {
  return snippet.map((part) => (typeof part === 'string' ? part : (part.choices[0] ?? ''))).join('');
}

function tabStop({ choices }: Hole, number: number): string {
  const [first = '', ...others] = choices;
  if (others.length === 0) return `\${${number}:${first.replace(/[\\$}]/g, '\\$&')}}`;
  return `\${${number}|${choices.map((choice) => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}
