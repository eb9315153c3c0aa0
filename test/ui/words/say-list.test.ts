import { expect, it } from 'vitest';
import { sayList } from '../../../src/ui/words/say-list.ts';

it('joins names with commas and a last ‘and’', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(sayList)).toEqual(['', 'A', 'A and B', 'A, B and C']);
});
