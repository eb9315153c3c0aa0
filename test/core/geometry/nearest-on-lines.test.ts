import { describe, expect, test } from 'vitest';
import { nearestOnLines } from '../../../src/core/geometry/nearest-on-lines.ts';

const EAST = [
  [0, 51],
  [0.01, 51],
  [0.02, 51],
] as const;
const NORTH = [
  [0, 51.5],
  [0, 51.6],
] as const;

describe('the place on lines nearest to another', () => {
  test('lies on a side, with the corner before it', () => {
    const nearest = nearestOnLines([0.015, 51.001], [NORTH, EAST])!;
    expect(nearest).toMatchObject({ at: [0.015, 51], line: 1, corner: 1 });
    expect(nearest.metres).toBeCloseTo(111.2, 1);
  });

  test('is an end where the place lies beyond it, or all but there', () => {
    expect(nearestOnLines([-1, 51], [EAST])!.at).toBe(EAST[0]);
    expect(nearestOnLines([0.0100001, 50.9], [EAST])!.at).toBe(EAST[1]);
  });

  test('counts a degree of longitude as short as it is there', () => {
    // 0.01 degrees east is about 690 m, 0.008 degrees north 890 m.
    const south = [
      [0.01, 51.541],
      [0.01, 51.542],
    ] as const;
    expect(nearestOnLines([0.01, 51.55], [south, NORTH])!.line).toBe(1);
  });

  test('is none where there is no line', () => expect(nearestOnLines([0, 51], [])).toBeNull());
});
