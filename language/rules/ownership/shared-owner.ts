import type { Declared, KeyResult, Kpi, Objective, Reference } from '../../model/entities.ts';
import type { Fix, TextChange } from '../../model/finding.ts';
import type { Range } from '../../model/place.ts';
import { remove, replace, withKeyword } from '../edits.ts';
import { and } from '../naming.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { lineAt, offsetAt } from '../text-positions.ts';

export default defineRule({
  id: 'shared-owner',
  group: 'ownership',
  severity: 'warning',
  scope: 'file',
  options: {
    most: { description: 'So many owners one thing may have.', default: 1 },
    kpis: { description: 'Look at KPIs, too.', default: true },
  },
  docs: {
    summary: 'More than one person accountable for one thing.',
    why: 'When two people own a result, each can believe that the other is looking. Nobody decides alone, and at the end nobody has to answer. Many may work on it, and should: the owner is the one who sees to it that the number is current, who speaks up when it slips, and whom everybody else can ask.\n\nA team or a role is one owner, too. If two people do share a chair, declare the role and let it be the owner. Initiatives are left alone.',
    saysWho: ['The OKR and balanced scorecard article', 'What Matters'],
    instead: 'Name the one who answers for it, or a `role` that both fill.',
    bad: [
      {
        okr: `team theatre "Theatre"
person nell "Nell Byrne" in theatre
person omar "Omar Aziz" in theatre
okrs for theatre in 2026-Q4
objective full "The balcony is full on a Tuesday" {
  owner nell and omar
  kr "Balcony seats sold on Tuesdays" from 30% to 60%
}
`,
      },
    ],
    good: [
      {
        okr: `team theatre "Theatre"
person nell "Nell Byrne" in theatre
person omar "Omar Aziz" in theatre
okrs for theatre in 2026-Q4
objective full "The balcony is full on a Tuesday" {
  owner nell
  kr "Balcony seats sold on Tuesdays" from 30% to 60% owner omar
  initiative "Late-night bus with the transport company" owner nell and omar
}
`,
        note: 'One for the whole, another for a part of it.',
      },
    ],
  },
  checks: {
    objective(objective, context) {
      if (objective.draft) return;
      check(objective, context);
      for (const keyResult of objective.keyResults) check(keyResult, context);
    },
    kpi(kpi, context) {
      if (context.option<boolean>('kpis')) check(kpi, context);
    },
  },
});

function check(thing: Objective | KeyResult | Kpi, context: RuleContext): void {
  const owners = distinct(thing.owners, context);
  const second = owners[1];
  if (!second || owners.length <= Math.max(1, context.option<number>('most'))) return;
  const names = owners.map((reference) => nameOf(reference, context));
  context.report({
    at: second.range,
    label: 'More than one owner',
    message:
      `${and(names)} all answer for this, so each may think that another does. Name the one to ask; everybody can still work on it.`.replace(
        'all answer',
        owners.length === 2 ? 'both answer' : 'all answer',
      ),
    about: [thing.id],
    fixes: owners.slice(0, 3).flatMap((owner, index): Fix[] => {
      const changes = keepOnly(owner, thing, context);
      return changes ? [{ title: `Keep ${nameOf(owner, context)} as the owner`, changes, preferred: index === 0 }] : [];
    }),
  });
}

/** The owners without those named twice. */
function distinct(references: Reference[], context: RuleContext): Reference[] {
  const seen = new Set<string>();
  return references.filter((reference) => {
    const key = context.target(reference)?.id ?? reference.text;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function nameOf(reference: Reference, context: RuleContext): string {
  const person = context.target(reference);
  return person?.title?.value ?? person?.name?.value ?? reference.text;
}

/** Leaves one name in its statement, and takes out the other statements whole; undefined where they cannot be told apart. */
function keepOnly(
  owner: Reference,
  thing: Objective | KeyResult | Kpi,
  context: RuleContext,
): TextChange[] | undefined {
  const text = context.text(thing.uri);
  const changes: TextChange[] = [];
  for (const group of statements(thing.owners, text)) {
    const range = spanOf(group);
    if (!range) continue;
    if (group.includes(owner)) {
      if (group.length > 1) changes.push(replace(thing.uri, range, owner.text));
      continue;
    }
    const whole = withKeyword(text, range, 'owner');
    if (!whole) return undefined;
    changes.push(takeOut(thing, text, whole));
  }
  return changes;
}

/** Owners that stand behind the same word `owner`. */
function statements(owners: Reference[], text: string): Reference[][] {
  const groups: Reference[][] = [];
  let before: Reference | undefined;
  for (const owner of owners) {
    const between = before && text.slice(offsetAt(text, before.range.end), offsetAt(text, owner.range.start));
    if (between === undefined || /\bowner\b/.test(between)) groups.push([owner]);
    else groups.at(-1)?.push(owner);
    before = owner;
  }
  return groups;
}

function spanOf(group: Reference[]): Range | undefined {
  const first = group[0];
  const last = group.at(-1);
  return first && last && { start: first.range.start, end: last.range.end };
}

/** Takes a statement out with the space before it. */
function takeOut(thing: Declared, text: string, range: Range): TextChange {
  const before = lineAt(text, range.start.line).slice(0, range.start.character);
  const spaces = before.trim() === '' ? 0 : before.length - before.trimEnd().length;
  const start = { line: range.start.line, character: range.start.character - spaces };
  return remove(thing.uri, text, { start, end: range.end });
}
