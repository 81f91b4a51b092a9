/**
 * Says of the items that are drawn of a long list which of all they are: a screen reader counts what stands on the page
 * otherwise. They come from many components, and none of them has to know.
 *
 * @param before how many items stand before this part
 */
export function numberItems(part: Element, before: number, of: number): void {
  const items = part.querySelectorAll(':scope > article, :scope > :is(ul, ol) > li');
  for (const [index, item] of items.entries()) {
    item.setAttribute('aria-posinset', String(before + index + 1));
    item.setAttribute('aria-setsize', String(of));
  }
}
