/** Styles of the terminal by what they mean. Colour only repeats what the words say. */
export type Style = 'error' | 'warning' | 'info' | 'hint' | 'soft' | 'strong' | 'link';

const Codes: Record<Style, [on: number, off: number]> = {
  error: [31, 39],
  warning: [33, 39],
  info: [34, 39],
  hint: [36, 39],
  soft: [2, 22],
  strong: [1, 22],
  link: [4, 24],
};

export type Paint = (style: Style, text: string) => string;

export function painter(colours: boolean): Paint {
  return (style, text) => {
    if (!colours || text === '') return text;
    const [on, off] = Codes[style];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
