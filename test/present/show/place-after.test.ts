import { expect, test } from 'vitest';
import { placeAfter } from '../../../src/present/show/place-after.ts';

test('an action goes to a step, and stays where there is none further', () => {
  expect(placeAfter({ does: 'next' }, 1, 4)).toBe(2);
  expect(placeAfter({ does: 'next' }, 3, 4)).toBe(3);
  expect(placeAfter({ does: 'back' }, 1, 4)).toBe(0);
  expect(placeAfter({ does: 'back' }, 0, 4)).toBe(0);
  expect(placeAfter({ does: 'first' }, 2, 4)).toBe(0);
  expect(placeAfter({ does: 'last' }, 0, 4)).toBe(3);
  expect(placeAfter({ does: 'go', step: 2 }, 0, 4)).toBe(2);
});

test('an action goes nowhere for a step that is not there, or that is no step', () => {
  expect(placeAfter({ does: 'go', step: 4 }, 0, 4)).toBeNull();
  expect(placeAfter({ does: 'go', step: -1 }, 0, 4)).toBeNull();
  expect(placeAfter({ does: 'blank' }, 0, 4)).toBeNull();
});
