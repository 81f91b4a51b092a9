/**
 * Says of the items that are drawn of a long list which of all they are: a screen reader counts what stands on the page
 * otherwise. They come from many components, and none of them has to know.
 *
 * @param before how many items stand before this part
 */
export function numberItems(part: Element, before: number, of: number): undefined {
  const items = part.querySelectorAll(':scope > article, :scope > :is(ul, ol) > li');
  for (const [index, item] of items.entries()) {
    item.setAttribute('aria-posinset', String(before + index + 1));
    item.setAttribute('aria-setsize', String(of));
  }
}

/**
 * The same of the rows of a long table, which has rows above its body, too.
 *
 * @param before how many rows of the body stand before this part
 * @returns how to take it back from the table, which may outlive its length
 */
export function numberRows(part: HTMLTableSectionElement, before: number, of: number): () => void {
  const table = part.closest('table');
  const heads = [...(table?.tHead?.rows ?? [])];
  for (const [index, row] of [...heads, ...part.rows].entries()) {
    const position = index < heads.length ? index : index + before;
    row.setAttribute('aria-rowindex', String(position + 1));
  }
  table?.setAttribute('aria-rowcount', String(heads.length + of));
  return () => {
    table?.removeAttribute('aria-rowcount');
    for (const row of heads) row.removeAttribute('aria-rowindex');
  };
}
