import { drawWithin } from '../long-lists/near-window.ts';

/** What a browser draws reliably, in pixels of a picture. */
export const longest = 16_000;

/** Said by whoever takes a picture from outside, such as the command line; `data-picture` on the root answers it. */
const asked = 'okr-picture';

const cutClass = 'picture-cut';

/**
 * Makes the page ready for a picture: what is left out of one leaves no gap, everything is drawn, not only what is near
 * the window; and what would be longer than a picture can be is cut, which the last line says.
 *
 * @returns how high the picture is, and how the page becomes as it was
 */
export async function preparedForPicture(page: Document): Promise<{ height: number; done: () => void }> {
  const { documentElement: root } = page;
  const scrolled = window.scrollY;
  root.classList.add('is-picture');
  const asBefore = drawWithin(longest + scrolled);
  const height = await steadyHeight(page);
  const cut = height > longest ? page.body.appendChild(cutLine(page)) : undefined;
  return {
    height: Math.min(longest, height),
    done() {
      cut?.remove();
      asBefore();
      root.classList.remove('is-picture');
      window.scrollTo(window.scrollX, scrolled);
    },
  };
}

function cutLine(page: Document): HTMLElement {
  const line = page.createElement('p');
  line.className = cutClass;
  line.textContent =
    'A picture can be no longer: there is more. Filter, or export the page (HTML) or the drawing (SVG), which have everything.';
  return line;
}

/** The line that says it is cut, to be copied with the page. */
export const cutLineOf = (page: Document) => page.querySelector(`body > .${cutClass}`);

/** Lists draw part after part, and the map measures itself first: the height of what no longer grows. */
async function steadyHeight(page: Document): Promise<number> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const heightNow = () => Math.ceil(page.querySelector('.app')?.getBoundingClientRect().height ?? 0);
  let height = 0;
  for (let still = 0, frames = 0; still < 6 && frames < 600; frames += 1) {
    await frame();
    const now = page.querySelector('.view') ? heightNow() : 0;
    still = now > 0 && now === height ? still + 1 : 0;
    height = now;
  }
  return height;
}

/** Lets a browser that only opened the page take a picture of it. */
export function answerPictures(page: Document): void {
  page.addEventListener(asked, async () => {
    const { height } = await preparedForPicture(page);
    page.documentElement.dataset.picture = String(height);
  });
}
