import { expect, it } from 'vitest';
import { hasAppleKeys, sayKeys } from '../../../src/ui/words/say-keys.ts';

it('writes the keys of an Apple keyboard with its signs, in its order', () => {
  expect(sayKeys('Mod+Shift+Z', true)).toBe('⇧ ⌘ Z');
  expect(sayKeys('Mod+K', true)).toBe('⌘ K');
});

it('writes Ctrl on every other keyboard', () => {
  expect(sayKeys('Mod+Shift+Z', false)).toBe('Ctrl Shift Z');
});

it('leaves a key by itself as it is', () => {
  expect(sayKeys('Escape', true)).toBe('Escape');
  expect(sayKeys('.', false)).toBe('.');
});

it('knows an Apple keyboard by what the browser says of itself', () => {
  expect(hasAppleKeys('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)')).toBe(true);
  expect(hasAppleKeys('Mozilla/5.0 (Windows NT 10.0; Win64; x64)')).toBe(false);
});
