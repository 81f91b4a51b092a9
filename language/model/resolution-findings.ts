import { shorten } from '../syntax/messages.ts';
import { unknownCycles } from './cycles.ts';
import { callIt, kindList, kindName } from './describe.ts';
import type { Reference } from './entities.ts';
import { entitiesOf, type FileModel, isMisread } from './file-model.ts';
import type { Finding } from './finding.ts';
import { objectivesInside } from './inside-unit.ts';
import type { OkrModel } from './okr-model.ts';
import { partsOf } from './parts.ts';
import type { Failure } from './scope.ts';

/**
 * What resolution has to say about one file: references that mean nothing, names given twice, cycles outside the calendar,
 * data files that cannot be read.
 */
export function resolutionFindings(file: FileModel, model: OkrModel): Finding[] {
  const { scope, links } = model;
  const findings = unknownCycles(file, model);
  for (const reference of file.references) {
    if (links.has(reference.key)) continue;
    const resolution = scope.resolve(reference);
    if ('failedAt' in resolution && !isMisread(file, reference.range))
      findings.push(unresolved(reference, resolution, file, model));
  }
  return [...findings, ...duplicates(file, model), ...dataFindings(file, model)];
}

function unresolved(reference: Reference, failure: Failure, file: FileModel, model: OkrModel): Finding {
  const { failedAt, wrongKind } = failure;
  const name = reference.path[failedAt] ?? reference.text;
  const shown = shorten(name);
  const range = partsOf(reference)[failedAt] ?? reference.range;
  const last = failedAt === reference.path.length - 1;
  const what = last ? kindList(reference) : 'team or objective';
  const holder = model.entities.get(failure.steps.at(-1) ?? '');
  const where = holder ? ` in ${callIt(holder)}` : '';
  if (/["“”„\s]/.test(name)) return byTitle(reference, file, model);
  const inner = wrongKind ? undefined : model.scope.inside(reference, failure);
  const near = inner?.thing ?? (wrongKind ? undefined : model.scope.meant(reference, failure));
  const meant = inner?.path ?? near?.name?.value;
  const title = near?.title?.value;
  const inside = wrongKind?.kind === 'unit' ? objectivesInside(wrongKind.id, reference.text, reference, model) : [];
  const message = wrongKind
    ? `\`${shorten(reference.text)}\` is a ${kindName(wrongKind)}; ${article(what)} ${what} is needed here${inside[0] ? `, as in \`${inside[0]}\`` : ''}.`
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
    fixes: (meant ? [meant] : inside).map((newText) => ({
      title: `Change to \`${newText}\``,
      changes: [{ uri: file.uri, range, newText }],
      ...(newText === meant && { preferred: true }),
    })),
    about: [reference.from],
  };
}

/** `owner "Maya Okafor"`: somebody's title stands where a name belongs. */
function byTitle(reference: Reference, file: FileModel, model: OkrModel): Finding {
  const title = reference.text.replace(/^["“”„]|["“”]$/g, '');
  const same = (other: string | undefined) => other?.toLowerCase() === title.toLowerCase();
  let meant: string | undefined;
  for (const { id } of model.scope.names.units.all) {
    const unit = model.entities.get(id);
    if (same(unit?.title?.value)) meant ??= unit?.name?.value;
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

function duplicates(file: FileModel, { scope }: OkrModel): Finding[] {
  return scope.rivalsIn(file).flatMap(({ thing, first }) => {
    if (!thing.name) return [];
    const name = thing.name.value;
    const free = `${name}-2`;
    return [
      {
        code: 'duplicate-name',
        severity: 'error',
        message: `Two things here are called \`${name}\`, so others could mean either. Give this ${kindName(thing)} another name.`,
        label: 'Name given twice',
        place: { uri: thing.uri, range: thing.name.range },
        related: [
          { place: { uri: first.uri, range: first.name?.range ?? first.head }, message: `The first \`${name}\`` },
        ],
        fixes: [
          { title: `Call it \`${free}\``, changes: [{ uri: thing.uri, range: thing.name.range, newText: free }] },
        ],
        about: [thing.id, first.id],
      } satisfies Finding,
    ];
  });
}

function dataFindings(file: FileModel, { data }: OkrModel): Finding[] {
  return file.kpis.flatMap((kpi) => {
    const result = data[kpi.id];
    if (!result || result.ok || !kpi.actualsFrom) return [];
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
