import { divide, MAX_DIGITS, multiply, plainDigits, roundTo, roundToDigits } from './decimal.ts';
import { nounFor } from './nouns.ts';
import type { Quantity, Unit } from './types.ts';
import { currencySigns, isoCurrencies, noUnit, printUnit, readUnit } from './unit.ts';

export type ReadQuantity = { ok: true; quantity: Quantity } | { ok: false; problem: string };

/**
 * Reads a quantity in any spelling of the language: `23%`, `$1.5M`, `EUR 1.2k`, `20 €`, `1,200`, `−5`, `3.5x`, `15 min`,
 * `4.2/5`, `5pp`, `unknown`. `unitWord` is the word behind the number where the two were written apart.
 */
export function readQuantity(text: string, unitWord = ''): ReadQuantity {
  const written = `${text} ${unitWord}`.trim();
  const parts = splitWritten(written);
  if (parts === undefined) return { ok: false, problem: notANumber(written) };
  if (parts.behind === 'm' && parts.scale === '' && parts.digits !== 'unknown') {
    const { digits } = parts;
    return {
      ok: false,
      problem: `\`${shorten(text)}m\` may be metres, minutes or millions: write \`${digits} metres\`, \`${digits} min\` or \`${digits}M\`.`,
    };
  }
  const unit = unitOf(parts);
  if (unit === undefined) return { ok: false, problem: `\`${shorten(written)}\` has two units: write one of them.` };
  if (parts.digits === 'unknown') return { ok: true, quantity: { value: null, unit } };
  const thousands = thousandsWithDots(parts.digits, unit);
  if (thousands !== undefined) {
    return {
      ok: false,
      problem: `\`${shorten(written)}\` may mean ${thousands.small} or ${thousands.large}: a dot separates decimals here. Write \`${thousands.large}\` if it is thousands.`,
    };
  }
  const value = numberOf(parts);
  if (value === undefined) {
    return {
      ok: false,
      problem: `\`${shorten(written)}\` has more than ${MAX_DIGITS} digits: round it to what you can measure.`,
    };
  }
  return { ok: true, quantity: { value, unit } };
}

/**
 * `9.000` as half of the world writes nine thousand. Refused where a decimal would make no sense: amounts of money have
 * two decimals, and nobody writes three zeros as decimals.
 */
function thousandsWithDots(digits: string, unit: Unit): { small: string; large: string } | undefined {
  const match = /^([1-9]\d{0,2})\.(\d{3})$/.exec(digits);
  if (!match?.[1] || !match[2]) return undefined;
  if (unit.kind !== 'money' && match[2] !== '000') return undefined;
  return { small: digits.replace(/\.?0+$/, ''), large: `${match[1]},${match[2]}` };
}

/**
 * The canonical spelling of what was written: `5 %` is `5%`, `20 €` is `€20`, `1.2bn` is `1.2B`. Keeps the digits and
 * the scale the writer chose; text that is no quantity comes back unchanged.
 */
export function normaliseQuantityText(text: string): string {
  const parts = splitWritten(text.trim());
  if (parts === undefined) return text;
  const unit = unitOf(parts);
  if (unit === undefined) return text;
  if (parts.digits === 'unknown') return [parts.before, 'unknown', parts.behind].filter(Boolean).join(' ');
  const number = `${parts.digits.startsWith('.') ? '0' : ''}${parts.digits}${parts.scale}`;
  const sign = parts.sign;
  if (unit.kind === 'money') {
    const word = parts.before || parts.behind;
    return word.length > 1 ? `${word} ${sign}${number}` : `${sign}${word}${number}`;
  }
  return sign + withUnit(number, unit, parts.behind);
}

/**
 * A quantity as the language writes it; reading it gives the same quantity. Large round numbers get a scale (`$1.5M`),
 * others commas; `exact` writes plain digits throughout.
 */
