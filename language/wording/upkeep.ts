import { looksEnglish } from './english.ts';
import { anyOf, plain } from './phrases.ts';
import { remembered } from './remembered.ts';

/** An objective that says things should stay as they are. */
export interface Upkeep {
  /** The words that say so. */
  words: string;
  /** What shall be kept, for the title of a KPI; empty where only a phrase says it. */
  kept: string;
  /** Nothing in the title speaks of a change. */
  sure: boolean;
}

const phrases = new RegExp(
  `\\b${anyOf(`
keep(?:ing)? the lights on | lights on | ktlo | business as usual | bau | run the business | keep(?:ing)? the business running | keep(?:ing)? things (?:running|going|ticking over|afloat|as they are)
| day to day (?:business|operations?|work|running|activities|tasks|support) | daily (?:business|operations) | ongoing (?:operations?|maintenance|upkeep|support) | routine (?:maintenance|operations?|work)
| keep up the good work | carry on as (?:before|usual) | keep the (?:trains|show) running | steady state
`)}(?![\\w-])`,
  'i',
);

const opening = '(?:we |we will |will |to |our team will |let us |successfully |reliably |safely )*';
const holding = new RegExp(
  `^${opening}(maintain|keep|continue|go on|carry on|sustain|remain|stay|maintaining|keeping|continuing|sustaining)\\b\\s*(.*)$`,
  'i',
);

/** A change beside the holding verb: what then is kept is only a part of it, or a figure of speech. */
const turns = new RegExp(
  `\\b${anyOf(`
longer | more | better | faster | cheaper | easier | sooner | fewer | less | further | closer | bigger | stronger | higher | lower | improv\\w* | increas\\w* | grow | grows | growing | growth | reduc\\w* | expand\\w* | rais(?:e|es|ing) | accelerat\\w* | win | winning | transform\\w* | become\\w* | evolv\\w* | scal(?:e|ing) | doubl(?:e|es|ing) | tripl(?:e|es|ing) | halv(?:e|es|ing) | exceed\\w*
| build | builds | building (?!code|regulation|standard|s\\b) | develop | develops | developing | learn | learns | innovat\\w* | experiment\\w* | launch\\w* | add | adding | invest | invests | investing | deepen\\w* | extend\\w* | strengthen\\w* | broaden\\w* | simplif\\w* | moderni[sz]\\w* | optimi[sz]\\w*
| new | again | once more | until | so that | even (?:when|as|if|though|in|after) | despite | in spite of | without | beyond | as we | while we | when we | while | instead
`)}\\b|\\bas (?:the|our) \\w+ (?:grows?|doubles?|changes?)`,
  'i',
);

/** What "keep" does that is no upkeep: sayings, and people kept where they would not stay by themselves. */
const otherwise = new RegExp(
  `^(?:${anyOf(`
our promises? | promises? | its promise | our word | up with | pace | track | in mind | in touch | an eye | faith | secrets? | score | away from | out of | off | on \\w+ing | coming back | ahead | calm | it simple | it short | company
`)})\\b|\\b(?:out of|away from)\\b|\\b(?:(?:at|in|off|inside|on) (?:the |their |our |a )?(?:home|homes|house|houses|housing|school|schools|education|class|classrooms?|prison|jail|hospital|hospitals|care|work|jobs?|employment|training|streets?|landfill|family|families|community|sea|ocean|rivers?|business|sport|music|town|village|region|countryside|farming|land|feet))\\b|\\b(?:coming back|talking|reading|playing|coming|returning|asking|guessing)\\b`,
  'i',
);

/** "Keep running the food bank". */
const goingOn =
  /^(?:running|operating|providing|supporting|serving|offering|delivering|paying|doing|staffing|managing|handling|processing) \w/i;
