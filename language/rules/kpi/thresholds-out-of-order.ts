import type { KpiFigures, Limits } from '../../analysis/figures.ts';
import type { Bound, Kpi } from '../../model/entities.ts';
import type { Fix, TextChange } from '../../model/finding.ts';
import type { Range } from '../../model/place.ts';
import { formatNumber } from '../../values/quantity.ts';
import { replace } from '../edits.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { offsetAt, positionAt, textIn } from '../text-positions.ts';

export default defineRule({
  id: 'thresholds-out-of-order',
  group: 'kpi',
  severity: 'error',
  scope: 'file',
  docs: {
    summary: 'Bands that contradict each other, or the way that is better.',
    why: 'If a value can be healthy and critical at once, or gets redder the better it becomes, the colour on the dashboard means nothing: somebody is called out of bed for good news, or nobody is called at all. Usually two limits, or the words above and below, have changed places.\n\nThat the two numbers of `between` stand the wrong way round does no harm, so it is only a hint.',
    saysWho: [
      'Goal modelling (ITU-T Z.151): worst value, threshold and target lie in this order',
      'Arithmetic: it follows from the figures and dates as they are written',
    ],
    instead:
      'Where higher is better, write `healthy above` the larger limit and `critical below` the smaller one; where lower is better, the other way round.',
    bad: [
      {
        okr: `team library "Library"
kpi back "Books that come back in time" for library {
  unit %
  higher is better
  healthy above 80%, critical below 90%
}
`,
        note: 'At 85% it would be healthy and critical.',
      },
      {
        okr: `team library "Library"
kpi queue "Wait for a reserved book" for library {
  unit days
  lower is better
  healthy above 14 days, critical below 4 days
}
`,
      },
    ],
    good: [
      {
        okr: `team library "Library"
kpi back "Books that come back in time" for library {
  unit %
  higher is better
  healthy above 90%, critical below 80%
}
kpi queue "Wait for a reserved book" for library {
  unit days
  lower is better
  healthy below 4 days, critical above 14 days
}
kpi climate "Humidity in the archive" for library { unit % healthy between 40% and 55% critical above 65% }
`,
      },
    ],
  },
  checks: {
    kpi(kpi, context) {
      const figures = context.computed.kpis.get(kpi.id);
      if (!figures) return;
      const bands = bandsOf(kpi, figures);
      const problem = problemWith(bands, figures);
      if (problem) {
        context.report({
          at: problem.at ?? kpi.head,
          label: 'Bands contradict',
          message: problem.message,
          about: [kpi.id],
          fixes: repairs(kpi, bands, figures, context),
        });
        return;
      }
      for (const bound of [kpi.healthy, kpi.critical]) {
        if (bound) checkOrder(kpi, bound, context);
      }
    },
  },
});

interface Bands {
  better?: 'higher' | 'lower';
  healthy?: Band;
  critical?: Band;
}

/** A band on one side of a limit, or between two. */
interface Band {
  kind: Bound['kind'];
  limits: Limits;
  range?: Range;
}

function bandsOf(kpi: Kpi, { healthy, critical }: KpiFigures): Bands {
  const band = (bound: Bound | undefined, limits: Limits | undefined): Band | undefined =>
    bound && limits && { kind: bound.kind, limits, range: bound.range };
  return { better: kpi.polarity?.value, healthy: band(kpi.healthy, healthy), critical: band(kpi.critical, critical) };
}

/** What is wrong with bands, in words; nothing when they fit each other and the polarity. */
function problemWith(bands: Bands, figures: KpiFigures): { message: string; at?: Range } | undefined {
  const { better, healthy, critical } = bands;
  const up = better === 'higher';
  const healthyWrong = better !== undefined && healthy?.kind === (up ? 'below' : 'above');
  const criticalWrong = better !== undefined && critical?.kind === (up ? 'above' : 'below');
  if (healthyWrong && criticalWrong) {
    return {
      at: healthy?.range,
      message: `${up ? 'Higher' : 'Lower'} is better here, yet it is healthy ${healthy?.kind} and critical ${critical?.kind} its limits: the better it gets, the redder it shows. Swap the words, or say that ${up ? 'lower' : 'higher'} is better.`,
    };
  }
  if (criticalWrong) {
    return {
      at: critical?.range,
      message: `${up ? 'Higher' : 'Lower'} is better here, yet it turns critical when it is ${critical?.kind} its limit: good news would show red. Write \`critical ${up ? 'below' : 'above'}\`.`,
    };
  }
  if (healthyWrong) {
    return {
      at: healthy?.range,
      message: `${up ? 'Higher' : 'Lower'} is better here, yet it is healthy only ${healthy?.kind} its limit: the better it gets, the worse it shows. Write \`healthy ${up ? 'above' : 'below'}\`.`,
    };
  }
  const shared = healthy && critical && common(healthy.limits, critical.limits);
  if (!shared) return undefined;
  const low = shared.low === undefined ? undefined : formatNumber(shared.low, figures.unit);
  const high = shared.high === undefined ? undefined : formatNumber(shared.high, figures.unit);
  const where =
    low && high ? `Between ${low} and ${high}` : low ? `Above ${low}` : high ? `Below ${high}` : 'Everywhere';
  return {
    at: critical.range,
    message: `${where} this KPI would be healthy and critical at once, so its colour means nothing there. Let one band end before the other begins.`,
  };
}