export function printQuantity(quantity: Quantity, options: { exact?: boolean } = {}): string {
  const { value, unit } = quantity;
  if (value === null) return unit.kind === 'none' ? 'unknown' : `unknown ${printUnit(unit)}`;
  const sign = value < 0 ? '-' : '';
  const size = Math.abs(value);
  const number = options.exact ? plainDigits(size) : (scaled(size) ?? grouped(plainDigits(size)));
  const shown = unit.kind === 'duration' ? `${number} ${unitWordFor(value, unit)}` : withMoney(number, unit);
  return sign + shown;
}

/** How a number is shown to people: `1,234.5`, `$1.5M`, `19.5 min`, `31%`, `−5 pp`. */
export function formatNumber(value: number | null | undefined, unit: Unit = noUnit): string {
  const parts = splitNumber(value, unit);
  return parts.unit === undefined ? parts.value : `${parts.value} ${parts.unit}`;
}

/**
 * A number for a cell that shows its unit apart: `19.5` and `min`. Signs that stick to a number (`%`, `$`, `x`, `/5`)
 * stay with it. Uses a true minus sign; digits beyond the third decimal are a computed tail and rounded off.
 */
export function splitNumber(value: number | null | undefined, unit: Unit = noUnit): { value: string; unit?: string } {
  if (value === null || value === undefined || !Number.isFinite(value)) return { value: 'unknown' };
  const shown = rounded(value);
  const size = Math.abs(shown);
  const sign = shown < 0 ? '−' : '';
  const number = scaled(size) ?? grouped(plainDigits(size));
  switch (unit.kind) {
    case 'none':
      return { value: sign + number };
    case 'duration':
      return { value: sign + number, unit: unitWordFor(shown, unit) };
    case 'count':
      return { value: sign + number, unit: nounFor(shown, unit.noun) };
    case 'points':
      return { value: sign + number, unit: 'pp' };
    default:
      return { value: sign + withMoney(number, unit) };
  }
}

/** The pieces of a written quantity. `digits` may hold commas, or be `unknown`; `scale` is `k`, `M`, `B` or empty. */
interface WrittenParts {
  sign: '' | '-' | '+';
  before: string;
  digits: string;
  scale: '' | Scale;
  behind: string;
}

type Scale = 'k' | 'M' | 'B';

const scales: Record<Scale, number> = { k: 1e3, M: 1e6, B: 1e9 };

const money = `[${Object.keys(currencySigns).join('')}]|(?:${isoCurrencies.join('|')})(?![A-Za-z])`;
const number = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+';
// A scale is a word of its own, or has `x` or `pp` right behind it.
const scale = '(k|K|M|bn|B)(?=x$|pp$|[^\\p{L}\\p{N}]|$)';
const quantity = new RegExp(`^([-+−])? ?(${money})? ?([-+−])?(${number})(?: ?${scale})? ?(\\D.*)?$`, 'u');
/** What most are: a bare number, or a share. */
const plain = /^(\d+(?:\.\d+)?)(%?)$/;
const unknown = new RegExp(`^(?:(${money}) ?)?unknown(?: (.*))?$`, 'iu');

