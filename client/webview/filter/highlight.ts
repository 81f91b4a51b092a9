import { useEffect } from 'preact/hooks';
import { hitsIn, wordsOf } from '../../../language/filtering/words.ts';

/** The name that the style sheet paints. */
const name = 'search';

/** More hits than anybody looks at one by one. */
const most = 2000;

/**
 * Marks where the words of a search stand, in whatever is drawn: as ranges beside the page, so that no element is made
 * for it. A browser that knows no such ranges shows the same without them.
 */
export function useHighlight(query: string): void {
  useEffect(() => {
    const words = wordsOf(query);
    const page = document.querySelector('.view');
    if (!page || words.length === 0 || !('highlights' in CSS)) return undefined;
    let asked = 0;
    const mark = () => {
      asked = 0;
      CSS.highlights.set(name, new Highlight(...rangesIn(page, words)));
    };
    const soon = () => {
      asked ||= requestAnimationFrame(mark);
    };
    mark();
    const observer = new MutationObserver(soon);
    observer.observe(page, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(asked);
      CSS.highlights.delete(name);
    };
  });
}

/** Ranges that stay as they are: one that follows every change of the page makes each removal of an element slow. */
function rangesIn(page: Element, words: readonly string[]): StaticRange[] {
  const ranges: StaticRange[] = [];
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text && ranges.length < most; text = texts.nextNode()) {
    if (text.parentElement?.closest('.nothing')) continue;
    for (const [from, to] of hitsIn(text.nodeValue ?? '', words)) {
      ranges.push(new StaticRange({ startContainer: text, startOffset: from, endContainer: text, endOffset: to }));
    }
  }
  return ranges;
}
