import { expect, test } from 'vitest';
import { sayStrength } from '../../../../src/ui/words/present/say-strength.ts';

test.each([
  ['', false, /Four words/],
  ['short', false, /7 more letters/],
  ['eleven-char', false, /1 more letter at/],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', false, /plain/],
  ['            ', false, /Four words/],
  ['twelve chars', true, /Fair/],
  ['copper lantern sideways mill', true, /Strong/],
])('‘%s’ is enough: %s', (passphrase, isEnough, words) => {
  expect(sayStrength(passphrase)).toEqual({ words: expect.stringMatching(words), isEnough });
});
