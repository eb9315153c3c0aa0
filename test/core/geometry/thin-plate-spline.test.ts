import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitThinPlateSpline, type Measured } from '../../../src/core/geometry/thin-plate-spline.ts';

const CORNERS: readonly [number, number][] = [
  [0, 0],
  [4, 1],
  [1, 5],
  [6, 6],
  [3, 3],
];

describe('a thin-plate spline', () => {
  test('gives back every value where it was measured', () => {
    const number = fc.double({ min: -5, max: 5, noNaN: true });
    const values = fc.array(fc.tuple(number, number), {
      minLength: CORNERS.length,
      maxLength: CORNERS.length,
    });
    fc.assert(
      fc.property(values, (measured) => {
        const surface = fitThinPlateSpline(CORNERS.map((at, row) => ({ at, values: measured[row]! })));
        CORNERS.forEach(([x, y], row) => {
          const [first, second] = surface(x, y);
          expect(first).toBeCloseTo(measured[row]![0], 6);
          expect(second).toBeCloseTo(measured[row]![1], 6);
        });
      }),
    );
  });

  test('is flat where what was measured is flat', () => {
    const plane = (x: number, y: number): [number, number] => [2 + x - 3 * y, y];
    const measured = CORNERS.map((at): Measured => ({ at, values: plane(...at) }));
    const [first, second] = fitThinPlateSpline(measured)(20, -7);
    expect(first).toBeCloseTo(43, 8);
    expect(second).toBeCloseTo(-7, 8);
  });
});
