import { describe, expect, it } from 'vitest';
import { shortcutOf, type KeyPress } from '../../../src/ui/shell/shortcut-of.ts';
import { KEY_GROUPS } from '../../../src/ui/words/key-groups.ts';

/** Presses that the map listens for itself. */
const OF_THE_MAP = ['Arrows', 'Shift+F10', 'Space and drag'];
const KEYS = [...Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)), 'Enter', 'Escape'];
const listed = KEY_GROUPS.flatMap(({ keys }) => keys.flatMap(([, ...presses]) => presses));

describe('the sheet of keys', () => {
  it('lists no key that does nothing', () => {
    const idle = listed
      .flatMap((press) => (press === '1 to 9' ? ['1', '5', '9'] : [press]))
      .filter((press) => !OF_THE_MAP.includes(press) && shortcutOf(pressOf(press)) === null);
    expect(idle).toEqual([]);
  });

  it('lists every key that does something', () => {
    const known = new Set(
      listed
        .flatMap((press) => (press === '1 to 9' ? ['1', '2', '3', '4', '5', '6', '7', '8', '9'] : [press]))
        .map((press) => JSON.stringify(shortcutOf(pressOf(press)))),
    );
    const missing = KEYS.flatMap((key) =>
      ['', 'Ctrl+', 'Ctrl+Shift+']
        .map((held) => `${held}${key}`)
        .filter((press) => {
          const does = shortcutOf(pressOf(press));
          return does !== null && !known.has(JSON.stringify(does));
        }),
    );
    expect(missing).toEqual([]);
  });
});

/** `Mod+Shift+Z` as a press on a computer with a Ctrl key. */
function pressOf(written: string): KeyPress {
  const parts = written === '+' ? ['+'] : written.split(/(?<=.)\+(?=.)/);
  return {
    key: parts.at(-1)!,
    ctrlKey: parts.includes('Mod') || parts.includes('Ctrl'),
    shiftKey: parts.includes('Shift'),
    metaKey: false,
    altKey: false,
  };
}
