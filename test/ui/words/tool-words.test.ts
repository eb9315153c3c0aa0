import { expect, it } from 'vitest';
import { KEY_GROUPS } from '../../../src/ui/words/key-groups.ts';
import { TOOLS } from '../../../src/ui/words/tool-words.ts';

it('gives every tool a letter of its own', () => {
  const keys = TOOLS.map(({ key }) => key);
  expect(new Set(keys).size).toBe(14);
  expect(keys.every((key) => /^[A-Z]$/.test(key))).toBe(true);
});

it('lists no key twice on the sheet, apart from those that mean the same on the map', () => {
  const presses = KEY_GROUPS.flatMap(({ keys }) => keys.flatMap(([, ...all]) => all));
  const twice = presses.filter((press, at) => presses.indexOf(press) !== at);
  expect(twice).toEqual(['Enter', 'Mod+Enter']);
});
