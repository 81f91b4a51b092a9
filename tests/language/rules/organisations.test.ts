import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../../language/model/finding.ts';
import { workspace } from '../../support/workspace.ts';
import { withRules } from './expect-findings.ts';

const broken = new Set(['syntax-error', 'unresolved-reference', 'duplicate-name']);

const teams = ['mill', 'craft', 'oven', 'van', 'ida'];
const cycles = ['2026-Q4', '2026', '2026-H1', '2026-11', '2027-Q1'];
const kpis = ['sold', 'late', 'fees'];
const units = `company mill "The mill"
department craft "Craft" in mill
team oven "Oven" in craft
team van "Van" in mill
person ida "Ida Holm" in oven
person rolf "Rolf Berg" in van
kpi sold "Loaves sold" for van { unit loaves higher is better healthy above 900 critical below 700 actual { 2026-10 650 } drives fees }
kpi late "Late deliveries" { unit % lower is better healthy below 5% critical above 12% actual { 2026-10 14.5% } lowers sold }
kpi fees "Fees" for oven { unit $ higher is better healthy above $900 critical below $700 actual { 2026-10 $650.5 } }
`;

const name = (team: number, cycle: number, index: number) => `o${team}x${cycle}x${index}`;

/** An objective by what it says; the numbers choose among the objectives that there are. */
const objective = fc.record({
  team: fc.nat(teams.length - 1),
  cycle: fc.nat(cycles.length - 1),
  supports: fc.array(fc.nat(30), { maxLength: 2 }),
  dependsOn: fc.option(fc.nat(30), { nil: undefined }),
  measures: fc.option(fc.constantFrom(...kpis), { nil: undefined }),
  respondsTo: fc.option(fc.constantFrom(...kpis), { nil: undefined, freq: 3 }),
  words: fc.constantFrom(
    'draft',
    'aspirational',
    'owner ida and rolf',
    'because "They wait"',
    'standalone',
    'owner rolf',
    '',
  ),
  block: fc.boolean(),
});

const organisation = fc.array(objective, { minLength: 1, maxLength: 9 }).map((objectives) => {
  const names = objectives.map(({ team, cycle }, index) => name(team, cycle, index));
  const full = (at: number) => {
    const other = at % objectives.length;
    return `${teams[objectives[other]?.team ?? 0]}.${names[other]}`;
  };
  const written = objectives.map((each, index) => {
    const lines = [
      each.words,
      ...each.supports.map((at) => `supports ${full(at)}`),
      each.dependsOn === undefined ? '' : `depends on ${full(each.dependsOn)}`,
      each.respondsTo ? `responds to kpi ${each.respondsTo}` : '',
      each.measures ? `kr "${each.measures}" measures ${each.measures} from 14 to 20` : 'kr "Loaves eaten" from 1 to 2',
    ].filter(Boolean);
    const body = each.block ? `{\n  ${lines.join('\n  ')}\n}` : `{ ${lines.join(' ')} }`;
    return `okrs for ${teams[each.team]} in ${cycles[each.cycle]}\nobjective ${names[index]} "Title ${index}" ${body}\n`;
  });
  const half = Math.ceil(written.length / 2);
  return { 'units.okr': units, 'a.okr': written.slice(0, half).join(''), 'b.okr': written.slice(half).join('') };
});

const like = (one: Finding) => (other: Finding) => other.code === one.code && other.about.join() === one.about.join();

test.each(['recommended', 'strict'] as const)(
  '%s: every fix leaves text that reads, without its finding',
  { timeout: 90_000 },
  (preset) => {
    const config = withRules({}, preset);
    fc.assert(
      fc.property(organisation, (texts) => {
        const before = workspace(texts);
        const findings = before.findings(config);
        for (const finding of findings) {
          for (const fix of finding.fixes) {
            const after = before.after(fix);
            const found = workspace(after).findings(config);
            expect(
              found.filter(({ code }) => broken.has(code)).map(({ message }) => message),
              `${fix.title}\n${after['a.okr']}${after['b.okr']}`,
            ).toEqual([]);
            const isSame = like(finding);
            expect(
              found.filter(isSame).length,
              `${finding.message}\n${fix.title}\n${after['a.okr']}${after['b.okr']}`,
            ).toBeLessThan(findings.filter(isSame).length);
          }
        }
      }),
      { numRuns: 12 },
    );
  },
);
