import { formatNumber, readQuantity } from '../../../language/values/quantity.ts';
import { nameUnit } from '../../../language/values/unit.ts';
import { bold, plain } from './markdown.ts';

/** A number in words, where its signs may not be plain to everybody; undefined where they are. */
export function quantityText(text: string, unit: string): string | undefined {
  const read = readQuantity(text, unit);
  if (!read.ok) return undefined;
  if (read.quantity.value === null) return `${bold('unknown')}: nobody knows this number yet`;
  const { quantity } = read;
  const { value } = read.quantity;
  const bare = formatNumber(value);
  const scaled = /\d ?(?:k|K|M|B|bn)\b/.test(text);
  switch (quantity.unit.kind) {
    case 'rating':
      return `${bold(bare)} out of ${quantity.unit.of}`;
    case 'points':
      return `${bold(bare)} percentage points: a difference between two percentages`;
    case 'multiple':
      return `${bold(bare)} times as much`;
    case 'money':
      return scaled ? `${bold(inFull(value))} ${plain(quantity.unit.currency)}` : undefined;
    default:
      return scaled ? `${bold(inFull(value))} ${plain(nameUnit(quantity.unit))}` : undefined;
  }
}

/** `1,500,000` */
function inFull(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 6 });
}
