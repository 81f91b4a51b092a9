/** Cut to what fits on a drawing; the whole text always stands somewhere in words. */
export function shortened(label: string, most: number): string {
  const characters = [...label];
  return characters.length > most
    ? `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : label;
}
