import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeyResult, Kpi } from '../../../language/model/entities.ts';
import { assess, assessKeyResult, declaredOnly } from '../../../language/wording/assess.ts';
import { workspace } from '../../support/workspace.ts';

const kind = (title: string) => assess(title).kind.label;

describe('work, in the many forms people give it', () => {
  test.each([
    ['an order', 'Rebuild the greenhouse'],
    ['an order with a count', 'Write seven recipes for beginners'],
    ['a gerund', 'Hiring two beekeepers'],
    ['a past form', 'Introduced a new rota'],
    ['a finished state', 'The floor plan is published in the lobby'],
    ['a state without a verb', 'Vendor handbook completed'],
    ['a bare thing', 'Spring catalogue redesign'],
    ['a thing that does something', 'The booking page shows free tables'],
    ['a counted activity', 'Hold four tastings with chefs'],
    ['everyone trained', '100% of waiters trained on allergies'],
    ['effort with numbers', 'Grow lines of code from 10k to 20k'],
    ['several words for one order', 'Go live with the loyalty card'],
    ['tracked, not changed', 'Late deliveries are tracked in the logbook'],
    ['an order with people told apart', 'Train nurses who work nights'],
    ['an order with things told apart', 'Publish articles that explain pensions'],
    ['an order with a rate', 'Send newsletters twice per month'],
    ['an order of a determined thing', 'Review all contracts older than a year'],
    ['a counted activity, finished', 'Training courses delivered'],
  ])('%s: %s', (_, title) => expect(kind(title)).toBe('output'));
});

describe('changes, in the many forms people give them', () => {
  test.each([
    ['a metric with from and to', 'Repeat orders from 18% to 27%'],
    ['a metric alone', 'Minutes between order and first sip'],
    ['a change verb', 'Cut the share of cold dishes by a third'],
    ['a level', 'Reach a satisfaction of 4.6'],
    ['people and what they do', 'Guests recommend us to a colleague'],
    ['people told apart by what they do', 'Farmers who deliver twice a week'],
    ['a counted group that does something', 'At least 40 pupils use the library at noon'],
    ['a limit', 'Loading time below 2 seconds on old phones'],
    ['work that states its effect', 'Redesign the menu so that wasted food falls by 20%'],
    ['acceptance by somebody outside', 'Recipe book accepted by three hospital buyers'],
    ['noun in front of a noun', 'Support tickets per shop'],
    ['fewer of something', 'Fewer wrong parcels'],
    ['a rate of something that could be an order', 'Plant pots sold per market day'],
    ['an adjective that could be an order', 'Open repairs older than a month'],
    ['a group told apart by what it does', 'Partner shops who reorder'],
    ['things told apart by how they go', 'Projects that finish with money left'],
    ['how soon something is done', 'Review comments answered within a day'],
    ['what happens by a time of the day', 'Beds cleaned before noon'],
    ['a gerund in front of a noun', 'Swimming lessons cancelled through illness'],
    ['a compound in front of a noun', 'Plant-related allergies per season'],
    ['a measure of a noun', 'Stage attendance'],
    ['what buyers accept', 'SOC 2 report accepted by the first three enterprise buyers'],
    ['what customers approve', 'Design approved by five pilot customers'],
    ['what is bought', 'Tickets bought by residents of the valley'],
    ['what is sold', 'Season passes sold before May'],
    ['what is handled, as a rate', 'Parcels handled per shift'],
    ['people sent by others, as a rate', 'Clients sent by accounting firms per quarter'],
    ['a group told apart by what it cooks', 'Restaurants with a star that cook with us'],
  ])('%s: %s', (_, title) => expect(kind(title)).toBe('outcome'));
});

describe('what is left open', () => {
  test.each(['Lanterns', '', '   ', '…', 'Establish the baseline for weekly active clubs'])('%j', (title) =>
    expect(kind(title)).toBe('unclear'),
  );

  test.each([
    'Запустить новый сайт',
    'Start der neuen Seite für die Kunden und das Team',
    'Lancer la page pour les clients',
    '新しいページを公開する',
  ])('another language: %s', (title) =>
    expect(assess(title)).toMatchObject({ kind: { label: 'unclear' }, direction: 'none', metric: '' }),
  );
});

describe('the rest of the judgement', () => {
  test('direction follows the words, then the numbers, then the metric', () => {
    expect(assess('Reduce waiting at the till').direction).toBe('decrease');
    expect(assess('Waiting at the till from 9 to 4').direction).toBe('decrease');
    expect(assess('Churn among members').direction).toBe('decrease');
    expect(assess('Bookings').direction).toBe('increase');
    expect(assess('Maintain the temperature').direction).toBe('maintain');
    expect(assess('Week-8 retention from 31% to 38%').direction).toBe('increase');
  });

  test('when it shows and who notices follow the metric', () => {
    expect(assess('Annual revenue of the shop')).toMatchObject({
      indicator: { label: 'lagging' },
      impact: { label: 'business' },
    });
    expect(assess('Guests who order on the first visit')).toMatchObject({
      indicator: { label: 'leading' },
      impact: { label: 'customer' },
    });
    expect(assess('Ramp time of new waiters')).toMatchObject({
      indicator: { label: 'leading' },
      impact: { label: 'internal' },
    });
  });

  test('every judgement names the words that decided', () => {
    const { kind: judged, indicator } = assess('Reduce churn from 5% to 3%');
    expect(judged.because).toContain('Reduce');
    expect(indicator.because).toEqual(['churn']);
    expect(assess('Launch the night bus').kind.because).toEqual(['Launch']);
  });

  test('the metric is what is left between verb and numbers', () => {
    expect(assess('Increase weekly repeat orders from 12 to 20').metric).toBe('weekly repeat orders');
    expect(assess('Reduce the waiting time at the till by 20%').metric).toBe('waiting time');
  });
});

