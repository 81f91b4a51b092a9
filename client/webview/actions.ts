import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BalanceOffer } from '../../language/protocol/balance.ts';
import type { CheckInDraftEntry } from '../../language/protocol/check-in.ts';
import type { Badge, PreviewPlace, PreviewScope } from '../../language/protocol/preview.ts';
import type { FromWebview, PreviewView } from '../../language/protocol/webview.ts';

type Command = Extract<FromWebview, { type: 'command' }>['command'];

/** What a click can set in motion, for every component without passing it down. */
export interface Actions {
  /** Nothing to go to or to change: titles are plain text and buttons that write are left out. */
  standalone: boolean;
  /** Goes to a place in the text. */
  reveal(place: PreviewPlace): void;
  fix(badge: Badge, index: number): void;
  /** Writes a key result for an empty cell of the balance. */
  fillCell(offer: BalanceOffer): void;
  openLink(href: string): void;
  run(command: Command): void;
  choose(scope: PreviewScope): void;
  show(view: PreviewView): void;
  lock(locked: boolean): void;
  present(on: boolean): void;
  toggleRow(id: string): void;
  /** Says what is folded on the map now. */
  foldedTo(folded: string[]): void;
  /** Has what was typed read; with `write`, put into the file. */
  checkIn(entries: Record<string, CheckInDraftEntry>, write: boolean): void;
  /** Asks what would change with these values; with `write`, puts them into the file. */
  suppose(values: Record<string, string>, write: boolean): void;
}

const nothing = () => {};

export const ActionsContext = createContext<Actions>({
  standalone: true,
  reveal: nothing,
  fix: nothing,
  fillCell: nothing,
  openLink: nothing,
  run: nothing,
  choose: nothing,
  show: nothing,
  lock: nothing,
  present: nothing,
  foldedTo: nothing,
  toggleRow: nothing,
  checkIn: nothing,
  suppose: nothing,
});

export const useActions = () => useContext(ActionsContext);
