import type { Finding } from '../../../language/model/finding.ts';
import type { KeyResultRow, ObjectiveCard, PreviewModel, PreviewScope } from '../../../language/protocol/preview.ts';
import { assessKeyResultOf } from '../../../language/rules/assessments.ts';
import { buildPreview } from '../../../server/preview/build-preview.ts';
import type { LastGood } from '../../../server/preview/last-good.ts';
import { uriOf, workspace } from '../../support/workspace.ts';

/** 39 of the 91 days between the first and the last day of the quarter have passed. */
export const today = '2026-11-09';

/** A made-up ferry company: who there is. */
export const organisation = `company tide "Tidewater" { lead ines }
department boats "Boats" in tide
team deck "Deck" in boats { lead omar }
team kiosk "Kiosk" in tide
person ines "Inês Prado" in tide
person omar "Omar Haddad" in deck
person yu "Yu Chen" in deck
`;

export interface View {
  texts: Record<string, string> | string;
  /** The path of the file that is looked at; the first one otherwise. */
  of?: string;
  asOf?: string;
  scope?: PreviewScope;
  findings?: Finding[];
  lastGood?: LastGood;
}

export function preview({ texts, of, asOf = today, scope, findings, lastGood }: View): PreviewModel {
  const files = typeof texts === 'string' ? { 'a.okr': texts } : texts;
  const all = workspace(files, asOf);
  return buildPreview({
    computed: all.computed,
    findings: findings ?? all.findings(),
    uri: uriOf(of ?? Object.keys(files)[0] ?? ''),
    scope,
    revision: 1,
    assess: (keyResult) => assessKeyResultOf(keyResult, all.computed.model, true),
    lastGood,
  });
}

/** The row of one key result, written inside an objective of the deck's quarter, with what was reported on it. */
export function rowOf(keyResult: string, journal = '', asOf = today, more = ''): KeyResultRow {
  const text = `${organisation}${more}
okrs for deck in 2026-Q4
objective smooth "Crossings people look forward to" {
  owner omar
  ${keyResult}
}
${journal}
`;
  const row = cardOf(preview({ texts: text, asOf, scope: {} })).keyResults[0];
  if (!row) throw new Error('the text has no key result');
  return row;
}

export function cardOf(model: PreviewModel, title?: string): ObjectiveCard {
  const card = model.objectives.find((each) => title === undefined || each.title === title);
  if (!card) throw new Error(`no card ${title}`);
  return card;
}

export function checkIn(date: string, ...lines: string[]): string {
  return `check-in ${date} for deck by yu {\n${lines.map((line) => `  smooth.${line}`).join('\n')}\n}\n`;
}
