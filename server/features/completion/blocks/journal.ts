import { CompletionItemKind } from 'vscode-languageserver-types';
import { checkInDraft } from '../../../check-in/draft.ts';
import { normalise } from '../../../workspace/paths.ts';
import type { Place } from '../place.ts';
import type { Proposal } from '../proposal.ts';
import { hole, lines, snip } from '../snippet.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Block } from './block.ts';

/** A check-in with every key result of the file's team and its last value, as the editor's command writes it. */
export function draftedCheckIn({ workspace, uri }: Place): Proposal | undefined {
  const today = workspace.today();
  const { quickFigures } = workspace;
  const draft = quickFigures && checkInDraft(quickFigures, normalise(uri), today).snippet.trim();
  if (!draft) return undefined;
  return {
    label: `check-in ${today} { … }`,
    kind: CompletionItemKind.Snippet,
    snippet: draft,
    filter: 'check-in checkin',
    title: 'every key result, with its last value',
  };
}

export function checkIn(around: Surroundings): Block {
  return {
    label: `check-in ${around.today} { … }`,
    filter: 'check-in checkin',
    title: 'the numbers of this week',
    body: snip`check-in ${around.today} for ${around.team()} by ${around.owner()} {
  ${hole('objective.key-result')}  ${hole('33%')}  confidence ${hole('60%')}  "${hole('What moved it, or what did not?')}"
}`,
  };
}

export function review({ file, section }: Place, around: Surroundings): Block {
  const cycle = section?.cycle?.value ?? around.cycle;
  const names = (file?.objectives ?? [])
    .filter((objective) => section === undefined || objective.section === section.id)
    .flatMap(({ name, keyResults }) =>
      keyResults.flatMap((each) => (name && each.name ? [`${name.value}.${each.name.value}`] : [])),
    );
  const scores = names.map((name) => snip`  ${name}  ${hole('0.7')}`);
  return {
    label: `review ${cycle} { … }`,
    filter: 'review',
    title: 'scores, and what you learned',
    body: snip`review ${cycle} for ${around.team()} {
${lines(scores.length > 0 ? scores : [snip`  ${hole('objective.key-result')}  ${hole('0.7')}`])}
  learned "${hole('What surprised us?')}"
  next    "${hole('What will we do differently because of it?')}"
}`,
  };
}
