import { expect, it } from 'vitest';
import { sayBalance } from '../../../src/ui/words/say-balance.ts';

it('says how uneven the lots are', () => {
  expect(sayBalance(1.276)).toBe('The largest lot has 1.3 times the hours of the smallest.');
});

it('never says that one lot has ‘1 times’ the hours of another', () => {
  expect(sayBalance(1.02)).toBe('All lots have nearly the same hours.');
});
