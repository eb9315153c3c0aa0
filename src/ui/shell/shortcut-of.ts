import type { Hand } from '../../core/tools/tool.ts';

/** A key press, as far as a shortcut depends on it. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export type Shortcut =
  | { readonly does: 'undo' | 'redo' | 'save' | 'help' | 'cancel' }
  | { readonly does: 'tool'; readonly tool: Hand['tool'] }
  | { readonly does: 'brush'; readonly change: number }
  /** The lot at this place of the ledger, from 0. */
  | { readonly does: 'lot'; readonly place: number };

/** What a key press asks for, or null. Whether someone is typing in a field is for the caller to see. */
export function shortcutOf(press: KeyPress): Shortcut | null {
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (press.altKey) return null;
  if (press.ctrlKey || press.metaKey) {
    if (key === 'z') return { does: press.shiftKey ? 'redo' : 'undo' };
    if (key === 'y' && press.ctrlKey) return { does: 'redo' };
    if (key === 's' && !press.shiftKey) return { does: 'save' };
    return null;
  }
  if (key === '?') return { does: 'help' };
  if (key === 'Escape') return { does: 'cancel' };
  if (press.shiftKey) return null;
  if (key in TOOLS) return { does: 'tool', tool: TOOLS[key]! };
  if (key === '[' || key === ']') return { does: 'brush', change: key === '[' ? -BRUSH_STEP : BRUSH_STEP };
  if (/^[1-9]$/.test(key)) return { does: 'lot', place: Number(key) - 1 };
  return null;
}

/** The brush in screen pixels: how far one key press changes it, and the largest. */
export const BRUSH_STEP = 8;
export const LARGEST_BRUSH = 96;

const TOOLS: Readonly<Record<string, Hand['tool']>> = Object.freeze({
  v: 'select',
  p: 'paint',
  l: 'lasso',
  e: 'erase',
});
