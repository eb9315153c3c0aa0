import { describe, expect, test } from 'vitest';
import { growOccupancy } from '../../../src/core/queueing/occupancy.ts';
import { refusedByEnumeration } from './a-loss-system.ts';

const CLASSES = [
  { load: 6, size: 1 },
  { load: 3, size: 2 },
  { load: 1, size: 5 },
];

describe('places that grow one by one', () => {
  test('refuse at every size what the same places refuse when they are built at once', () => {
    const places = growOccupancy(CLASSES);
    for (let capacity = 0; capacity <= 25; capacity++, places.grow()) {
      const expected = refusedByEnumeration(capacity, CLASSES);
      places.blocking().forEach((blocked, at) => expect(blocked).toBeCloseTo(expected[at]!, 13));
    }
  });

  test.each([
    [{ load: -1, size: 1 }],
    [{ load: 1, size: 0 }],
    [{ load: 1, size: 1.5 }],
    [{ load: NaN, size: 1 }],
  ])('refuse a class such as %o', (wrong) =>
    expect(() => growOccupancy([wrong])).toThrow(String(wrong.size)),
  );
});