function splitWritten(written: string): WrittenParts | undefined {
  const share = plain.exec(written);
  if (share !== null) return { sign: '', before: '', digits: share[1] ?? '', scale: '', behind: share[2] ?? '' };
  const text = written.replace(/[\s\u00a0]+/g, ' ');
  const nothing = unknown.exec(text);
  if (nothing !== null)
    return { sign: '', before: nothing[1] ?? '', digits: 'unknown', scale: '', behind: nothing[2] ?? '' };
  const match = quantity.exec(text);
  if (match === null) return undefined;
  const [, outer, before = '', inner, digits = '', scale = '', behind = ''] = match;
  if (outer !== undefined && inner !== undefined) return undefined;
  if (/^(?:[\d,.]|[eE]\d)/.test(behind) || /^[^\p{L}°%€$£¥/"“]/u.test(behind)) return undefined;
  const sign = outer ?? inner ?? '';
  // Behind money an `m` can only be millions.
  const millions = before !== '' && scale === '' && behind.trim() === 'm';
  return {
    sign: sign === '−' ? '-' : sign === '-' || sign === '+' ? sign : '',
    before,
    digits,
    scale: millions
      ? 'M'
      : scale === 'K'
        ? 'k'
        : scale === 'bn'
          ? 'B'
          : scale === 'k' || scale === 'M' || scale === 'B'
            ? scale
            : '',
    behind: millions ? '' : behind.trim(),
  };
}

/** The unit of what was written; undefined when there are two. */
function unitOf(parts: WrittenParts): Unit | undefined {
  if (/^(?:[%$€£¥]|(?:pp|x) ) ?\S/.test(parts.behind)) return undefined;
  const behind = readUnit(parts.behind);
  if (parts.before === '') return behind;
  const before = readUnit(parts.before);
  if (behind.kind === 'none') return before;
  return behind.kind === 'money' && before.kind === 'money' && behind.currency === before.currency ? before : undefined;
}

/** The number; undefined when it has more digits than can be kept exactly. */
function numberOf(parts: WrittenParts): number | undefined {
  const digits = parts.digits.replaceAll(',', '');
  const significant = digits
    .replace('.', '')
    .replace(/^0+/, '')
    .replace(digits.includes('.') ? /0+$/ : /$/, '');
  if (significant.length > MAX_DIGITS) return undefined;
  const size = Number(digits);
  const value = parts.scale === '' ? size : multiply(size, scales[parts.scale]);
  return parts.sign === '-' && value !== 0 ? -value : value;
}

function notANumber(written: string): string {
  const text = shorten(written);
  const other = swapSeparators(written);
  if (other !== undefined) {
    return `\`${text}\`: a comma groups thousands and a point starts the decimals. Write \`${shorten(other)}\`.`;
  }
  return `\`${text}\` is not a number: write one such as \`40%\`, \`$1.5M\`, \`1,200\` or \`15 min\`.`;
}

/** `1.200,50` as `1,200.50` and `3,4` as `3.4`; undefined for anything else. */
function swapSeparators(written: string): string | undefined {
  const match = /^(\D*)(\d{1,3}(?:\.\d{3})+|\d+),(\d+)([^\d,.].*)?$/.exec(written);
  if (match === null) return undefined;
  const [, before = '', whole = '', decimals = '', behind = ''] = match;
  return `${before}${whole.replaceAll('.', ',')}.${decimals}${behind}`;
}

/** `1.5M` where a scale says the whole number in at most three decimals; undefined below a million and otherwise. */
function scaled(size: number): string | undefined {
  const scale = size >= 1e9 ? 'B' : size >= 1e6 ? 'M' : undefined;
  if (scale === undefined) return undefined;
  const short = divide(size, scales[scale], MAX_DIGITS) ?? 0;
  return roundTo(short, 3) === short ? `${grouped(plainDigits(short))}${scale}` : undefined;
}

/** Commas between thousands: `1,234.5`. */
function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const withCommas = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`;
}

/** Up to three decimals stay as they are; a longer tail is cut to three significant digits, at least one decimal. */
function rounded(value: number): number {
  if (roundTo(value, 3) === value) return value;
  const size = Math.abs(value);
  return size < 1 ? roundToDigits(value, 3) : roundTo(value, size < 10 ? 2 : 1);
}

function withMoney(number: string, unit: Unit): string {
  if (unit.kind !== 'money') return withUnit(number, unit, printUnit(unit));
  const word = printUnit(unit);
  return word.length > 1 ? `${word} ${number}` : word + number;
}

function withUnit(number: string, unit: Unit, word: string): string {
  switch (unit.kind) {
    case 'percent':
      return `${number}%`;
    case 'points':
      return `${number}pp`;
    case 'multiple':
      return `${number}x`;
    case 'rating':
      return `${number}/${unit.of}`;
    default:
      return word === '' ? number : `${number} ${word}`;
  }
}

function unitWordFor(value: number, unit: Unit & { kind: 'duration' }): string {
  return unit.unit.length > 3 || unit.unit === 'day'
    ? Math.abs(value) === 1
      ? unit.unit
      : `${unit.unit}s`
    : unit.unit;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
