import type { AstNode } from 'langium';
import type * as ast from '../../generated/ast.ts';
import { firstWords } from '../../syntax/first-words.ts';
import { shorten } from '../../syntax/messages.ts';
import { type NodePlace, placeOf } from '../../syntax/places.ts';
import { apart } from '../../values/apart.ts';
import { readDate } from '../../values/date.ts';
import { nearest } from '../../values/nearest.ts';
import { readQuantity } from '../../values/quantity.ts';
import { referenceKey } from '../by-file.ts';
import type { Id, Kind, Reference, Written, WrittenDate, WrittenQuantity } from '../entities.ts';
import type { Problem } from '../file-model.ts';
import { areInARow } from '../parts.ts';
import { type Range, rangeFrom } from '../place.ts';
import { Lately } from './lately.ts';
import { rangeOf } from './ranges.ts';

/** Names, words and figures said in whatever file: kept once. Cleared when full, which keeps it simple. */
const everywhere = new Map<string, string>();
const pathsEverywhere = new Map<string, readonly string[]>();
const Most = 20_000;
/** Longer ones may be stretches of a text, and would keep all of it: they are kept once in their own file only. */
const Short = 12;

/** The same of what also stands at the same place. */
const words = new Lately<Written>(({ value }) => value);
const quantities = new Lately<WrittenQuantity>(({ text }) => text);
const dates = new Lately<WrittenDate>(({ text }) => text);

/** The same days come up in file after file. Cleared when full, as the others. */
const datesRead = new Map<string, ReturnType<typeof readDate>>();

function dateOf(text: string): ReturnType<typeof readDate> {
  let read = datesRead.get(text);
  if (!read) {
    read = readDate(text);
    if (datesRead.size >= Most) datesRead.clear();
    datesRead.set(apart(text), read);
  }
  return read;
}

/** What of a file stands above a text that is only a part of it. */
interface Above {
  references: number;
  /** How often ids were asked for. */
  ids: ReadonlyMap<Id, number>;
}

/**
 * What lowering one file needs at every step: reading values with their places, giving out ids, collecting references
 * and problems. After error recovery any part of a node may be missing, so every reader takes that and answers
 * `undefined`.
 */
export class Lowering {
  readonly references: Reference[] = [];
  readonly problems: Problem[] = [];
  /** Those of the problems that speak of something without a meaning where it stands. */
  readonly strays: Problem[] = [];
  readonly uri: string;
  readonly path: string;
  private readonly text: string;
  /** How often each id was asked for. */
  readonly ids = new Map<Id, number>();
  private readonly above: Above;
  /** Longer names and figures said before in this file. */
  private readonly said = new Map<string, string>();
  private readonly paths = new Map<string, readonly string[]>();

  constructor(uri: string, path: string, text: string, above: Above = { references: 0, ids: new Map() }) {
    this.above = above;
    this.uri = uri;
    this.path = path;
    this.text = text;
  }

  /**
   * A new id: the file's path and `local`, with a number behind it when that is taken. Joined, as a text put together by a
   * template stays in pieces, and everything that looks into it takes five times as long.
   */
  id(local: string): Id {
    const wanted = [this.path, local].join('#');
    const count = (this.ids.get(wanted) ?? this.above.ids.get(wanted) ?? 0) + 1;
    this.ids.set(wanted, count);
    // No name has a `~` in it.
    return count === 1 ? wanted : [wanted, count].join('~');
  }

  /** The stretch of a whole node. */
  range(node: AstNode): Range {
    return rangeOf(placeOf(node));
  }

  /** The stretch of one property of a node; of the first value where it has several. */
  rangeOf(node: AstNode, property: string): Range | undefined {
    const part = placeOf(node)?.of(property);
    return part && rangeOf(part);
  }

  /** A word or text with its place; undefined when the text lacks it. */
  written<T extends string>(node: AstNode, property: string, value: T | undefined): Written<T> | undefined {
    if (value === undefined || value === '') return undefined;
    const range = this.rangeOf(node, property);
    return range && (words.of(value, range, () => ({ value: this.once(value), range })) as Written<T>);
  }

  name(node: AstNode & { name?: string }): Written | undefined {
    return this.written(node, 'name', node.name?.normalize('NFC'));
  }

  title(node: AstNode & { title?: string }): Written | undefined {
    const range = node.title === undefined ? undefined : this.rangeOf(node, 'title');
    return range && { value: node.title ?? '', range };
  }

  /** Where an editor goes to: the title, the name, or the first word. */
  head(node: AstNode & { name?: string; title?: string }): Range {
    const place = placeOf(node);
    const called = place?.of('title') ?? place?.of('name');
    return rangeOf(called ?? place?.word(/^[a-z-]+/.exec(this.textOf(place))?.[0] ?? '') ?? place);
  }

  /** The closing brace of a node, where lines may be inserted. */
  bodyEnd(node: AstNode): Range | undefined {
    const brace = placeOf(node)?.word('}');
    return brace && rangeOf(brace);
  }

  bodyStart(node: AstNode): Range | undefined {
    const brace = placeOf(node)?.word('{');
    return brace && rangeOf(brace);
  }

