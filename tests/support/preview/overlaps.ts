/**
 * Texts of a page that lie over one another, as lines for the message of a failure. Runs in the page. What is cut off by
 * a box around it counts as far as it can be seen; texts for screen readers alone do not.
 */
export function overlaps(): string[] {
  interface Seen {
    text: string;
    parent: Element;
    box: DOMRect;
  }
  const seen: Seen[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    // A drawing may put a label over a line of its own; an option is drawn by the browser.
    if (!parent || text === '' || parent.closest('.sr, svg, select, [hidden], .note-card')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      const box = visible(rect, parent);
      if (box.width > 2 && box.height > 2) seen.push({ text: text.slice(0, 40), parent, box });
    }
  }
  const found: string[] = [];
  // From above, so that each text is compared only with those that begin before it ends.
  seen.sort((a, b) => a.box.top - b.box.top);
  for (const [index, one] of seen.entries()) {
    for (const other of rest(index)) {
      if (other.box.top >= one.box.bottom) break;
      if (one.parent === other.parent) continue;
      const x = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const y = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // Lines of text may touch: their boxes are higher than their letters.
      if (x > 3 && y > 7) found.push(`${one.text} | ${other.text} (${Math.round(x)} × ${Math.round(y)})`);
      if (found.length > 5) return found;
    }
  }
  return found;

  function* rest(index: number): Iterable<Seen> {
    for (let at = index + 1; at < seen.length; at++) yield seen[at] as Seen;
  }

  function visible(rect: DOMRect, from: Element): DOMRect {
    let { left, top, right, bottom } = rect;
    for (let at: Element | null = from; at; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      if (overflowX !== 'visible') [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      if (overflowY !== 'visible') [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }
}
