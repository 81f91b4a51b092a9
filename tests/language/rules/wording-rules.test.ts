import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../language/rules/config.ts';
import { workspace } from '../../support/workspace.ts';
import { expectFindings } from './expect-findings.ts';

const head = `team zoo "Zoo"
person pia "Pia Moe" in zoo
okrs for zoo in 2026-Q4
`;

describe('output-as-key-result', () => {
  test('work, in the forms people give it', () =>
    expectFindings(
      'output-as-key-result',
      `${head}objective kids "Children leave with a favourite animal" {
  kr "Open the new ape house" by 2026-12-01
 //  ^^^^^^^^^^^^^^^^^^^^^^^^ warning output-as-key-result
  kr "Night tours introduced" done when "the first one has taken place"
 //  ^^^^^^^^^^^^^^^^^^^^^^^^ warning output-as-key-result
  kr "Ten talks for school classes" from 0 to 10
 //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning output-as-key-result
  kr "Publish 12 animal portraits" from 0 to 12
 //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning output-as-key-result
  kr "The feeding plan is documented"
 //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning output-as-key-result
  kr "Hold 10 meetings with teachers" from 0 to 10 leading
 //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint output-as-key-result
}
`,
    ));

  test('changes, levels, guardrails, baselines and acceptance by others pass', () =>
    expectFindings(
      'output-as-key-result',
      `${head}kpi visits "Visits a week" for zoo { unit visits higher is better healthy above 900 }
objective kids "Children leave with a favourite animal" {
  kr "Children who can name five animals on the way out" from 40% to 70%
  kr "Launch the audio tour" measures visits from 800 to 950
  kr "Accidents at the fences" stay below 1
  kr "Measure how long families stay" baseline by 2026-10-31
  kr "Open the pond early so that families stay an hour longer" from 3 h to 4 h
  kr "Rescue plan approved" done when "all four neighbouring families have agreed"
  kr "Waiting time at the till" from 9 min to 4 min
}
`,
    ));

  test('what is declared to be a result is a hint at most, an order for a deliverable is not', () =>
    expectFindings(
      'output-as-key-result',
      `${head}objective kids "Children leave with a favourite animal" {
  kr "Staff the gate on Sundays" from 3 to 9 lagging business
 //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint output-as-key-result
  kr "Launch the new help page" from 0 to 1 lagging customer
 //  ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning output-as-key-result
  kr "Increase story points delivered" from 40 to 60 business
 //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning output-as-key-result
  kr "Keeper turnover per year" from 24% to 15% lagging business
  kr "Guided walks fully booked" from 40% to 70% lagging
}
`,
    ));

  test('the fix keeps the name for those who refer to it, the date and the owner', () => {
    const text = `${head}objective kids "Children leave with a favourite animal" {
  kr ape "Open the new ape house" by 2026-12-01 owner pia
}
check-in 2026-11-02 for zoo { kids.ape 20% }
`;
    const found = workspace(text);
    const finding = found.findings().find(({ code }) => code === 'output-as-key-result');
    const fix = finding?.fixes[0];
    expect(fix?.preferred).toBe(true);
    expect(fix && found.after(fix)['a.okr']).toContain(`{
  kr ape "Who does what more, less or faster" from unknown to unknown
  initiative "Open the new ape house" by 2026-12-01 owner pia
}`);
  });

  test('a title with signs that snippets read survives the fix', () => {
    const found = workspace(`${head}objective o "Children laugh" {\n  kr "Launch the $5 {plan} \\\\ day"\n}\n`);
    const fix = found.findings().find(({ code }) => code === 'output-as-key-result')?.fixes[0];
    expect(fix && found.after(fix)['a.okr']).toContain('initiative "Launch the $5 {plan} \\\\ day"');
  });

  test('an objective on one line gets lines of its own', () => {
    const found = workspace(`${head}objective o "Children laugh" { kr "Launch the audio tour" }\n`);
    const fix = found.findings().find(({ code }) => code === 'output-as-key-result')?.fixes[0];
    const after = (fix && found.after(fix)['a.okr']) ?? '';
    expect(
      workspace(after)
        .findings()
        .filter(({ code }) => code === 'syntax-error'),
    ).toEqual([]);
    expect(after).toContain('initiative "Launch the audio tour"');
  });
});

describe('output-as-objective', () => {
  test('only what exists once the work is done makes a project', () =>
    expectFindings(
      'output-as-objective',
      `${head}objective app "Build the ticket app" {
          //  ^^^^^^^^^^^^^^^^^^^^^^ hint output-as-objective
  kr "Tickets bought on the way" from 20% to 45%
}
objective trust "Build friendships between schools and keepers"
objective food "Deliver afternoons families talk about"
objective kids "Launch children into a love of nature"
objective town "We're the zoo the region talks about"
`,
    ));
});

describe('number-in-objective', () => {
  test('measures, not years, versions, names and ranks', () =>
    expectFindings(
      'number-in-objective',
      `${head}objective "Visits up 30%"
 //       ^^^^^^^^^^^^^^^ warning number-in-objective
objective "Earn $2M with season tickets"
      //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning number-in-objective
objective "Win 500 new members"
      //  ^^^^^^^^^^^^^^^^^^^^^ warning number-in-objective
objective "Double our visitors"
      //  ^^^^^^^^^^^^^^^^^^^^^ warning number-in-objective
objective "Be through the gate in under 5 minutes"
      //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint number-in-objective
objective "The number one day out in 2026"
objective "Ready for the Q4 holidays with Ticket Shop 4.1"
objective "Route 66 becomes the way everybody comes"
objective "Open 24/7 in spirit"
objective "The 3rd pillar of the city"
`.replace(' //       ^^^^^^^^^^^^^^^ warning', '      //  ^^^^^^^^^^^^^^^ warning'),
    ));
});

describe('wording rules speak English only', () => {
  test('by the language of the workspace', () => {
    const text = `${head}objective o "Launch the tour" {\n  kr "Publish the map"\n}\n`;
    const codes = (language: string) =>
      workspace(text)
        .findings({ ...defaultConfig, language })
        .map(({ code }) => code);
    expect(codes('en-GB')).toContain('output-as-key-result');
    expect(codes('sv')).not.toContain('output-as-key-result');
    expect(codes('sv')).toContain('unmeasurable-key-result');
  });

  test.each(['Запустить новую страницу', 'ローンチする', 'Die Einführung der neuen Seite und der Suche'])(
    'by the text itself: %s',
    (title) => {
      const found = workspace(`${head}objective o "${title}" {\n  kr "${title}" from 1 to 2\n}\n`).findings();
      expect(found.map(({ code }) => code)).not.toContain('output-as-key-result');
    },
  );
});
