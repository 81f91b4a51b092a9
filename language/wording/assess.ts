import type { KeyResult, Kpi } from '../model/entities.ts';
import type { Quantity } from '../values/types.ts';
import { convert } from '../values/unit.ts';
import type { Assessment, Judgement } from './assessment.ts';
import { endsPhrase, isThing } from './counting.ts';
import { judge, unknown } from './judge.ts';
import { kindClues, namesFinished, orderIn } from './kind.ts';
import { effortIn, metricsIn } from './metric-lexicon.ts';
import { isDeterminer, openingAt } from './opening.ts';
import { peopleOf } from './people.ts';
import { leadOf } from './reading.ts';
import { remembered } from './remembered.ts';
import { verbOf } from './verbs.ts';
import { be, singular, type Word, words } from './words.ts';

export { unknown } from './judge.ts';

/** Longer texts are judged by their beginning, so that no text takes long. */
const Longest = 400;

/** What the words of a key result suggest, with the words that decided. The same text always gets the same answer. */
export const assess = remembered((title): Assessment => judge(title.slice(0, Longest)), 5_000);

function declared<Label extends string>(label: Label, because: string): Judgement<Label> {
  return { label, confidence: 1, because: [because], declared: true };
}

/** What a key result is: what its author declared wins, then what the KPI it measures says, then its words. */
export function assessKeyResult(keyResult: KeyResult, kpi?: Kpi): Assessment {
  const facts = declaredOnly(keyResult, kpi);
  const title = keyResult.title?.value ?? '';
  const own = assess(inOneLine(keyResult, title));
  const measured = kpi?.title ? assess(kpi.title.value) : unknown;
  const pick = <Label extends string>(fact: Judgement<Label>, ...suggested: Judgement<Label>[]): Judgement<Label> =>
    [fact, ...suggested].find((judgement) => judgement.label !== 'unclear') ?? fact;
  return {
    kind: kindOf(keyResult, kpi, facts.kind, own.kind, measured.kind),
    indicator: pick(facts.indicator, own.indicator, measured.indicator),
    impact: pick(facts.impact, own.impact, measured.impact),
    direction: facts.direction !== 'none' ? facts.direction : own.direction,
    metric: facts.metric || own.metric,
  };
}

/**
 * A title with the numbers beside it, as it would be written in one line; not where they only count to the end of the
 * work that the title names.
 */
function inOneLine(keyResult: KeyResult, title: string): string {
  const { form, from, to } = keyResult;
  if (form !== 'measured' || !to || title === '') return title;
  const text = words(title.slice(0, Longest));
  if (from?.value === 0 && !countsSomethingElse(to, text)) return title;
  const people = peopleOf(text[openingAt(text)]?.lower ?? '');
  if (!people && !movesByDegrees(keyResult) && namesFinished(text)) return title;
  const metrics = metricsIn(text);
  const order = orderIn(text, metrics);
  if ((order?.deliverable || order?.plain) && leadOf(kindClues(text, metrics)) > 0) return title;
  return from && from.value !== null ? `${title} from ${from.text} to ${to.text}` : `${title} to ${to.text}`;
}

/** "Energy saved" from 0 MWh: the numbers count something that the title does not name. */
function countsSomethingElse({ unit }: Quantity, text: Word[]): boolean {
  if (unit.kind === 'none' || unit.kind === 'percent') return false;
  return unit.kind !== 'count' || !text.some(({ lemma }) => lemma === singular(unit.noun.toLowerCase()));
}

function kindOf(
  keyResult: KeyResult,
  kpi: Kpi | undefined,
  fact: Assessment['kind'],
  own: Assessment['kind'],
  measured: Assessment['kind'],
): Assessment['kind'] {
  if (keyResult.form === 'baseline' || keyResult.form === 'guardrail') return fact;
  // A KPI is a measure whatever its title sounds like, unless it counts effort.
  if (kpi) return measured.label === 'output' && countsEffort(kpi) ? measured : fact;
  if (keyResult.doneWhen && own.label !== 'outcome') {
    const accepted = assess(keyResult.doneWhen.value).kind;
    if (accepted.label === 'outcome') return accepted;
  }
  // A number next to the words says that something is measured, which settles words that leave it open.
  if (own.label === 'unclear' && keyResult.form === 'measured' && keyResult.to) {
    return fromNumbers(keyResult);
  }
  return own.label === 'output' && provesChange(keyResult) ? fromNumbers(keyResult) : own;
}

function fromNumbers({ to }: KeyResult): Assessment['kind'] {
  return { label: 'outcome', confidence: 0.6, because: to ? [to.text] : [], declared: false };
}

/** Units of what changes by degrees: nobody finishes work by the percent, the minute or the mark. */
const degrees = new Set(['percent', 'points', 'money', 'duration', 'rating', 'multiple']);

/**
 * Whether the numbers beside a title settle that it names a change, where its words alone sound like work: "Shifts
 * fully staffed" from 82% to 96%. Not where it gives an order, counts effort, or only counts to the end of the work.
 */
function provesChange(keyResult: KeyResult): boolean {
  const text = words((keyResult.title?.value ?? '').slice(0, Longest));
  if (effortIn(text) || orderIn(text, metricsIn(text))) return false;
  if (movesByDegrees(keyResult)) return true;
  return declaredMovement(keyResult) !== undefined && keyResult.from?.value !== 0 && !namesFinished(text);
}

