/** A piece of HTML in which every text and attribute has been escaped; there is no other way to make one. */
export interface Html {
  readonly html: string;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as text, whatever is in it. */
export function text(content: string): Html {
  return { html: escaped(content) };
}

/** An element with what is in it; one without content closes itself where it is part of a drawing. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: readonly Html[] = [],
): Html {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return { html: `<${name}${written}>${content.map(({ html }) => html).join('')}</${name}>` };
}

/** What no document may hold becomes a space. */
const escaped = (content: string) =>
  content.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign).replace(/[^\P{Cc}\t\n]/gu, ' ');
