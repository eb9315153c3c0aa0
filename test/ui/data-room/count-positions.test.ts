import { expect, it } from 'vitest';
import type { Packages } from '../../../src/core/dataset/packages.ts';
import { countPositions } from '../../../src/ui/data-room/count-positions.ts';

it('tells packages in a block from those outside the area and those without a position', () => {
  const packages = { count: 4, longitudes: Float64Array.of(-0.2, -0.1, NaN, -0.3) } as Packages;
  expect(countPositions(packages, Int32Array.of(3, -1, -1, 0))).toEqual({
    located: 2,
    outside: 1,
    unlocated: 1,
  });
});
