import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../language/rules/config.ts';
import { workspace } from '../../support/workspace.ts';
import { expectFindings, withRules } from './expect-findings.ts';
import { expectFixed } from './expect-fixed.ts';

const found = (rule: string, texts: string | Record<string, string>, config = defaultConfig, asOf?: string) =>
  workspace(texts, asOf)
    .findings(config)
    .filter(({ code }) => code === rule);

describe('late-signal', () => {
  const rule = 'late-signal';
  const kpis = (delay: string, indicator = 'lagging') => `team parish "Parish"
kpi visits "Homes visited" for parish { unit homes higher is better drives alone ${delay} }
kpi alone "People who say they are lonely" for parish { unit % lower is better ${indicator} }
`;
  const lonely = 'kr lonely "People who say they are lonely" measures alone from 22% to 15%';
  const objective = (lines: string[], cycle = '2026-Q4', more = '') =>
    `okrs for parish in ${cycle}\nobjective seen "Nobody is forgotten" {\n${more}  ${lines.join('\n  ')}\n}\n`;
  const signed = 'kr "The hospital tells us who goes home" done when "it has signed"';

  test('a delay as long as the cycle, and nothing that moves earlier', () => {
    expect(found(rule, kpis('after 16 weeks') + objective([lonely, signed]))).toHaveLength(1);
    expect(found(rule, kpis('after 16 weeks') + objective([lonely, signed]))[0]?.message).toContain(
      'moves 16 weeks after what drives it, and this cycle has 13 weeks',
    );
    expect(found(rule, kpis('after 8 weeks') + objective([lonely, signed]))).toEqual([]);
    expect(found(rule, kpis('') + objective([lonely, signed]))).toEqual([]);
    expect(found(rule, kpis('after 16 weeks') + objective([lonely, signed], '2026'))).toEqual([]);
    expectFixed(rule, kpis('after 16 weeks') + objective([lonely, signed]));
  });

  test('only what is declared to be lagging', () => {
    expect(found(rule, kpis('after 16 weeks', '') + objective([lonely, signed]))).toEqual([]);
    expect(found(rule, kpis('after 16 weeks', '') + objective([`${lonely} lagging`, signed]))).toHaveLength(1);
    expect(found(rule, kpis('after 16 weeks') + objective([`${lonely} leading`, signed]))).toEqual([]);
  });

  test('one quick driver is enough to see something', () => {
    const quick = `kpi calls "Calls answered" for parish { unit calls higher is better drives alone after 3 weeks }\n`;
    expect(found(rule, kpis('after 16 weeks') + quick + objective([lonely, signed]))).toEqual([]);
  });

  test('an early sign may be a leading key result, a driver, or stand with those who support it', () => {
    const early = [
      'kr "Neighbours at the open table" from 12 to 40 leading',
      'kr "Homes visited" measures visits from 12 homes to 40 homes lagging',
    ];
    for (const line of early)
      expect(found(rule, kpis('after 16 weeks') + objective([lonely, line, signed])), line).toEqual([]);
    const supporter = `team youth "Youth" in parish
okrs for youth in 2026-Q4
objective along "The young come along" {
  supports parish.seen.lonely
  ${early[0]}
}
`;
    expect(found(rule, kpis('after 16 weeks') + objective([lonely, signed]) + supporter)).toEqual([]);
  });

  test('one situation, one finding: all lagging is said by the rule for that', () => {
    const all = kpis('after 16 weeks') + objective([lonely, 'kr "Funerals nobody came to" from 9 to 2 lagging']);
    expect(found(rule, all)).toEqual([]);
    expect(found('missing-leading-indicator', all)).toHaveLength(1);
  });

  test('drafts, guardrails and what is over are left alone', () => {
    expect(found(rule, kpis('after 16 weeks') + objective([lonely, signed], '2026-Q4', '  draft\n'))).toEqual([]);
    expect(found(rule, kpis('after 16 weeks') + objective([lonely, signed], '2026-Q3'))).toEqual([]);
    const held = 'kr "People who say they are lonely" measures alone stay below 22%';
    expect(found(rule, kpis('after 16 weeks') + objective([held, signed]))).toEqual([]);
  });

  test('a balanced scorecard takes it more seriously', () => {
    const text = kpis('after 16 weeks') + objective([lonely, signed]);
    expect(found(rule, text, withRules({}, 'balanced-scorecard'))[0]?.severity).toBe('warning');
  });
});