function only(text: string): { keyResult: KeyResult; kpi?: Kpi } {
  const { computed } = workspace(
    `team t "T"\n${text.includes('kpi ') ? '' : ''}okrs for t in 2026-Q4\nobjective o "O" {\n${text}\n}\nkpi visits "Visits" for t { unit visits lower is better lagging perspective financial }\nkpi points "Story points" for t { unit points higher is better }\n`,
  );
  const keyResult = computed.model.files[0]?.objectives[0]?.keyResults[0];
  if (!keyResult) throw new Error('no key result in the example');
  const id = keyResult.measures && computed.model.links.get(keyResult.measures.key);
  const kpi = id === undefined ? undefined : computed.model.entities.get(id);
  return { keyResult, kpi: kpi?.kind === 'kpi' ? kpi : undefined };
}

const judged = (text: string) => {
  const { keyResult, kpi } = only(text);
  return assessKeyResult(keyResult, kpi);
};

describe('what is declared wins over the words', () => {
  test('on the key result, then on the KPI it measures', () => {
    expect(judged('kr "Revenue" from 1 to 2 leading internal')).toMatchObject({
      indicator: { label: 'leading', declared: true, confidence: 1 },
      impact: { label: 'internal', declared: true },
    });
    expect(judged('kr "Launch the tour" measures visits from 90 to 80')).toMatchObject({
      kind: { label: 'outcome', declared: true },
      indicator: { label: 'lagging', declared: true },
      impact: { label: 'business', declared: true },
      direction: 'decrease',
      metric: 'Visits',
    });
    expect(judged('kr "Visits" measures visits leading to 80')).toMatchObject({
      indicator: { label: 'leading' },
      direction: 'decrease',
    });
  });

  test('numbers, limits, baselines and acceptance', () => {
    expect(judged('kr "Increase returns" from 9 to 4').direction).toBe('decrease');
    expect(judged('kr "Noise" stay below 60')).toMatchObject({
      kind: { label: 'outcome', declared: true },
      direction: 'maintain',
    });
    expect(judged('kr "Publish the count" baseline').kind).toMatchObject({ label: 'unclear', declared: true });
    expect(judged('kr "Plan for the bridge" done when "all six families have signed"').kind.label).toBe('outcome');
    expect(judged('kr "Lanterns" from 3 to 9').kind.label).toBe('outcome');
  });

  test.each([
    'kr "Rooms fully furnished" from 40% to 75%',
    'kr "Reports of broken lamps" from 9 to 30',
    'kr "Queue tickets left open" from 90 to 20',
    'kr "Pages reviewed" from 2.5/5 to 4/5',
    'kr "Surveys answered and returned" from 2 h to 45 min',
  ])('numbers beside a noun phrase settle it: %s', (text) => expect(judged(text).kind.label).toBe('outcome'));

  test.each([
    'kr "Launch the new help page" from 10% to 80%',
    'kr "Articles published" from 4 to 12',
    'kr "Handbook published" from 0% to 100%',
    'kr "Lines of code" from 9 to 4',
    'kr "Plant five olive trees" from 1 to 5',
  ])('but not beside work: %s', (text) => expect(judged(text).kind.label).toBe('output'));

  test('times in different units compare by their length', () => {
    expect(judged('kr "First answer" from 2 h to 45 min').direction).toBe('decrease');
    expect(judged('kr "Time at the lake" from 50 min to 2 h').direction).toBe('increase');
    expect(judged('kr "Notice given" from 10 days to 3 weeks').direction).toBe('increase');
    expect(assess('First answer from 3 hours to 50 minutes').direction).toBe('decrease');
  });

  test('a KPI that counts effort stays effort', () => {
    expect(judged('kr "How fast we are" measures points from 40 to 60').kind.label).toBe('output');
  });

  test('without English, only what is declared is left', () => {
    const { keyResult } = only('kr "Launch the tour" from 1 to 2 lagging');
    expect(declaredOnly(keyResult, undefined)).toMatchObject({
      kind: { label: 'unclear' },
      indicator: { label: 'lagging', declared: true },
      direction: 'increase',
    });
  });
});

test('any text is judged, the same way each time, with confidence from 0 to 1', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string()), (text) => {
      const first = assess(text);
      expect(assess(`${text}`)).toEqual(first);
      for (const { confidence } of [first.kind, first.indicator, first.impact]) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('a text without end is judged by its beginning', () => {
  expect(assess(`Launch the tour ${'and more '.repeat(200_000)}`).kind.label).toBe('output');
  expect(assess('from 1 to '.repeat(100_000)).kind.label).toBeDefined();
});
