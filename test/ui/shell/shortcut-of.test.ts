import { describe, expect, it } from 'vitest';
import { TOOLS } from '../../../src/ui/words/tool-words.ts';
import { BRUSH_STEP, shortcutOf, type KeyPress } from '../../../src/ui/shell/shortcut-of.ts';

function press(key: string, held: Partial<KeyPress> = {}) {
  return shortcutOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });
}

describe('keys', () => {
  it('choose the tools, in either letter case', () => {
    for (const { tool, key } of TOOLS) {
      expect(press(key)).toEqual({ does: 'tool', tool });
      expect(press(key.toLowerCase())).toEqual({ does: 'tool', tool });
    }
    expect(['v', 'p', 'l', 'e'].map((key) => press(key))).toEqual(
      ['select', 'paint', 'lasso', 'erase'].map((tool) => ({ does: 'tool', tool })),
    );
  });

  it('make the brush smaller and larger', () => {
    expect(press('[')).toEqual({ does: 'brush', change: -BRUSH_STEP });
    expect(press(']')).toEqual({ does: 'brush', change: BRUSH_STEP });
  });

  it('choose a lot by its place', () => {
    expect(press('1')).toEqual({ does: 'lot', place: 0 });
    expect(press('9')).toEqual({ does: 'lot', place: 8 });
    expect(press('0')).toEqual({ does: 'no-lot' });
  });

  it('walk along the blocks in no lot', () => {
    expect(press('.')).toEqual({ does: 'walk', direction: 1 });
    expect(press(',')).toEqual({ does: 'walk', direction: -1 });
  });

  it('accept a proposal, and open the palette with Ctrl and with ⌘', () => {
    expect(press('Enter')).toEqual({ does: 'accept' });
    expect(press('Enter', { metaKey: true })).toEqual({ does: 'accept' });
    expect(press('k', { ctrlKey: true })).toEqual({ does: 'palette' });
    expect(press('k', { metaKey: true })).toEqual({ does: 'palette' });
  });

  it('undo and redo with Ctrl and with ⌘', () => {
    expect(press('z', { ctrlKey: true })).toEqual({ does: 'undo' });
    expect(press('z', { metaKey: true })).toEqual({ does: 'undo' });
    expect(press('Z', { metaKey: true, shiftKey: true })).toEqual({ does: 'redo' });
    expect(press('y', { ctrlKey: true })).toEqual({ does: 'redo' });
  });

  it('save, help and cancel', () => {
    expect(press('s', { ctrlKey: true })).toEqual({ does: 'save' });
    expect(press('?', { shiftKey: true })).toEqual({ does: 'help' });
    expect(press('Escape')).toEqual({ does: 'cancel' });
  });

  it('leave the browser its own keys', () => {
    expect(press('p', { ctrlKey: true })).toBeNull();
    expect(press('1', { ctrlKey: true })).toBeNull();
    expect(press('l', { metaKey: true })).toBeNull();
    expect(press('e', { altKey: true })).toBeNull();
    expect(press('s', { ctrlKey: true, shiftKey: true })).toBeNull();
    expect(press('F5')).toBeNull();
  });
});