describe('leads-nowhere', () => {
  const rule = 'leads-nowhere';
  const result = 'kpi kept "Members who stay" for club { unit % higher is better lagging }\n';
  const leading = (more = '') =>
    `team club "Club"\nkpi first "Newcomers at a second training" for club { unit % higher is better leading ${more} }\n`;

  test('marks the word that promises something', () =>
    expectFindings(
      rule,
      `team club "Club"
kpi first "Newcomers at a second training" for club { unit % higher is better leading }
                                                                         //   ^^^^^^^ info leads-nowhere
kpi kept "Members who stay" for club { unit % higher is better lagging }
kpi open "Nothing is said about this one" for club { unit % higher is better }
`,
    ));

  test('any link onward will do', () => {
    const objective = (more: string, other: string) => `okrs for club in 2026-Q4
objective o "Newcomers feel at home" {
  ${more}
  kr "Newcomers at a second training" measures first from 20% to 40%
  ${other}
}
`;
    const neutral = 'kr "Bubbles" from 3 to 4';
    expect(found(rule, leading() + result)).toHaveLength(1);
    expect(found(rule, leading() + result + objective('', neutral))).toHaveLength(1);
    for (const effect of ['drives kept after 6 weeks', 'raises kept', 'lowers kept'])
      expect(found(rule, leading(effect) + result), effect).toEqual([]);
    expect(found(rule, `${leading()}${result}kpi all "All" for club { = first * 2 unit % }\n`)).toEqual([]);
    expect(found(rule, leading() + result + objective('', 'kr "Members who stay" from 60% to 70% lagging'))).toEqual(
      [],
    );
    expect(found(rule, leading() + result + objective('', neutral).replace('to 40%', 'to 40% drives kept'))).toEqual(
      [],
    );
    const parent =
      'company town "Town"\nokrs for town in 2026-Q4\nobjective top "A town that moves" { kr "Bubbles" from 3 to 4 }\n';
    expect(found(rule, leading() + result + parent + objective('supports town.top', neutral))).toEqual([]);
  });

  test('says nothing where nothing could follow', () => {
    expect(found(rule, leading())).toEqual([]);
    expect(found(rule, `${leading()}kpi other "Another" for club { unit % leading drives first }\n`)).toEqual([]);
    // The only lagging one comes before it.
    expect(found(rule, leading() + result.replace('lagging', 'lagging drives first'))).toEqual([]);
  });

  test('offers what could follow, the own team’s first, by a name that is understood', () => {
    const files = {
      'b.okr': leading() + result,
      'a.okr':
        'team bar "Bar"\nkpi kept "Guests who stay" for bar { unit % higher is better lagging }\nkpi pay "Bills paid" for bar { unit % lagging }\n',
    };
    const titles = found(rule, files)[0]?.fixes.map(({ title }) => title);
    expect(titles?.slice(0, 3)).toEqual([
      'Say that “Members who stay” follows: `drives kept`',
      'Say that “Guests who stay” follows: `drives bar.kept`',
      'Say that “Bills paid” follows: `drives pay`',
    ]);
    expectFixed(rule, files);
  });
});

