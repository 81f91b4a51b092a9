import { readQuantity } from '../values/quantity.ts';

/** What the end of a pasted key result says plainly, and the title that is left. */
export interface Figures {
  title: string;
  from?: string;
  to?: string;
  by?: string;
}

const amount =
  '[-+−]?(?:[$€£¥]|[A-Z]{3} )?\\s?\\d[\\d,]*(?:\\.\\d+)?(?:(?:k|K|M|bn|B)(?![\\p{L}\\d]))?(?:\\s?%|pp\\b|x\\b|/\\d+|\\s?[€£])?';
const unit = '(?: \\p{L}[\\p{L}-]*)?';
const arrow = '(?:→|⇒|->|=>|-->)';
const end = '\\s*[.;,]?$';
/** `from X to Y`, `X → Y`, `(X to Y)`: at the end of a line, where nothing else can be meant. */
const changes = [
  new RegExp(
    `^(.*\\S)\\s*[(\\[](?:from )?(${amount}${unit})\\s*(?:to|${arrow})\\s*(${amount}${unit})[)\\]]${end}`,
    'u',
  ),
  new RegExp(`^(.*\\S)[\\s:,–-]+[Ff]rom (${amount}${unit})\\s*(?:to|${arrow})\\s*(${amount}${unit})${end}`, 'u'),
  new RegExp(`^(.*\\S)[\\s:,–-]+(${amount}${unit})\\s*${arrow}\\s*(${amount}${unit})${end}`, 'u'),
];
const target = new RegExp(`^(.*\\S)\\s+to (${amount})${end}`, 'u');
const due = /^(.*\S)\s+(?:by|until) (\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))[.;,]?$/;

/** Reads baseline, target and day from the end of a line; what is not plain stays in the title. */
export function readFigures(line: string): Figures {
  const day = due.exec(line);
  const rest = day?.[1] ?? line;
  const by = day?.[2];
  const found = readChange(rest) ?? readTarget(rest) ?? { title: rest };
  return { ...found, ...(by === undefined ? {} : { by }) };
}

function readChange(line: string): Figures | undefined {
  for (const change of changes) {
    const match = change.exec(line);
    if (!match?.[1] || !match[2] || !match[3]) continue;
    const [from, to] = withUnitOf(match[2].trim(), match[3].trim());
    if (isTitle(match[1]) && isQuantity(from) && isQuantity(to)) return { title: match[1].trim(), from, to };
  }
  return undefined;
}

function readTarget(line: string): Figures | undefined {
  const match = target.exec(line);
  if (!match?.[1] || !match[2] || /\d/.test(match[1]) || !isTitle(match[1])) return undefined;
  const to = match[2].trim();
  return isQuantity(to) ? { title: match[1].trim(), to } : undefined;
}

/** `from 10 to 20%`, `from 3 to 5 days`: the unit is that of both. */
function withUnitOf(from: string, to: string): [string, string] {
  const behind = /\d(%| \p{L}[\p{L}-]*)$/u.exec(to)?.[1];
  return behind !== undefined && /^[-+−]?[\d,.]+$/.test(from) ? [from + behind, to] : [from, to];
}

const isTitle = (text: string) => /\p{L}/u.test(text);

/** Whether a text is a number that the language reads. */
export function isQuantity(text: string): boolean {
  const read = readQuantity(text);
  return /\d/.test(text) && read.ok && read.quantity.value !== null;
}
