import { shorten } from '../syntax/messages.ts';
import { cyclesOf, unknownCycles } from './cycles.ts';
import { callIt, kindList, kindName } from './describe.ts';
import type { Entity, Id, Named, Reference } from './entities.ts';
import { entitiesOf, type FileModel, isMisread } from './file-model.ts';
import type { Finding } from './finding.ts';
import type { DataByKpi, OkrModel } from './okr-model.ts';
import type { PastByFile } from './past.ts';
import { perFile } from './per-file.ts';
import { replaced } from './replaced.ts';
import { sameNames } from './same-names.ts';
import { type Failure, Scope } from './scope.ts';

/**
 * Joins the files of a workspace into one model: what each reference means, nearest scope first, and findings for those
 * that mean nothing, for names given twice, cycles outside the calendar and data files that cannot be read.
 * Pure, linear in the number of references; nothing of the files is changed.
 *
 * With an earlier model of the same files, what the names mean is taken from there as long as no name and no reference
 * has changed: an edited title, number or note links nothing again.
 */
export function link(files: FileModel[], data: DataByKpi = {}, before?: OkrModel, past: PastByFile = {}): OkrModel {
  const known = before && sameNames(before.files, files) ? keep(before, files) : resolve(files);
  const model: OkrModel = { files, data, past, findings: [], ...known };
  const { findings, scope } = model;
  findings.push(...unknownCycles(model));
  for (const file of files) {
    for (const reference of unlinked(file, model)) {
      const resolution = scope.resolve(reference);
      if ('failedAt' in resolution && !isMisread(file, reference.range))
        findings.push(unresolved(reference, resolution, file, model));
    }
  }
  for (const rivals of scope.rivals()) findings.push(...duplicates(rivals));
  findings.push(...dataFindings(model));
  return model;
}

/** The references of a file that mean nothing. What was probably meant is looked up each time, as it may stand elsewhere. */
const unlinked = perFile((file, { links }: OkrModel) => file.references.filter(({ key }) => !links.has(key)));

/** What names mean, and who uses them. */
type Meanings = Pick<OkrModel, 'entities' | 'scope' | 'cycles' | 'links' | 'steps' | 'referencesTo'>;

function resolve(files: FileModel[]): Meanings {
  const entities = new Map<Id, Entity>();
  for (const file of files) for (const entity of entitiesOf(file)) entities.set(entity.id, entity);
  const cycles = cyclesOf(files);
  const scope = new Scope(files, cycles, entities);
  const links = new Map<string, Id>();
  const steps = new Map<string, (Id | undefined)[]>();
  const referencesTo = new Map<Id, Reference[]>();
  for (const reference of files.flatMap((file) => file.references)) {
    const resolution = scope.resolve(reference);
    steps.set(reference.key, resolution.steps);
    const meaning = resolution.steps.at(-1);
    if (!('failedAt' in resolution) && meaning !== undefined) links.set(reference.key, meaning);
    for (const step of new Set(resolution.steps)) {
      const references = referencesTo.get(step);
      if (references) references.push(reference);
      else referencesTo.set(step, [reference]);
    }
  }
  return { entities, scope, cycles, links, steps, referencesTo };
}

/** The same meanings for files that name the same things, with what else has changed in them. */
function keep(before: OkrModel, files: FileModel[]): Meanings {
  const { scope, cycles, links, steps } = before;
  const changed = files.flatMap((file, index) => {
    const old = before.files[index];
    return old && old !== file ? [{ old, file }] : [];
  });
  const newer = new Map(changed.flatMap(({ file }) => [...entitiesOf(file)].map((entity) => [entity.id, entity])));
  const entities = replaced(before.entities, newer);
  const referencesTo = replaced(before.referencesTo, referencesAfter(before, changed));
  return { entities, scope: scope.over(entities), cycles, links, steps, referencesTo };
}

/** Who refers to the things that changed files refer to: the same, as they stand there now. */
function referencesAfter(
  { steps, referencesTo }: OkrModel,
  changed: readonly { old: FileModel; file: FileModel }[],
): Map<Id, Reference[]> {
  const newer = new Map(changed.flatMap(({ file }) => file.references.map((reference) => [reference.key, reference])));
  const things = new Set([...newer.keys()].flatMap((key) => steps.get(key) ?? []).filter((id) => id !== undefined));
  return new Map(
    [...things].map((id) => [
      id,
      (referencesTo.get(id) ?? []).map((reference) => newer.get(reference.key) ?? reference),
    ]),
  );
}

