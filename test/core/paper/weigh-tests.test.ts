import { expect, test } from 'vitest';
import { weighTests } from '../../../src/core/paper/weigh-tests.ts';
import { EMPTY_PAPER } from '../../../src/core/paper/empty-paper.ts';

test('one test is weighed, and the others keep their weights', () => {
  expect(weighTests(EMPTY_PAPER, { equity: 4 })).toHaveProperty('weights', {
    ...EMPTY_PAPER.weights,
    equity: 4,
  });
  expect(weighTests(EMPTY_PAPER, { equity: 1 })).toBe(EMPTY_PAPER);
});

test.each([-1, 11, NaN])('a weight of %s is refused', (equity) =>
  expect(weighTests(EMPTY_PAPER, { equity })).toEqual({ refused: 'number-is-out-of-range' }),
);
