import type { Id, Objective, OrgUnit, Section } from '../model/entities.ts';
import type { TextChange } from '../model/finding.ts';
import { comparePositions } from '../model/place.ts';
import { insert } from './edits.ts';
import type { WorkspaceContext } from './rule.ts';
import { lineAt, positionAt } from './text-positions.ts';

/** Whose objective it is, for which cycle, and the file to use where that team has no section for it yet. */
interface Home {
  unit: OrgUnit;
  cycle: string;
  uri: string;
}

type Files = Pick<WorkspaceContext, 'model' | 'text' | 'target' | 'fileAt'>;

/**
 * Where a new objective of a unit belongs, and the change that puts it there: behind the last objective of its section
 * for the cycle, or in a section of its own at the end of a file. `lines` are in snippet syntax. Undefined where the unit has no name.
 */
export function newObjective({ unit, cycle, uri }: Home, context: Files, lines: string[]): TextChange | undefined {
  const block = lines.join('\n');
  const section = sectionOf(unit.id, cycle, context);
  if (section) {
    const own = objectivesOf(section, context);
    const last = own.at(-1) ?? section;
    return behind(last, context.text(last.uri), block);
  }
  if (!unit.name) return undefined;
  const text = context.text(uri);
  const end = positionAt(text, text.length);
  const gap = text === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  return insert(uri, end, `${gap}okrs for ${unit.name.value} in ${cycle}\n\n${block}\n`);
}

function sectionOf(unit: Id, cycle: string, context: Files): Section | undefined {
  for (const { from } of context.model.referencesTo.get(unit) ?? []) {
    const section = context.model.entities.get(from);
    if (section?.kind !== 'section' || section.cycle?.value !== cycle) continue;
    if (context.target(section.for)?.id === unit) return section;
  }
  return undefined;
}

function objectivesOf(section: Section, { fileAt }: Files): Objective[] {
  return (fileAt(section.uri)?.objectives ?? [])
    .filter((objective) => objective.section === section.id)
    .sort((a, b) => comparePositions(a.range.end, b.range.end));
}

/** Behind the line on which a statement ends, or right behind it where something else follows on that line. */
function behind(thing: Section | Objective, text: string, block: string): TextChange {
  const { end } = thing.range;
  const line = lineAt(text, end.line);
  const rest = line.slice(end.character).trim();
  const gap = `\n\n${block}`;
  if (rest === '') return insert(thing.uri, end, gap);
  if (rest.startsWith('//')) return insert(thing.uri, { line: end.line, character: line.length }, gap);
  return insert(thing.uri, end, `${gap}\n`);
}
