import { looksEnglish } from './english.ts';
import { anyOf, plain } from './phrases.ts';
import { remembered } from './remembered.ts';

/** A title that holds more than one measure. */
export interface Compound {
  /** The measures, in the words of the title, in order. */
  parts: string[];
  /** Each says its own change or has its own figure; otherwise they may still be one sum or one index. */
  sure: boolean;
}

const change = anyOf(
  'increase|grow|raise|boost|lift|double|triple|accelerate|reduce|decrease|lower|cut|halve|shrink|shorten|minimi[sz]e|eliminate|improve',
);
const changing = anyOf(
  'increasing|growing|raising|boosting|lifting|doubling|tripling|accelerating|reducing|decreasing|lowering|cutting|halving|shrinking|shortening|minimi[sz]ing|eliminating|improving',
);
const level = anyOf('achieve|reach|hit|attain|exceed|keep|maintain|hold|get|bring');
const levelling = anyOf('achieving|reaching|hitting|keeping|maintaining|holding|getting|bringing');

const opening = '(?:we |to |will |have |then |also |at the same time |simultaneously )*';
const opensChange = new RegExp(
  `^${opening}(?:${change}|${changing})\\s+(?!it\\b|them\\b|this\\b|that\\b|there\\b|and\\b|or\\b)`,
  'i',
);
const opensLevel = new RegExp(
  `^${opening}(?:${level}|${levelling})\\s+(?!it\\b|them\\b|this\\b|that\\b|there\\b|and\\b|or\\b)`,
  'i',
);
const sinks = new RegExp(
  `^${opening}(?:${anyOf('deliver|launch|publish|ship|open|hire|train|run|host|win|sign')})\\s+`,
  'i',
);

/** What joins two measures, or two parts of one. */
const joints =
  /(?:(?:\s*[,;]|(?<=[a-z\d]{4}|%)\.(?=\s+\p{Lu}))\s+(?:and\s+|plus\s+|while\s+)?|\s+(?:and|plus|while|whilst|as well as|&|\+)\s+)/giu;

const amount =
  '(?<![a-z\\d.])(?:[$€£]\\s?)?\\d[\\d.,]*(?:\\s?(?:%|percent\\b|pp\\b|x\\b|k\\b|m\\b|bn\\b|million\\b|points\\b))?\\+?';