function unresolved(reference: Reference, failure: Failure, file: FileModel, model: OkrModel): Finding {
  const { failedAt, wrongKind } = failure;
  const segment = reference.path[failedAt];
  const name = segment?.value ?? reference.text;
  const shown = shorten(name);
  const range = segment?.range ?? reference.range;
  const last = failedAt === reference.path.length - 1;
  const what = last ? kindList(reference) : 'team or objective';
  const holder = model.entities.get(failure.steps.at(-1) ?? '');
  const where = holder ? ` in ${callIt(holder)}` : '';
  if (/["“”„\s]/.test(name)) return byTitle(reference, file, model);
  const inner = wrongKind ? undefined : model.scope.inside(reference, failure);
  const near = inner?.thing ?? (wrongKind ? undefined : model.scope.meant(reference, failure));
  const meant = inner?.path ?? near?.name?.value;
  const title = near?.title?.value;
  const message = wrongKind
    ? `\`${shorten(reference.text)}\` is a ${kindName(wrongKind)}; here ${article(what)} ${what} is meant.`
    : meant
      ? `There is no ${what} \`${shown}\`${where}. Did you mean \`${meant}\`${title ? ` (“${title}”)` : ''}?`
      : `There is no ${what} \`${shown}\`${where}. Check the name, or add it.`;
  return {
    code: 'unresolved-reference',
    severity: 'error',
    message: reference.cycle && !wrongKind ? message.replace(/\. /, ` in ${reference.cycle.value}. `) : message,
    label: 'Name not found',
    place: { uri: file.uri, range },
    related: wrongKind
      ? [{ place: { uri: wrongKind.uri, range: wrongKind.head }, message: `This is the ${kindName(wrongKind)}` }]
      : [],
    fixes: meant
      ? [{ title: `Change to \`${meant}\``, changes: [{ uri: file.uri, range, newText: meant }], preferred: true }]
      : [],
    about: [reference.from],
  };
}

/** `owner "Maya Okafor"`: somebody's title stands where a name belongs. */
function byTitle(reference: Reference, file: FileModel, model: OkrModel): Finding {
  const title = reference.text.replace(/^["“”„]|["“”]$/g, '');
  const same = (other: string | undefined) => other?.toLowerCase() === title.toLowerCase();
  let meant: string | undefined;
  for (const entity of model.entities.values()) {
    if (entity.kind === 'unit' && same(entity.title?.value)) meant ??= entity.name?.value;
  }
  const free = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^[-\d]+|-+$/g, '');
  const { uri } = file;
  const { range } = reference;
  const above = { line: declarationLine(file), character: 0 };
  const declare = {
    title: `Declare \`person ${free}\``,
    changes: [
      { uri, range, newText: free },
      { uri, range: { start: above, end: above }, newText: `person ${free} "${title}"\n` },
    ],
  };
  return {
    code: 'unresolved-reference',
    severity: 'error',
    message: meant
      ? `People are called by their name in the files: “${shorten(title)}” is \`${meant}\`.`
      : `Nobody has the title “${shorten(title)}”. Declare \`person ${free} "${shorten(title)}"\` and write \`${free}\` here.`,
    label: 'Name not found',
    place: { uri, range },
    related: [],
    fixes: meant
      ? [{ title: `Change to \`${meant}\``, changes: [{ uri, range, newText: meant }], preferred: true }]
      : free
        ? [declare]
        : [],
    about: [reference.from],
  };
}

/** Where a declaration may be put in: above everything that has a head. */
function declarationLine(file: FileModel): number {
  const first = [...entitiesOf(file)].map(({ range }) => range.start.line);
  return first.length > 0 ? Math.min(...first) : 0;
}

const article = (noun: string) => (/^[aeio]/.test(noun) ? 'an' : 'a');

function duplicates(rivals: Named[]): Finding[] {
  const [first, ...others] = rivals;
  if (!first) return [];
  return others.flatMap((other) => {
    if (!other.name) return [];
    const name = other.name.value;
    const free = `${name}-2`;
    return [
      {
        code: 'duplicate-name',
        severity: 'error',
        message: `Two things here are called \`${name}\`, so others could mean either. Give this ${kindName(other)} another name.`,
        label: 'Name given twice',
        place: { uri: other.uri, range: other.name.range },
        related: [
          { place: { uri: first.uri, range: first.name?.range ?? first.head }, message: `The first \`${name}\`` },
        ],
        fixes: [
          { title: `Call it \`${free}\``, changes: [{ uri: other.uri, range: other.name.range, newText: free }] },
        ],
        about: [other.id, first.id],
      } satisfies Finding,
    ];
  });
}

function dataFindings({ data, entities }: OkrModel): Finding[] {
  return Object.entries(data).flatMap(([id, result]) => {
    const kpi = entities.get(id);
    if (result.ok || kpi?.kind !== 'kpi' || !kpi.actualsFrom) return [];
    return [
      {
        code: 'data-file',
        severity: 'error',
        message: result.message,
        label: 'Data not read',
        place: { uri: kpi.uri, range: kpi.actualsFrom.range },
        related: [],
        fixes: [],
        about: [kpi.id],
      } satisfies Finding,
    ];
  });
}

/** The thing a reference means, if it means one. */
export function targetOf(model: OkrModel, reference: Reference | undefined): Entity | undefined {
  const id: Id | undefined = reference && model.links.get(reference.key);
  return id === undefined ? undefined : model.entities.get(id);
}