/** The values that lie in both, where that is more than a single limit. */
function common(a: Limits, b: Limits): Limits | undefined {
  const low = Math.max(a.low ?? Number.NEGATIVE_INFINITY, b.low ?? Number.NEGATIVE_INFINITY);
  const high = Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY);
  if (low >= high) return undefined;
  return { low: Number.isFinite(low) ? low : undefined, high: Number.isFinite(high) ? high : undefined };
}

/** Of what was probably meant, that which leaves nothing to object to. */
function repairs(kpi: Kpi, bands: Bands, figures: KpiFigures, context: RuleContext): Fix[] {
  const text = context.text(kpi.uri);
  const turned = (band: Band | undefined): Band | undefined => {
    if (!band || band.kind === 'between') return band;
    const limit = band.limits.low ?? band.limits.high;
    return band.kind === 'above'
      ? { kind: 'below', limits: { high: limit } }
      : { kind: 'above', limits: { low: limit } };
  };
  const attempts: { title: string; bands: Bands; changes: (TextChange | undefined)[] }[] = [
    {
      title: 'Swap the two limits',
      bands: { ...bands, ...swapped(bands) },
      changes: swapLimits(kpi),
    },
    {
      title: 'Write the other side of the critical limit',
      bands: { ...bands, critical: turned(bands.critical) },
      changes: [turn(kpi.critical, kpi.uri, text)],
    },
    {
      title: 'Write the other side of the healthy limit',
      bands: { ...bands, healthy: turned(bands.healthy) },
      changes: [turn(kpi.healthy, kpi.uri, text)],
    },
    {
      title: 'Swap above and below',
      bands: { ...bands, healthy: turned(bands.healthy), critical: turned(bands.critical) },
      changes: [turn(kpi.healthy, kpi.uri, text), turn(kpi.critical, kpi.uri, text)],
    },
    {
      title: bands.better === 'higher' ? 'Say that lower is better' : 'Say that higher is better',
      bands: { ...bands, better: bands.better === 'higher' ? 'lower' : 'higher' },
      changes: [
        kpi.polarity &&
          replace(kpi.uri, kpi.polarity.range, bands.better === 'higher' ? 'lower is better' : 'higher is better'),
      ],
    },
  ];
  return attempts
    .filter((attempt) => !problemWith(attempt.bands, figures))
    .flatMap(({ title, changes }) => {
      const all = changes.filter((change) => change !== undefined);
      return all.length > 0 && all.length === changes.length ? [{ title, changes: all }] : [];
    })
    .map((fix, index) => ({ ...fix, preferred: index === 0 }));
}

/** `above 80%` and `below 90%` as above 90% and below 80%. */
function swapped({ healthy, critical }: Bands): Pick<Bands, 'healthy' | 'critical'> {
  if (!healthy || !critical || healthy.kind === 'between' || critical.kind === 'between') return { healthy, critical };
  const moved = (band: Band, other: Band): Band => {
    const limit = other.limits.low ?? other.limits.high;
    return { ...band, limits: band.kind === 'above' ? { low: limit } : { high: limit } };
  };
  return { healthy: moved(healthy, critical), critical: moved(critical, healthy) };
}

function swapLimits({ healthy, critical, uri }: Kpi): (TextChange | undefined)[] {
  if (!healthy || !critical || healthy.kind === 'between' || critical.kind === 'between') return [];
  return [
    replace(uri, healthy.limit.range, critical.limit.text),
    replace(uri, critical.limit.range, healthy.limit.text),
  ];
}

function turn(bound: Bound | undefined, uri: string, text: string): TextChange | undefined {
  if (!bound || bound.kind === 'between') return undefined;
  const at = new RegExp(`\\b${bound.kind}\\b`).exec(textIn(text, bound.range));
  if (!at) return undefined;
  const start = offsetAt(text, bound.range.start) + at.index;
  const range = { start: positionAt(text, start), end: positionAt(text, start + bound.kind.length) };
  return replace(uri, range, bound.kind === 'above' ? 'below' : 'above');
}

/** `between 55% and 40%` is read as it is meant. */
function checkOrder(kpi: Kpi, bound: Bound, context: RuleContext): void {
  if (bound.kind !== 'between' || bound.low.value === null || bound.high.value === null) return;
  if (bound.low.unit.kind !== bound.high.unit.kind || bound.low.value <= bound.high.value) return;
  context.report({
    at: bound.range,
    label: 'Limits swapped',
    severity: 'hint',
    message: `The larger limit stands first. It is read as between ${bound.high.text} and ${bound.low.text}; write it so, for whoever reads it next.`,
    about: [kpi.id],
    fixes: [
      {
        title: `Write between ${bound.high.text} and ${bound.low.text}`,
        changes: [
          replace(kpi.uri, bound.low.range, bound.high.text),
          replace(kpi.uri, bound.high.range, bound.low.text),
        ],
        preferred: true,
        safe: true,
      },
    ],
  });
}