describe('missing-guardrail', () => {
  const rule = 'missing-guardrail';
  const other = 'kr "Evenings with music" from 20% to 40%';
  const set = (...lines: string[]) =>
    `team hall "Hall"\nokrs for hall in 2026-Q4\nobjective o "The town meets here" {\n  ${lines.join('\n  ')}\n}\n`;

  test.each([
    'kr "New members" from 100 to 160',
    'kr "Weekly revenue" from $2,000 to $3,000',
    'kr "Tickets sold" from 200 tickets to 400 tickets',
    'kr "Parcels delivered per day" from 300 to 420',
    'kr "Minutes from order to table" from 25 min to 12 min',
    'kr "Waiting at the door" from 1 h to 20 min',
  ])('a hard push: %s', (line) => {
    expect(found(rule, set(line, other))).toHaveLength(1);
    expectFixed(rule, set(line, other));
  });

  test.each([
    'kr "New members" from 100 to 110',
    'kr "New members" from 0 to 60',
    'kr "New members" from unknown to 60',
    'kr "Share of new members" from 10% to 40%',
    'kr "Members who come again" from 10 to 40',
    'kr "Rating by visitors" from 3.1/5 to 4.6/5',
    'kr "Complaints by visitors" from 40 to 10',
    'kr "Minutes lost between two acts" from 25 min to 12 min',
    'kr "Overtime per shift" from 9 h to 2 h',
    'kr "Mean time to recovery" from 4 h to 1 h',
    'kr "Customer satisfaction" from 20 to 50',
    'kr "Neighbours at the open day" from 40 to 90',
    'kr "Launch the members area" from 1 to 2',
  ])('no push, or not a hard one: %s', (line) => {
    expect(found(rule, set(line, other))).toEqual([]);
  });

  const push = 'kr grow "New members" from 100 to 160';

  test.each([
    'kr "Noise after ten" stay below 60',
    'kr "Members who leave within a month" from 20% to 10%',
    'kr "Guests who come back" from 20% to 30%',
    'kr "Cost of winning a member" from $30 to $25',
    'kr "Broken chairs" from 12 to 4',
  ])('something holds against it: %s', (line) => {
    expect(found(rule, set(push, other, line))).toEqual([]);
  });

  test('a KPI of the unit, or of one around it, may call for help', () => {
    const kpi = (more: string) => `kpi complaints "Complaints by neighbours" for ${more} }\n`;
    const bands = 'lower is better healthy below 5';
    const town = 'company town "Town"\n';
    const text = set(push, other);
    expect(found(rule, text + kpi(`hall { ${bands} critical above 9`))).toEqual([]);
    expect(found(rule, text + kpi(`hall { ${bands}`)), 'without a critical band').toHaveLength(1);
    expect(
      found(rule, `${town}${text.replace('"Hall"', '"Hall" in town')}${kpi(`town { ${bands} critical above 9`)}`),
    ).toEqual([]);
    expect(found(rule, `${town}${text}${kpi(`town { ${bands} critical above 9`)}`), 'of others').toHaveLength(1);
  });

  test('a KPI that the push is declared to move is offered as a guardrail, and is one where it has a critical band', () => {
    const text = (bands: string) => `kpi noise "Noise after ten" { unit dB lower is better ${bands} }
kpi members "New members" { unit members higher is better raises noise }
${set('kr "New members" measures members from 100 members to 160 members', other)}`;
    const [finding] = found(rule, text('healthy below 60 dB'));
    expect(finding?.fixes[0]?.title).toBe('Add a guardrail on “Noise after ten”');
    expectFixed(rule, text('healthy below 60 dB'));
    expect(found(rule, text('critical above 70 dB'))).toEqual([]);
  });

  test('a price that was accepted is known', () => {
    const costs = 'kpi quiet "Quiet evenings" { unit evenings higher is better }\n';
    expect(found(rule, `${costs}${set(push, other)}accept o.grow against quiet because "Only until spring"\n`)).toEqual(
      [],
    );
  });

  test('one set, one finding, and none where another rule speaks', () => {
    const twice = set(push, 'kr "Tickets sold" from 200 to 600', other);
    expect(found(rule, twice).map(({ message }) => message)).toEqual([expect.stringContaining('Tickets sold')]);
    expect(found(rule, set(push))).toEqual([]);
    expect(found(rule, set(`${push} business`, `${other} business`))).toEqual([]);
    for (const word of ['draft', 'learning'])
      expect(found(rule, set(push, other).replace('here" {', `here" { ${word}`)), word).toEqual([]);
  });

  test('limits, presets and other languages', () => {
    const text = set(push, other);
    const severity = (config = defaultConfig) => found(rule, text, config)[0]?.severity;
    expect(severity()).toBe('info');
    expect(severity(withRules({}, 'radical-focus'))).toBe('warning');
    expect(severity(withRules({}, 'google'))).toBe('hint');
    expect(severity(withRules({ [rule]: { options: { push: 80 } } }))).toBeUndefined();
    expect(severity({ ...defaultConfig, language: 'de' })).toBeUndefined();
  });
});

describe('double-counting', () => {
  const rule = 'double-counting';
  const kpi = 'kpi riders "Riders a day" { unit riders higher is better }\n';
  const grade = (team: string, more = '', cycle = '2026-Q4', to = '48k') => `team ${team} "Team ${team}"
okrs for ${team} in ${cycle}
objective ${team}-first "What ${team} wants" {
  kr more "Riders ${more.includes('part') ? 'in the north' : 'a day'}" measures riders from 42k riders to ${to} riders ${more.replace('part', '')}
}
`;

  test('the same movement, graded by two', () => {
    const [finding, more] = found(rule, kpi + grade('bus') + grade('tram'));
    expect(more).toBeUndefined();
    expect(finding?.severity).toBe('info');
    expect(finding?.place.range.start.line).toBe(9);
    expect(finding?.related).toHaveLength(1);
    expectFixed(rule, kpi + grade('bus') + grade('tram'));
  });

  test('one number is one finding, and one fix for all', () => {
    const all = kpi + grade('bus') + grade('tram') + grade('ferry');
    expect(found(rule, all)).toHaveLength(1);
    const fix = found(rule, all)[0]?.fixes[0];
    const fixed = fix && workspace(all).after(fix)['a.okr'];
    expect(fixed?.match(/shared/g)).toHaveLength(2);
    expectFixed(rule, all);
  });

  test('twice in one objective', () => {
    const text = `${kpi}team bus "Bus"
okrs for bus in 2026-Q4
objective o "People choose the bus" {
  kr "Riders a day" measures riders from 42k riders to 48k riders
  kr "People on board" measures riders from 42k riders to 48k riders
}
`;
    expect(found(rule, text)[0]?.message).toContain('once more in this objective');
    expectFixed(rule, text);
  });

  test('said to be shared, another part, another time, or a draft', () => {
    const bus = kpi + grade('bus');
    expect(found(rule, bus + grade('tram', 'shared'))).toEqual([]);
    expect(found(rule, kpi + grade('bus', 'shared') + grade('tram'))).toEqual([]);
    expect(found(rule, bus + grade('tram', 'part'))).toEqual([]);
    expect(found(rule, bus + grade('tram', '', '2026'))).toEqual([]);
    expect(found(rule, bus + grade('tram', '', '2027-Q1'))).toEqual([]);
    expect(found(rule, bus + grade('tram').replace('wants" {', 'wants" { draft'))).toEqual([]);
    expect(found(rule, bus + grade('tram').replace(/from .* to/, 'stay above'))).toEqual([]);
    expect(found(rule, bus + grade('tram'), defaultConfig, '2027-01-15')).toEqual([]);
  });

  test('a worse disagreement is said by its own rule', () => {
    const apart = kpi + grade('bus') + grade('tram', '', '2026-Q4', '60k');
    expect(found(rule, apart)).toEqual([]);
    expect(found('incompatible-targets', apart)).toHaveLength(1);
    const against = kpi + grade('bus') + grade('tram', '', '2026-Q4', '30k');
    expect(found(rule, against)).toEqual([]);
    expect(found('opposite-directions', against)).toHaveLength(1);
  });

  test('an objective that repeats a key result from above is said by cascade-copy', () => {
    const copy = `${kpi}company city "City"
okrs for city in 2026-Q4
objective top "People leave the car at home" {
  kr more "Riders on a weekday" measures riders from 42k riders to 48k riders
}
team bus "Bus" in city
okrs for bus in 2026-Q4
objective riders "Riders on a weekday" {
  supports city.top.more
  kr "People on board" measures riders from 42k riders to 48k riders
}
`;
    expect(found('cascade-copy', copy)).toHaveLength(1);
    expect(found(rule, copy)).toEqual([]);
  });

  test('where numbers are handed down on purpose it is a hint', () => {
    const text = kpi + grade('bus') + grade('tram');
    expect(found(rule, text, withRules({}, 'google'))[0]?.severity).toBe('hint');
  });
});
