import { cutLineOf, longest, preparedForPicture } from './prepared.ts';

const svgSpace = 'http://www.w3.org/2000/svg';
const htmlSpace = 'http://www.w3.org/1999/xhtml';

/**
 * A picture of the page as it is on the screen, as a PNG: the page is copied into a drawing with everything it needs,
 * which the browser then paints. Nothing is loaded.
 *
 * @param styles the page's style sheet, whole: a page may not read the text of its own
 */
export async function pagePicture(page: Document, styles: string): Promise<Blob> {
  const app = page.querySelector('.app');
  if (!app) throw new Error('the page is not drawn yet');
  const width = page.documentElement.clientWidth;
  const { height, done } = await preparedForPicture(page);
  let drawing: string;
  try {
    drawing = drawingOf(page, app, styles, width, height);
  } finally {
    done();
  }
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await image.decode();
  const scale = Math.max(1, Math.min(2, longest / Math.max(width, height)));
  const canvas = page.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((taken, failed) => {
    canvas.toBlob((blob) => (blob ? taken(blob) : failed(new Error('the browser gave no picture'))), 'image/png');
  });
}

/**
 * In a drawing the root is the drawing itself: it takes the place of the page's root, with its variables and type size.
 * It is written as text, as the page itself may set no style.
 */
function drawingOf(page: Document, app: Element, styles: string, width: number, height: number): string {
  const { documentElement: root, body } = page;
  const html = page.createElementNS(htmlSpace, 'html');
  html.setAttribute('class', root.className);
  html.appendChild(page.createElementNS(htmlSpace, 'style')).textContent = styles;
  const copy = html.appendChild(page.createElementNS(htmlSpace, 'body'));
  copy.setAttribute('class', body.className);
  copy.appendChild(filledIn(app));
  const cut = cutLineOf(page);
  if (cut) copy.appendChild(cut.cloneNode(true));
  const style = `${root.getAttribute('style') ?? ''};font-size:${getComputedStyle(root).fontSize}`;
  return [
    `<svg xmlns="${svgSpace}" width="${width}" height="${height}" style="${inAttribute(style)}">`,
    '<foreignObject width="100%" height="100%">',
    new XMLSerializer().serializeToString(html),
    '</foreignObject></svg>',
  ].join('');
}

const inAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A copy with what was typed and chosen, which is no part of the markup. */
function filledIn(app: Element): Node {
  const copy = app.cloneNode(true) as Element;
  const fields = [...copy.querySelectorAll('input, select')];
  for (const [index, field] of [...app.querySelectorAll('input, select')].entries()) {
    const twin = fields[index];
    if (field instanceof HTMLSelectElement) {
      twin?.querySelectorAll('option')[field.selectedIndex]?.setAttribute('selected', '');
    } else if (field instanceof HTMLInputElement) {
      twin?.setAttribute('value', field.value);
      twin?.toggleAttribute('checked', field.checked);
    }
  }
  return copy;
}
