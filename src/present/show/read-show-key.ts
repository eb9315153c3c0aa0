import type { KeyPress } from '../../ui/shell/shortcut-of.ts';

/** What a key asks of a presentation. */
export type ShowAction =
  | { readonly does: 'next' | 'back' | 'first' | 'last' | 'blank' | 'find' | 'notes' | 'end' | 'nothing' }
  /** To the step at this place, from 0. */
  | { readonly does: 'go'; readonly step: number };

/** What a key asks for, with the digits typed so far; null where the key is none of ours. */
export interface ShowKey {
  readonly action: ShowAction;
  readonly typed: string;
}

const MOST_DIGITS = 3;

/**
 * Reads a key press in a presentation. Digits wait for Enter, which then goes to the step of that number; any
 * other key forgets them. Clickers send PageUp and PageDown, and some F5, which must not load the page again.
 */
export function readShowKey(press: KeyPress, typed: string): ShowKey | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (/^\d$/.test(key)) return { action: { does: 'nothing' }, typed: (typed + key).slice(-MOST_DIGITS) };
  if (key === 'Enter' && typed !== '') {
    return { action: { does: 'go', step: Number(typed) - 1 }, typed: '' };
  }
  const does = KEYS.get(key);
  return does === undefined ? null : { action: { does }, typed: '' };
}

/** Keys that act wherever the focus is, as a clicker in the hand knows of no focus. */
export function isClickerKey({ key }: Pick<KeyPress, 'key'>): boolean {
  return key === 'PageDown' || key === 'PageUp' || key === 'F5';
}

const KEYS: ReadonlyMap<string, Exclude<ShowAction['does'], 'go'>> = new Map([
  ['ArrowRight', 'next'],
  [' ', 'next'],
  ['PageDown', 'next'],
  ['Enter', 'next'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  ['Backspace', 'back'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'blank'],
  ['.', 'blank'],
  ['f', 'find'],
  ['n', 'notes'],
  ['Escape', 'end'],
  ['F5', 'nothing'],
]);
