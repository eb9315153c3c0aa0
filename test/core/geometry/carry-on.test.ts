import { describe, expect, test } from 'vitest';
import { carryOn } from '../../../src/core/geometry/carry-on.ts';

describe('carrying a line on', () => {
  const wall = [
    [0.05, -0.1],
    [0.05, 0.1],
  ] as const;
  const farther = [
    [0.09, -0.1],
    [0.09, 0.1],
  ] as const;

  test('takes it straight to the first line it meets', () => {
    const line = [
      [0, 0],
      [0.01, 0],
    ] as const;
    expect(carryOn(line, [farther, wall])).toEqual([...line, [0.05, 0]]);
  });

  test('goes by its last tenth, not by the last tremor of the hand', () => {
    const line = [
      [0, 0],
      [0.018, 0],
      [0.02, 0],
      [0.0199, 0.0001],
      [0.02, 0],
    ] as const;
    expect(carryOn(line, [wall]).at(-1)).toEqual([0.05, 0]);
  });

  test('leaves it as it is where it would meet nothing', () => {
    const line = [
      [0.01, 0],
      [0, 0],
    ] as const;
    expect(carryOn(line, [wall])).toBe(line);
  });
});
