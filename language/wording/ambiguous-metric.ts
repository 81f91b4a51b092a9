import { looksEnglish } from './english.ts';
import { anyOf, plain } from './phrases.ts';
import { remembered } from './remembered.ts';

/** What a bare metric leaves open. */
export interface OpenMetric {
  /** The word that is too wide. */
  word: string;
  /** Of whom; since when; or what it is at all. */
  open: 'which' | 'when' | 'what';
}

/** People and things of which there are several kinds at once: registered, active, paying. */
const crowds = anyOf(
  'users?|members|subscribers|participants|visitors|listeners|viewers|readers|players|followers|contacts|accounts|developers|beneficiaries|people reached|people',
);
/** What happens: without a stretch of time it is never the same number twice. */
const flows = anyOf(
  'downloads|installs|visits|page ?views|views|sessions|impressions|clicks|sign ?ups|signups|registrations|orders|bookings|leads|qualified leads|mqls|sqls|calls|tickets|support tickets|complaints|incidents|referrals|donations|searches|transactions|purchases|deliveries|enquiries|inquiries|applications|appointments|admissions|readmissions|accidents',
);
/** Words for many different measures. */
const areas = anyOf(
  'engagement|usage|activity|adoption|productivity|performance|quality|efficiency|awareness|success|growth|velocity|traffic|activation',
);

const number =
  '(?:[$€£]?\\s?\\d[\\d.,]*\\s?(?:k|m|bn|million|billion|thousand|hundred)?\\+?|an? (?:million|billion|thousand|hundred)|one (?:million|billion|thousand|hundred)|half a million)';
const verb = anyOf(
  'reach|get|get to|achieve|have|hit|win|gain|attract|acquire|grow to|grow|increase|double|triple|boost|raise|generate|attain|surpass|exceed|reduce|cut|lower|decrease|improve|drive|see',
);
const filler =
  '(?:the|our|total|overall|number of|amount of|count of|volume of|more than|over|at least|about|to|up to|more|additional|fewer|new|unique|customer|user|product|total number of)';
const shape = (nouns: string) =>
  new RegExp(
    `^(?:we |to )*(?:${verb}\\s+)?(?:${filler}\\s+)*(?:${number}\\s+(?:${filler}\\s+)*)?(${nouns})(?:\\s+(?:from\\s+${number}(?:\\s?%)?|to\\s+${number}(?:\\s?%)?|by\\s+${number}(?:\\s?%)?|${number}(?:\\s?%)?))*\\s*[.!]?$`,
    'i',
  );
const crowd = shape(crowds);
const flow = shape(flows);
const area = shape(areas);

/**
 * A count that says neither of whom nor in what time, or a word that could be many measures: "1 million users",
 * "Downloads", "Engagement". Undefined where any further word narrows it.
 */
export const openMetricIn = remembered((title): OpenMetric | undefined => {
  if (!looksEnglish(title)) return undefined;
  const text = plain(title).trim().replace(/\s+/g, ' ');
  const which = crowd.exec(text)?.[1];
  if (which) return { word: which, open: 'which' };
  const when = flow.exec(text)?.[1];
  if (when) return { word: when, open: 'when' };
  const what = area.exec(text)?.[1];
  return what ? { word: what, open: 'what' } : undefined;
});