/** "Sustain current levels of …". */
const asItIs = /^(?:our |the )?(?:current|existing|present|today's)\b/i;

/** What is kept is in order, or at a level: "stable", "under control", "below 2%". */
const inOrder =
  /\b(?:stable|steady|constant|flat|low|high|healthy|running|working|going|operational|available|online|open|under control|in (?:good )?(?:order|shape|condition)|in line|up to date|up-to-date|current|clean|tidy|clear|safe|secure|compliant|intact|within (?:budget|limits|plan)|on (?:budget|track|schedule)|as (?:it|they) (?:is|are)|as is|(?:below|under|above|over|at|at least|at most|between|of) [$€£]?\d[\d.,]*\s?%?)(?:$|,| (?:in|at|for|of|across|within|during|and|through|throughout|to|this|all|on)\b)/i;

/** "Keep our best people", "Keep customers happy": perhaps a change, perhaps not. */
function hintOfUpkeep(object: string): boolean {
  if (/\b(?:in|at|on|inside|off|from|to|with|first|every|nobody)\b/i.test(object)) return false;
  const short = object.split(' ').length <= 4;
  const content = people.test(object) && /\b(?:happy|satisfied|engaged|motivated|informed|loyal|safe)$/i.test(object);
  return short && (content || /^(?:our|the current|existing)\b/i.test(object));
}

/** People kept: whether they stay or not is behaviour, which is worth an objective. */
const people = new RegExp(
  `^(?:our |the |all |every |these |those |its |their |your |good |best |key |great |young |older |new |first time |talented |experienced |local )*${anyOf(`
customers? | clients? | users? | members? | subscribers? | readers? | patients? | students? | pupils? | learners? | guests? | residents? | families | parents? | children | kids | people | talent | staff | employees? | colleagues? | team | teams | volunteers? | donors? | players? | drivers? | nurses? | teachers? | doctors? | engineers? | developers? | farmers? | visitors? | regulars | tenants? | girls | boys | women | men | neighbou?rs | everyone | everybody | fans | artists | apprentices | couriers | passengers | riders | partners | girls and boys
`)}\\b`,
  'i',
);

const states =
  /\b(?:compliant|compliance|stable|safe|secure|healthy|steady|operational|available|current|up to date|up-to-date|running|working|intact|clean|tidy|under control|on track|within budget|on budget|profitable|solvent|open)\b/i;

/**
 * Whether an objective only keeps what there is: "Keep the lights on", "Maintain support quality". Undefined for
 * "Keep customers for longer", which is a change, and for "Keep our promises", which is a way of speaking.
 */
export const upkeepIn = remembered((title): Upkeep | undefined => {
  if (!looksEnglish(title)) return undefined;
  const text = plain(title)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '');
  const turn = turns.test(text);
  const said = phrases.exec(text);
  if (said) {
    const goesOn = /^$|^,|^ (?:in|at|for|of|across|within|during|and|runs?|running|as|with)\b/i.test(
      text.slice(said.index + said[0].length),
    );
    return negated(text) || !goesOn ? undefined : { words: said[0], kept: '', sure: !turn };
  }
  const [, verb = '', object = ''] = holding.exec(text) ?? [];
  const base = verb
    .toLowerCase()
    .replace(/^(maintain|keep|sustain)ing$/, '$1')
    .replace('continuing', 'continue');
  if (object === '' || otherwise.test(object)) return undefined;
  const kept = (sure: boolean): Upkeep => ({ words: verb, kept: what(object, base), sure });
  switch (base) {
    case 'maintain':
      return turn ? undefined : kept(!/^(?:and|or|&)\b/i.test(object));
    case 'keep':
      if (!turn && goingOn.test(object)) return kept(true);
      if (turn || /^(?:on )?(?!(?:every|any)?thing)\w+ing\b/i.test(object)) return undefined;
      if (inOrder.test(object)) return kept(!people.test(object));
      return hintOfUpkeep(object) ? kept(false) : undefined;
    case 'continue':
      if (turn) return undefined;
      return /^(?:to |with |our |the |as |\w+ing )/i.test(object) ? kept(true) : undefined;
    case 'sustain':
      return turn ? undefined : kept(asItIs.test(object));
    case 'go on':
    case 'carry on':
      return turn || !/^(?:with |\w+ing )/i.test(object) ? undefined : kept(true);
    default:
      return !turn && states.test(object) && !/\b(?:home|open to|the \w+est)\b/i.test(object) ? kept(false) : undefined;
  }
});

/** "Beyond business as usual", "No more business as usual". */
function negated(text: string): boolean {
  return /\b(?:no more|beyond|not|never|end|ending|leave|break|instead of|from|out of|away from|less|cut|halve|free)\b/i.test(
    text,
  );
}

/** "support quality" of "Maintain our support quality". */
function what(object: string, verb: string): string {
  const words = object.replace(/^(?:(?:to|with|our|the|a|an)\s+)+/i, '');
  const noun =
    verb === 'keep'
      ? words.replace(
          /\s+(?:high|low|stable|steady|healthy|happy|safe|secure|under control|up|running|up and running|on track|as is|going|strong|good|clean)$/i,
          '',
        )
      : words;
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

/** A level that a title names: "99.9% uptime", "churn below 2%". */
export interface HeldLevel {
  /** What has the level. */
  title: string;
  side: 'above' | 'below';
  /** As written. */
  limit: string;
  /** The upper end of a range. */
  high?: string;
  /** As the language writes it; empty for a bare number. */
  unit: string;
}

const below = /^(?:below|under|at most|less than|no more than|<|≤)$/i;
const level =
  /^(.*?)\s*\b(?:(above|over|at least|more than|below|under|at most|less than|no more than|at|of|to)\s+)?([$€£]?\d[\d,.]*\s?%?)(?:\s+(\S.*))?$/i;

/** The level in the title of an objective that keeps one; undefined where it names none. */
export function heldLevel(title: string): HeldLevel | undefined {
  const text = plain(title)
    .trim()
    .replace(/[.!]+$/, '');
  const object = holding.exec(text)?.[2] ?? text;
  const [, before = '', limit = '', number = '', behind = ''] = level.exec(object) ?? [];
  if (number === '' || /^(?:19|20)\d\d$/.test(number)) return undefined;
  const named = `${before} ${behind}`.replace(/^\s*(?:(?:our|the|a|an|of)\s+)+/i, '').trim();
  if (!/[a-z]{3}/i.test(named)) return undefined;
  const unit = /%/.test(number) ? '%' : (/[$€£]/.exec(number)?.[0] ?? '');
  return {
    title: named.charAt(0).toUpperCase() + named.slice(1),
    side: below.test(limit) ? 'below' : 'above',
    limit: number.replace(/\s/g, '').replace(/[.,]$/, ''),
    unit,
  };
}
