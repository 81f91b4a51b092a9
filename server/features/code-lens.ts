import type { CodeLens, Command } from 'vscode-languageserver-types';
import { linksTo } from '../../language/analysis/alignment.ts';
import type { ComputedModel } from '../../language/analysis/figures.ts';
import type { Declared, Id, Objective, Section } from '../../language/model/entities.ts';
import type { FileModel } from '../../language/model/file-model.ts';
import type { OkrModel } from '../../language/model/okr-model.ts';
import type { Place } from '../../language/model/place.ts';
import { type ShownSupporters, ShowSupportersCommand } from '../../language/protocol/supporters.ts';
import { isReportable, isRunning } from '../check-in/reporting.ts';
import type { Workspace } from '../workspace/workspace.ts';

/**
 * What can be done from a line of the text: a check-in above each section that runs and has something to report on, the
 * preview above the first one of a file, and above an objective those who support it.
 */
export function codeLenses(workspace: Workspace, uri: string): CodeLens[] {
  const file = workspace.file(uri);
  if (!file) return [];
  const computed = workspace.computed();
  return [
    ...file.sections.flatMap((section) => aboveSection(section, file, computed).map((each) => lens(section, each))),
    ...file.objectives.flatMap((objective) => {
      const supported = aboveObjective(objective, computed.model);
      return supported ? [lens(objective, supported)] : [];
    }),
  ];
}

/** Where an objective is supported, and then each of its key results; looked for when somebody wants to see it. */
export function supporters(model: OkrModel, id: Id): Place[] {
  const objective = model.entities.get(id);
  if (objective?.kind !== 'objective') return [];
  const to = supportable(objective);
  const from = new Set(Array.from(linksTo({ to, kind: 'supports' }, model).each, (link) => link.from));
  return [...from].flatMap((each) => {
    const supporter = model.entities.get(each);
    if (supporter?.kind !== 'objective') return [];
    const { uri, supports } = supporter;
    const meant = supports.filter(({ target }) => to.includes(model.links.get(target.key) ?? ''));
    return meant.map(({ range }) => ({ uri, range }));
  });
}

function aboveSection(section: Section, file: FileModel, { model, asOf, keyResults }: ComputedModel): Command[] {
  const objectives = file.objectives.filter((objective) => objective.section === section.id);
  const hasSomething = objectives.some((objective) =>
    objective.keyResults.some((each) => isReportable(objective, each, keyResults.get(each.id))),
  );
  const checkIn = { title: 'Check in', command: 'okr.checkIn', arguments: [file.uri, section.id] };
  const preview = { title: 'Preview', command: 'okr.openPreview', arguments: [file.uri] };
  return [
    ...(hasSomething && isRunning(section, model, asOf) ? [checkIn] : []),
    // The preview is that of the whole file.
    ...(section === file.sections[0] ? [preview] : []),
  ];
}

function aboveObjective(objective: Objective, model: OkrModel): Command | undefined {
  const { count } = linksTo({ to: supportable(objective), kind: 'supports' }, model);
  if (count === 0) return undefined;
  const { uri, id, range } = objective;
  const shown: ShownSupporters = { uri, id, position: range.start };
  return { title: `Supported by ${count}`, command: ShowSupportersCommand, arguments: [shown] };
}

const supportable = ({ id, keyResults }: Objective): Id[] => [id, ...keyResults.map((each) => each.id)];

const lens = ({ range: { start } }: Declared, command: Command): CodeLens => ({
  range: { start, end: start },
  command,
});
