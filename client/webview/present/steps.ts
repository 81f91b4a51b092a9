/** Where a key leads; undefined for keys that mean nothing here. */
export type Step = 'next' | 'previous' | 'first' | 'last' | 'leave' | 'turn';

/** Keys of a keyboard and of a clicker. Arrows up and down stay with the page, which may be longer than the screen. */
const keys: Record<string, Step> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
  o: 'turn',
};

interface Pressed {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** @param onButton a button has the keyboard: Space presses it */
export function stepFor({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed, onButton: boolean): Step | undefined {
  if (ctrlKey || metaKey || altKey || (key === ' ' && onButton)) return undefined;
  if (key === ' ' && shiftKey) return 'previous';
  return Object.hasOwn(keys, key) ? keys[key] : undefined;
}

/** The place after a step, within as many slides as there are. */
export function placeAfter(step: Step, at: number, count: number): number {
  const last = Math.max(0, count - 1);
  const wanted = { next: at + 1, previous: at - 1, first: 0, last, leave: at, turn: 0 }[step];
  return Math.min(last, Math.max(0, wanted));
}
