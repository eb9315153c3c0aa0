import type { ToolName } from '../../core/tools/tool.ts';
import { TOOLS } from '../words/tool-words.ts';

/** A key press, as far as a shortcut depends on it. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export type Shortcut =
  | { readonly does: 'undo' | 'redo' | 'save' | 'help' | 'palette' | 'accept' | 'cancel' | 'no-lot' }
  | { readonly does: 'tool'; readonly tool: ToolName }
  | { readonly does: 'brush'; readonly change: number }
  /** Along the blocks in no lot. */
  | { readonly does: 'walk'; readonly direction: 1 | -1 }
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
    if (key === 'k' && !press.shiftKey) return { does: 'palette' };
    if (key === 'Enter' && !press.shiftKey) return { does: 'accept' };
    return null;
  }
  if (key === '?') return { does: 'help' };
  if (key === 'Escape') return { does: 'cancel' };
  if (press.shiftKey) return null;
  if (key === 'Enter') return { does: 'accept' };
  if (key in TOOL_OF_KEY) return { does: 'tool', tool: TOOL_OF_KEY[key]! };
  if (key === '[' || key === ']') return { does: 'brush', change: key === '[' ? -BRUSH_STEP : BRUSH_STEP };
  if (key === '.' || key === ',') return { does: 'walk', direction: key === '.' ? 1 : -1 };
  if (key === '0') return { does: 'no-lot' };
  if (/^[1-9]$/.test(key)) return { does: 'lot', place: Number(key) - 1 };
  return null;
}

/** The brush in screen pixels: how far one key press changes it, and the largest. */
export const BRUSH_STEP = 8;
export const LARGEST_BRUSH = 96;

const TOOL_OF_KEY: Readonly<Record<string, ToolName>> = Object.freeze(
  Object.fromEntries(TOOLS.map(({ tool, key }) => [key.toLowerCase(), tool])),
);