  quantity(
    node: AstNode,
    property: string,
    value: string | undefined,
    unitProperty?: string,
    unit?: string,
  ): WrittenQuantity | undefined {
    const range = value === undefined ? undefined : this.rangeOf(node, property);
    if (!range || value === undefined) return undefined;
    const unitRange = unit && unitProperty ? this.rangeOf(node, unitProperty) : undefined;
    const whole = unitRange ? rangeFrom(range.start, unitRange.end) : range;
    const text = this.once(unit ? `${value} ${unit}` : value);
    const quantity = quantities.of(text, whole, () => {
      const read = readQuantity(value, unit ?? '');
      if (read.ok) return { ...read.quantity, text, range: whole };
      return { value: null, unit: { kind: 'none' }, text, range: whole, problem: read.problem };
    });
    if (quantity.problem !== undefined) this.problem(quantity.problem, whole);
    return quantity;
  }

  date(node: AstNode, text: string | undefined, property = 'date'): WrittenDate | undefined {
    const range = text === undefined ? undefined : this.rangeOf(node, property);
    if (!range || text === undefined) return undefined;
    const read = dateOf(text);
    if (!read.ok) {
      this.problem(read.problem, range);
      return { text, range, problem: read.problem };
    }
    if (read.canonical !== undefined && read.canonical !== text) {
      this.problems.push({
        code: 'informal-notation',
        severity: 'hint',
        message: `\`${text}\` is read as ${read.canonical}. Dates are written year first, so that everyone reads the same day.`,
        range,
        fixes: [
          {
            title: `Write ${read.canonical}`,
            changes: [{ uri: this.uri, range, newText: read.canonical }],
            preferred: true,
            safe: true,
          },
        ],
      });
    }
    return dates.of(text, range, () => ({ value: read.date, text, range }));
  }

  /** A reference; `from` is the thing it stands in. */
  reference(path: ast.Path | undefined, kinds: Kind[], from: Id): Reference | undefined {
    const place = path && placeOf(path);
    if (!place || path.segments.length === 0) return undefined;
    const range = rangeOf(place);
    const names = this.names(path.segments);
    const reference: Reference = {
      // Counted, not placed: it stays the same while the text around it is edited.
      key: referenceKey(this.path, this.above.references + this.references.length),
      path: names,
      text: this.once(this.textOf(place)),
      range,
      kinds,
      from,
    };
    const cycle = this.written(path, 'cycle', path.cycle);
    if (cycle) reference.cycle = cycle;
    const tokens = place.tokens('segments');
    if (!areInARow(tokens, names))
      reference.places = names.map((_, index) => {
        const token = tokens[index];
        return token && place.first !== place.last ? rangeOf(token) : range;
      });
    this.references.push(reference);
    return reference;
  }

  /** Names as they are known, in the same list wherever the same are written, as for texts. */
  private names(written: readonly string[]): readonly string[] {
    const paths = written.some(({ length }) => length > Short) ? this.paths : pathsEverywhere;
    const said = written.length === 1 ? (written[0] ?? '') : written.join('.');
    const known = paths.get(said);
    if (known?.length === written.length && known.every((name, index) => name === written[index])) return known;
    const names = written.map((name) => this.once(name.normalize('NFC')));
    if (paths.size >= Most) paths.clear();
    paths.set(said, names);
    return names;
  }

  /** The same text as another that was said before. */
  private once<Text extends string>(text: Text): Text {
    const said = text.length > Short ? this.said : everywhere;
    const known = said.get(text);
    if (known !== undefined) return known as Text;
    if (said.size >= Most) said.clear();
    said.set(text, text);
    return text;
  }

  /** The text of a node as it is written. */
  private textOf(place: NodePlace): string {
    return this.text.slice(place.offset, place.end);
  }

  referenceList(paths: ast.Path[] | undefined, kinds: Kind[], from: Id): Reference[] {
    return (paths ?? []).map((path) => this.reference(path, kinds, from)).filter((found) => found !== undefined);
  }

  problem(message: string, range: Range): void {
    this.problems.push({ code: 'syntax-error', severity: 'error', message, range });
  }

  /** A second `from` in one key result: the first counts, the other is a mistake. */
  twice(node: AstNode, word: string, where: string): void {
    this.problem(`${where} says \`${word}\` twice. Only the first counts: remove one.`, this.range(node));
  }

  /** A word that the language does not know here, with the word that was probably meant. */
  unknown(node: ast.Unknown, rule: string, where: string): void {
    const word = node.word ?? '';
    const range = this.rangeOf(node, 'word') ?? this.range(node);
    const meant = nearest(
      word,
      firstWords(rule).filter((candidate) => candidate !== word),
    );
    const advice = meant ? `Did you mean \`${meant}\`?` : 'Remove it, or put it in quotes if it belongs to a text.';
    const problem: Problem = {
      code: 'syntax-error',
      severity: 'error',
      message: `\`${shorten(word)}\` has no meaning ${where}. ${advice}`,
      range,
      fixes: meant
        ? [{ title: `Write \`${meant}\``, changes: [{ uri: this.uri, range, newText: meant }], preferred: true }]
        : [],
    };
    this.unreadable(problem);
  }

  unreadable(problem: Problem): void {
    this.problems.push(problem);
    this.strays.push(problem);
  }
}
