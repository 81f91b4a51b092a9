import type { Kpi, Objective, OrgUnit } from '../../model/entities.ts';
import { entitiesOf, type FileModel } from '../../model/file-model.ts';
import type { Fix } from '../../model/finding.ts';
import { organisation } from '../../model/units.ts';
import { addToBlock, addToStatement, indentOf, insert, literal, tab } from '../edits.ts';
import { defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'missing-owner',
  group: 'ownership',
  severity: 'warning',
  scope: 'file',
  options: {
    keyResults: {
      description:
        'Ask for an owner on every key result, too. Otherwise the owner of the objective answers for all of them.',
      default: false,
      presets: { strict: true },
    },
    kpis: {
      description: 'Ask for an owner on every KPI, too.',
      default: false,
      presets: { strict: true, 'balanced-scorecard': true },
    },
  },
  docs: {
    summary: 'Nobody is accountable.',
    why: 'What belongs to everybody is easily looked after by nobody: no one keeps the numbers current, notices the slip or calls for help. An owner does not do all the work; they see to it that somebody does.',
    saysWho: ['The OKR and balanced scorecard article', 'What Matters'],
    instead: 'Write `owner` and the name of one person or role.',
    bad: [
      {
        okr: `team garden "Garden"
person ida "Ida Holm" in garden
okrs for garden in 2026-Q4
objective open "The garden is open to everyone" {
  kr "Visitors on a weekday" from 30 to 80
  kr "Visitors with a wheelchair" from 0 to 10
}
`,
      },
    ],
    good: [
      {
        okr: `team garden "Garden"
person ida "Ida Holm" in garden
okrs for garden in 2026-Q4
objective open "The garden is open to everyone" {
  owner ida
  kr "Visitors on a weekday" from 30 to 80
  kr "Visitors with a wheelchair" from 0 to 10
}
`,
      },
    ],
  },
  checks: {
    objective(objective, context) {
      if (objective.draft || objective.owners.length > 0) return;
      if (objective.keyResults.length > 0 && objective.keyResults.every(({ owners }) => owners.length > 0)) return;
      context.report({
        at: objective.head,
        label: 'No owner',
        message:
          'Nobody is named to answer for this, so it can slip without anyone noticing. Add `owner` and one name.',
        about: [objective.id],
        fixes: owners(objective, context, (line) => addToBlock(objective, context.text(objective.uri), [line])),
      });
    },
    keyResult(keyResult, objective, context) {
      if (!context.option<boolean>('keyResults') || objective.draft || keyResult.owners.length > 0) return;
      context.report({
        at: keyResult.head,
        label: 'No owner',
        message:
          'Nobody is named to answer for this key result, so it can slip without anyone noticing. Add `owner` and one name.',
        about: [keyResult.id, objective.id],
        fixes: owners(objective, context, (line) => addToStatement(keyResult, context.text(keyResult.uri), line)),
      });
    },
    kpi(kpi, context) {
      if (!context.option<boolean>('kpis') || kpi.owners.length > 0) return;
      context.report({
        at: kpi.head,
        label: 'No owner',
        message: 'Nobody is named to keep this KPI current and speak up when it gets worse. Add `owner` and one name.',
        about: [kpi.id],
        fixes: owners(kpi, context, (line) => addToBlock(kpi, context.text(kpi.uri), [line])),
      });
    },
  },
});

type Add = (line: string) => Fix['changes'][number];

/** One fix for each likely owner: the lead of the team or of what is around it, then its people. */
function owners(thing: Objective | Kpi, context: RuleContext, add: Add): Fix[] {
  const people = candidates(thing, context).slice(0, 3);
  if (people.length === 0) return [newOwner(thing, context, add)];
  return people.map((person, index) => ({
    title: `Make ${person.title?.value ?? person.name?.value} the owner`,
    changes: [add(`owner ${person.name?.value}`)],
    preferred: index === 0,
  }));
}

/** Where nobody is known, a person has to be declared, too: below their team, or else at the top of the file. */
function newOwner(thing: Objective | Kpi, context: RuleContext, add: Add): Fix {
  const text = context.text(thing.uri);
  const team = unitOf(context.target(thing.for));
  const name = tab(1, freeName(context));
  const person = `person ${name} "${tab(2, 'First and last name')}"`;
  const membership =
    team?.name && team.unitKind !== 'person' ? ` in ${literal(thing.for?.text ?? team.name.value)}` : '';
  const near = team?.uri === thing.uri ? team : undefined;
  const declaration = near
    ? insert(thing.uri, near.range.end, `\n${indentOf(text, near.range.start.line)}${person}${membership}`)
    : insert(thing.uri, { line: firstLine(context), character: 0 }, `${person}${membership}\n`);
  return {
    title: 'Add a person, and make them the owner',
    changes: [declaration, add(`owner ${name}`)],
    snippet: true,
    preferred: true,
  };
}

/** What is found once for a file: it may have thousands of objectives without an owner. */
const firstLines = new WeakMap<FileModel, number>();

function freeName({ model }: RuleContext): string {
  const isFree = (name: string) => model.scope.named(organisation, name).every(({ kind }) => kind !== 'unit');
  return ['first-name', 'somebody'].find(isFree) ?? `person-${model.scope.names.units.all.length}`;
}

/** The line of the first statement, or of the comments that speak of it. */
function firstLine({ file }: RuleContext): number {
  const known = firstLines.get(file);
  if (known !== undefined) return known;
  let line = Number.POSITIVE_INFINITY;
  for (const { range } of entitiesOf(file)) line = Math.min(line, range.start.line);
  const answered = new Set(file.suppressions.map(({ range }) => range.start.line));
  while (answered.has(line - 1)) line -= 1;
  firstLines.set(file, line);
  return line;
}

function candidates(thing: Objective | Kpi, context: RuleContext): OrgUnit[] {
  const found = new Set<OrgUnit>();
  const team = unitOf(context.target(thing.for));
  const visited = new Set<OrgUnit>();
  for (let unit = team; unit && !visited.has(unit); unit = unitOf(context.target(unit.parent))) {
    visited.add(unit);
    const lead = unitOf(context.target(unit.lead));
    if (lead) found.add(lead);
    if (unit !== team) continue;
    for (const reference of context.model.referencesTo.get(unit.id) ?? []) {
      const member = unitOf(context.entity(reference.from));
      if (member?.unitKind === 'person' && member.parent?.key === reference.key) found.add(member);
    }
  }
  return [...found].filter((person) => person.name !== undefined);
}

function unitOf(thing: { kind: string } | undefined): OrgUnit | undefined {
  return thing?.kind === 'unit' ? (thing as OrgUnit) : undefined;
}