/** Whether the numbers fall, or rise by the percent, the minute or the mark; 0% to 100% only says done. */
export function movesByDegrees(keyResult: KeyResult): boolean {
  const { from, to } = keyResult;
  const moves = declaredMovement(keyResult);
  if (!from || !to || moves === undefined || (from.value === 0 && isAll(to))) return false;
  return moves === 'decrease' || degrees.has(to.unit.kind) || degrees.has(from.unit.kind);
}

function isAll({ value, unit }: { value: number | null; unit: { kind: string } }): boolean {
  return unit.kind === 'percent' && value === 100;
}

/**
 * Whether a title is about something that exists once the work is done, as "Build the app" is and "Build trust" is not.
 * What we are ("We're the club …") is never a project.
 */
export function namesProject(title: string): boolean {
  const text = words(title.slice(0, Longest));
  if (/^(we|you|they)'re$/.test(text[0]?.lower ?? '') || /^(we|you|they) are\b/i.test(title)) return false;
  const order = orderIn(text, metricsIn(text));
  // "Make the lake clean again" says how something should be, not what to build.
  if (order)
    return order.deliverable && !(text[openingAt(text)]?.lower === 'make' && !isThing(text.at(-1)?.lower ?? ''));
  return isBareThing(text);
}

/** "The new timetable", "Redesign of the hall": a thing and nothing said of it; not "The timetable brings people home". */
function isBareThing(text: Word[]): boolean {
  let thing = false;
  let many = false;
  for (const [at, word] of text.entries()) {
    if (word.kind !== 'word' || be.has(word.lower)) return thing && !be.has(word.lower);
    const verb = at > 0 ? verbOf(word.lower) : undefined;
    const next = text[at + 1]?.lower ?? '';
    // "Neighbours build with …", "The shop sends people …": somebody or something does it.
    if (verb?.form === 'third' && !isThing(word.lower)) return false;
    if (verb?.form === 'base' && (many || isDeterminer(next) || !isThing(word.lower))) return false;
    if (verb?.form === 'third' && next !== '' && !endsPhrase(next)) return false;
    if (endsPhrase(word.lower)) return thing && !text.slice(at).some(({ lower }) => be.has(lower));
    thing = isThing(word.lower);
    many ||= singular(word.lower) !== word.lower;
  }
  return thing;
}

/** How a key result gives an order, if its words do. */
export function orderOf(keyResult: KeyResult): ReturnType<typeof orderIn> {
  const text = words((keyResult.title?.value ?? '').slice(0, Longest));
  return orderIn(text, metricsIn(text));
}

/** Whether the title counts effort spent on the way, such as story points. */
export function countsEffort({ title }: KeyResult | Kpi): boolean {
  return effortIn(words((title?.value ?? '').slice(0, Longest))) !== undefined;
}

/** Only what is declared, with nothing read from the words: for texts in other languages. */
export function declaredOnly(keyResult: KeyResult, kpi?: Kpi): Assessment {
  const indicator = keyResult.indicator ?? kpi?.indicator;
  const { impact } = keyResult;
  return {
    kind: declaredKind(keyResult, kpi),
    indicator: indicator ? declared(indicator.value, indicator.value) : unknown.indicator,
    impact: impact ? declared(impact.value, impact.value) : impactOfPerspective(kpi),
    direction: declaredDirection(keyResult, kpi),
    metric: kpi?.title?.value ?? kpi?.name?.value ?? '',
  };
}

function declaredKind(keyResult: KeyResult, kpi: Kpi | undefined): Assessment['kind'] {
  if (keyResult.form === 'baseline') return { label: 'unclear', confidence: 1, because: ['baseline'], declared: true };
  if (keyResult.form === 'guardrail') return declared('outcome', 'stay');
  return kpi ? declared('outcome', `measures ${kpi.name?.value ?? ''}`.trim()) : unknown.kind;
}

/** The four perspectives of a balanced scorecard, read as whose side the effect is on. */
function impactOfPerspective(kpi: Kpi | undefined): Assessment['impact'] {
  switch (kpi?.perspective?.value) {
    case 'financial':
      return declared('business', 'perspective financial');
    case 'customer':
      return declared('customer', 'perspective customer');
    case 'process':
    case 'learning':
      return declared('internal', `perspective ${kpi.perspective.value}`);
    default:
      return unknown.impact;
  }
}

function declaredDirection(keyResult: KeyResult, kpi: Kpi | undefined): Assessment['direction'] {
  if (keyResult.form === 'guardrail') return 'maintain';
  const moves = declaredMovement(keyResult);
  if (moves) return moves;
  if (kpi?.polarity && keyResult.form === 'measured') return kpi.polarity.value === 'higher' ? 'increase' : 'decrease';
  return 'none';
}

/** Which way the numbers go, whatever units of time they are written in: 2 hours to 45 minutes is a decrease. */
function declaredMovement({ from, to }: KeyResult): 'increase' | 'decrease' | undefined {
  if (typeof from?.value !== 'number' || typeof to?.value !== 'number') return undefined;
  const start = convert(from.value, from.unit, to.unit);
  if (start === undefined || start === to.value) return undefined;
  return to.value > start ? 'increase' : 'decrease';
}