const figure = new RegExp(amount, 'gi');
/** A number behind one of these is a name, an age or a stretch of time. */
const naming =
  /(?:\b(?:tier|stage|level|grades?|years?|phase|class|form|type|size|ages?|aged|section|version|v|room|ward|week|day|month|quarter|q|route|line|band|category|step|scope|sev|key stage|level|top|first|last|next|every|within|after|p|jan\w*|feb\w*|mar|march|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\.?\s*|[a-z]-?)$/i;
const limit =
  /(?:\b(?:below|under|above|over|at least|at most|less than|more than|fewer than|to|at|of|from|by|is|exceeds?|reach(?:es)?)\s+|[<>≥≤=@→]\s*)$/i;
/** Metrics that need no further word to be one. */
const score =
  /\b(nps|e-?nps|csat|ces|churn|retention|conversion|uptime|availability|latency|attendance|revenue|arr|mrr|margin|profit|satisfaction|activation|adoption|win rate|error rate|response time|turnover|absence|yield|scrap|score|rating|rate|ratio|share)\b/i;

interface Figures {
  /** A share, an amount of money, a limit, or a metric with its number. */
  measure: boolean;
  /** Only a number of something. */
  count: boolean;
}

function figuresIn(part: string): Figures {
  const found: Figures = { measure: false, count: false };
  for (const match of part.matchAll(figure)) {
    const text = match[0];
    const before = part.slice(0, match.index);
    const behind = part.slice(match.index + text.length);
    if (/^(?:19|20)\d\d$/.test(text) || /^(?:st|nd|rd|th|:\d)/.test(behind) || naming.test(before)) continue;
    if (/^24$/.test(text) && /^\s?(?:\/|hours?\b)/.test(behind)) continue;
    const unit = /%|percent|pp$|\dx$|[$€£]|million|bn|points/i.test(text);
    if (unit || limit.test(before) || score.test(part)) found.measure = true;
    else if (/^\s+[a-z]/i.test(behind)) found.count = true;
  }
  return found;
}

/** "churn below 2%", "90% of orders in time": a phrase with a noun of its own, not the rest of the one before. */
function hasOwnNoun(part: string): boolean {
  const bare = part.replace(figure, ' 0 ').trim().split(/\s+/);
  const first = bare.find((word) => !/^(?:0|of|the|our|a|an|<|>|≥|≤)$/i.test(word)) ?? '';
  return (
    /^[a-z][a-z\d-]+/i.test(first) &&
    !/^(?:in|on|at|by|to|from|for|with|within|before|after|over|under|below|above|between|until|per|than|older|younger|more|less|fewer|beyond|up|down|of|percent|points|towards?|no|max|maximum|minimum|target|goal|goals|current|currently|baseline|compared|versus|vs|up to|hours?|minutes?|days?|weeks?|months?|years?|am|pm|all|each|every|it|them|stays?|holds?|remains?|is|are|was|then|thereafter|later|again|half|where|which|that|who|when|as|not|only|so)$/i.test(
      first,
    )
  );
}

const bothScores =
  /^(?:(?:we |to )*(?:increase|grow|raise|boost|lift|improve|reduce|decrease|lower|cut|achieve)\s+)?(?:(?:our|the|overall|average|customer|client|user|patient|staff|employee|guest|student|product|service)\s+)*(nps|csat|churn|retention|conversion|activation|adoption|engagement|satisfaction|loyalty|awareness|revenue|profit|margin|quality|speed|safety|productivity|uptime|availability|latency|attendance|attainment|turnover|absence|cost|costs|lead time|throughput|accuracy)\s+(?:and|&|as well as)\s+((?:(?:customer|client|user|patient|staff|employee|guest|student|product|service|gross|net|profit)\s+)*(?:nps|csat|churn|retention|conversion|activation|adoption|engagement|satisfaction|loyalty|awareness|revenue|profit|margin|quality|speed|safety|productivity|uptime|availability|latency|attendance|attainment|turnover|absence|cost|costs|lead time|throughput|accuracy))(?=\s*(?:$|[.,;]|from\b|to\b|by\b|above\b|below\b|over\b|under\b|of\b|in\b|for\b|\d))/i;

/** "Average wait and cost per visit": minutes and money have no average together. */
const averaged = '(?:wait|waiting time|time|duration|length of stay|cost|price|spend|distance|weight|age|rating|score)';
const twoAverages = new RegExp(
  `^(?:\\w+ )?(average ${averaged}) (?:and|&) (?:average )?(${averaged}\\b(?: per \\w+)?)`,
  'i',
);

/**
 * The measures of a title that holds more than one: "Increase sign-ups and reduce churn", "NPS 50 and churn below 2%".
 * Undefined for one measure, whatever its words join: "research and development spend", "between 10 and 20".
 */
export const compoundIn = remembered((title): Compound | undefined => {
  if (!looksEnglish(title)) return undefined;
  const text = plain(title);
  const cuts: { at: number; end: number; sure: boolean }[] = [];
  let start = 0;
  for (const joint of text.matchAll(joints)) {
    const left = text.slice(start, joint.index).trim();
    const right = firstPart(text.slice(joint.index + joint[0].length));
    const strength = apart(left, right, joint[0]);
    if (!strength) continue;
    const cut = { at: joint.index, end: joint.index + joint[0].length, sure: strength === 'sure' };
    cuts.push(cut);
    start = cut.end;
  }
  if (cuts.length > 0) {
    const ends = [...cuts.map(({ at }) => at), title.length];
    const starts = [0, ...cuts.map(({ end }) => end)];
    const parts = starts.map((from, index) => tidy(title.slice(from, ends[index])));
    return { parts, sure: cuts.some(({ sure }) => sure) };
  }
  const [, one, other] = twoAverages.exec(text) ?? [];
  if (one && other) return { parts: [tidy(one), tidy(`average ${other}`)], sure: true };
  const scores = bothScores.exec(text);
  const [whole = '', , second = ''] = scores ?? [];
  if (!scores) return undefined;
  const first = whole.slice(0, whole.length - second.length).replace(/\s+(?:and|&|as well as)\s*$/i, '');
  return { parts: [tidy(first), tidy(second)], sure: false };
});

/** The words up to the next joint that is not inside a number. */
function firstPart(text: string): string {
  const joint = text.search(/\s*[,;.]\s|\s(?:and|plus|while|whilst|&|\+)\s/i);
  return (joint < 0 ? text : text.slice(0, joint)).trim();
}

/** Whether two neighbouring stretches are two measures. */
function apart(left: string, right: string, joint: string): 'sure' | 'likely' | undefined {
  if (left === '' || right === '' || /\b(?:between|both|either)\b[^,;]*$/i.test(left)) return undefined;
  const a = figuresIn(left);
  const b = figuresIn(right);
  // "Increase productivity. Increase orders per hour 20%": the second sentence says what the first one means.
  if (joint.startsWith('.') && !(a.measure && b.measure)) return undefined;
  const beside = /while|whilst/i.test(joint);
  const told = /\b(?:who|that|which|whose|where|when|if)\b/i.test(left);
  const needed = /\b(?:to|can|could|help\w*|lets?|how|able to|time|effort) (?:\w+ )?\w+$/i.test(left) && !a.measure;
  const leftChanges = (opensChange.test(left) || opensLevel.test(left)) && /\s\S+\s*\S*/.test(left);
  if (!told && moreOfEach(left, right)) return 'sure';
  if (!told && !needed && (opensChange.test(right) || opensLevel.test(right))) {
    if (beside && opensChange.test(right) && a.measure && b.measure) return 'sure';
    if (beside) return opensLevel.test(right) && !b.measure ? undefined : 'likely';
    // "…, reducing repeat visits" is what comes of it.
    if (/^\w+ing\b/i.test(right) && !b.measure && joint.startsWith(',')) return undefined;
    if (opensChange.test(right) && hasObject(right) && (leftChanges || a.measure)) return 'sure';
    if (opensLevel.test(right) && b.measure && (leftChanges || a.measure) && hasObject(right)) return 'sure';
    return undefined;
  }
  if (beside) return undefined;
  if (sinks.test(right) && (b.measure || b.count) && a.measure && leftChanges) return 'sure';
  if (a.measure && b.measure && hasOwnNoun(right))
    return told && !/^\d/.test(right) && !score.test(right) ? undefined : 'sure';
  if (
    /^\d/.test(right) &&
    hasOwnNoun(right) &&
    (a.measure || a.count) &&
    (b.measure || b.count) &&
    (a.measure || b.measure)
  )
    return 'likely';
  return undefined;
}

/** "Members renew more and spend more": each half says its own change. */
function moreOfEach(left: string, right: string): boolean {
  const comparative = '(?:more|less|fewer|longer|faster|earlier|sooner)';
  return (
    new RegExp(`\\w+ \\w+ ${comparative}\\b(?! and$)`, 'i').test(left) &&
    new RegExp(`^(?!(?:more|less|even|much|far|no)\\b)[a-z]+ ${comparative}\\b`, 'i').test(right)
  );
}

/** Whether anything is behind the verb. */
function hasObject(part: string): boolean {
  return /\S+\s+\S+/.test(part);
}

function tidy(part: string): string {
  const words = part
    .trim()
    .replace(/[\s.,;:]+$/, '')
    .replace(/^(?:then|also|at the same time)\s+/i, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A measure of its own with the figure that stood in its words. */
export interface Measure {
  title: string;
  figure?: { from?: string; to: string };
}

const quantity =
  '(?:[$€£]\\s?)?\\d[\\d.,]*\\s?(?:%|pp|x|k|K|M|bn|B)?(?:\\s(?:ms|s|min|minutes?|hours?|h|days?|weeks?|months?))?';
const fromTo = new RegExp(`^(.*?)\\s*:?\\s+from\\s+(${quantity})\\s+to\\s+(${quantity})\\+?$`, 'i');
const atEnd = new RegExp(
  `^(.*?[a-z].*?)\\s*:?\\s+(?:(?:to|at|of|is|above|over|below|under|at least|at most|more than|less than|up to)\\s+)*(?:(?:≥|≤|>=|<=|>|<|=)\\s?)?(${quantity})\\+?$`,
  'i',
);

/** Takes the figure at the end of a measure out of its words: "NPS 50" is "NPS" to 50. "by 20%" stays: it is no level. */
export function figureOf(part: string): Measure {
  const words = part.trim();
  if (words.length > 200) return { title: words };
  const both = fromTo.exec(words);
  if (both?.[1] && both[2] && both[3]) return { title: both[1], figure: { from: both[2].trim(), to: both[3].trim() } };
  const one = atEnd.exec(words);
  if (one?.[1] && one[2] && !/\bby$/i.test(one[1]) && /[a-z]{2}/i.test(one[1]))
    return { title: one[1].replace(/[\s,:]+$/, ''), figure: { to: one[2].trim() } };
  return { title: words };
}
