import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromUnits, toUnits } from '../../../src/core/geometry/grid-units.ts';

test('places of up to 7 decimals come back as the very same numbers', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_800_000_000, max: 1_800_000_000 }),
      fc.constantFrom(1, 10),
      (units, step) => {
        const degrees = Math.round(units / step) / (1e7 / step);
        expect(fromUnits(toUnits(degrees), 0)[0]! + 0).toBe(degrees + 0);
      },
    ),
  );
});
