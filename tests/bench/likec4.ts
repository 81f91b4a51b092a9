import type { Entity, Id } from '../../language/model/entities.ts';
import { entitiesOf, type FileModel } from '../../language/model/file-model.ts';
import { link } from '../../language/model/link.ts';
import { lower } from '../../language/model/lower.ts';
import type { OkrModel } from '../../language/model/okr-model.ts';
import { parse } from '../../language/syntax/parse.ts';
import type { Generated, Marks } from './generate.ts';
import { installed } from './others.ts';
import type { Program } from './servers/measured-server.ts';

const marks: Marks = {
  broken: 'model\n',
  owner: /-\[to-person\]-> (person-\d+)/,
  title: /"People( )/,
  support: /-\[to-objective\]-> orchard-2026\.(year-\d)/,
  declared: /objective year-(1) /,
};

/** LikeC4 (MIT), a language for software architecture made with Langium; undefined where it cannot be installed. */
export async function likec4(): Promise<Program | undefined> {
  const script = await installed('likec4@1.59.4', 'likec4/bin/likec4.mjs');
  return script === undefined
    ? undefined
    : { script, args: ['lsp'], node: ['--max-old-space-size=8000'], languageId: 'likec4' };
}

/**
 * The made-up company as a model of LikeC4: each thing an element, with its title, its reasons and a relation for every
 * reference to another thing. Files, and who is named in which of them, are the same.
 */
export function asLikec4({ files, mostReferenced, middle, leaf }: Generated): Generated {
  const models = [...files].map(([path, text]) => lower(parse(text), { uri: `file:///${path}`, path }));
  const model = link(models);
  const names = namesIn(model);
  const translated = models.map((file) => [renamed(file.path), fileText(file, model, names)] as const);
  const kinds = [...new Set(models.flatMap(entitiesOf).map(kindOf))];
  const specification = [
    'specification {',
    ...kinds.flatMap((kind) => [`  element ${kind}`, `  relationship to-${kind}`]),
    '}\n',
  ].join('\n');
  return {
    files: new Map([['specification.c4', specification], ...translated]),
    mostReferenced: renamed(mostReferenced),
    middle: renamed(middle),
    leaf: renamed(leaf),
    marks,
  };
}

const renamed = (path: string) => path.replace(/\.okr$/, '.c4');

const kindOf = (entity: Entity) => (entity.kind === 'unit' ? entity.unitKind : entity.kind).replaceAll(' ', '-');

interface Name {
  /** Where it is declared. */
  own: string;
  /** From anywhere. */
  full: string;
}

/** Objectives and reports stand in the element of their section, as their names come again in every cycle. */
function namesIn({ files }: OkrModel): ReadonlyMap<Id, Name> {
  const names = new Map<Id, Name>();
  for (const file of files) {
    let around = '';
    for (const [index, thing] of entitiesOf(file).entries()) {
      const isSection = thing.kind === 'section';
      if (isSection) around = `${thing.for?.text ?? 'okrs'}-${thing.cycle?.value ?? ''}`;
      const own = isSection ? around : (thing.name?.value ?? `${kindOf(thing)}-${index}`);
      const holder = 'objective' in thing ? names.get(thing.objective ?? '')?.full : isInSection(thing) ? around : '';
      names.set(thing.id, { own, full: holder ? `${holder}.${own}` : own });
    }
  }
  return names;
}

const isInSection = ({ kind }: Entity) => kind === 'objective' || kind === 'check-in' || kind === 'review';

function fileText(file: FileModel, model: OkrModel, names: ReadonlyMap<Id, Name>): string {
  const lines = ['model {'];
  const things = entitiesOf(file);
  const own = Map.groupBy(file.references, ({ from }) => from);
  const write = (thing: Entity, indent: string, inside: readonly Entity[]) => {
    lines.push(`${indent}${kindOf(thing)} ${names.get(thing.id)?.own} "${thing.title?.value ?? ''}" {`);
    const because = thing.kind === 'objective' ? thing.because : [];
    for (const { value } of because) lines.push(`${indent}  description "${value}"`);
    for (const { key } of own.get(thing.id) ?? []) {
      const target = model.entities.get(model.links.get(key) ?? '');
      if (target) lines.push(`${indent}  -[to-${kindOf(target)}]-> ${names.get(target.id)?.full}`);
    }
    for (const part of inside) {
      const parts = part.kind === 'objective' ? things.filter((each) => isPartOf(each, part.id)) : [];
      write(part, `${indent}  `, parts);
    }
    lines.push(`${indent}}`);
  };
  const [section] = file.sections;
  for (const thing of things) {
    if (thing === section) write(thing, '  ', things.filter(isInSection));
    else if (!isInSection(thing) && !('objective' in thing)) write(thing, '  ', []);
  }
  return [...lines, '}', ''].join('\n');
}

const isPartOf = (thing: Entity, objective: Id) => 'objective' in thing && thing.objective === objective;
