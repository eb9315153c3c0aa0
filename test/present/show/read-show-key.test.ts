import { describe, expect, test } from 'vitest';
import { readShowKey } from '../../../src/present/show/read-show-key.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});
const does = (key: string) => readShowKey(press(key), '')?.action.does ?? null;

/** What is done by keys pressed one after another. */
function after(...keys: string[]) {
  let typed = '';
  return keys.map((key) => {
    const read = readShowKey(press(key), typed);
    typed = read?.typed ?? typed;
    return read?.action ?? null;
  });
}

describe('a key pressed in a presentation', () => {
  test.each(['ArrowRight', ' ', 'PageDown', 'Enter'])('‘%s’ goes on', (key) =>
    expect(does(key)).toBe('next'),
  );

  test.each(['ArrowLeft', 'PageUp', 'Backspace'])('‘%s’ goes back', (key) => expect(does(key)).toBe('back'));

  test('goes to the ends, blanks, finds, shows notes or ends', () => {
    const keys = ['Home', 'End', 'b', 'B', '.', 'f', 'F', 'N', 'Escape'];
    expect(keys.map(does)).toEqual([
      'first',
      'last',
      'blank',
      'blank',
      'blank',
      'find',
      'find',
      'notes',
      'end',
    ]);
  });

  test('does not load the page again, as some clickers ask', () => expect(does('F5')).toBe('nothing'));

  test('is left to the browser with Ctrl, Alt or ⌘, and where it means nothing', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
      expect(readShowKey(press('f', held), '')).toBeNull();
    }
    expect([does('x'), does('Tab'), does('F11')]).toEqual([null, null, null]);
  });

  test('may be part of a number, which Enter goes to', () => {
    expect(after('1', '2', 'Enter').at(-1)).toEqual({ does: 'go', step: 11 });
    expect(after('3', 'ArrowRight', 'Enter').at(-1)).toEqual({ does: 'next' });
    expect(after('4', 'Enter', 'Enter').at(-1)).toEqual({ does: 'next' });
    expect(after('9', '0', '1', '2', 'Enter').at(-1)).toEqual({ does: 'go', step: 11 });
  });
});
