import { expect, test } from 'vitest';
import { areaBounds } from '../../../src/core/fabric/area-bounds.ts';

test('the bounds of an area are the outermost of its blocks on every side', () => {
  const bounds = Float64Array.of(-0.3, 51.4, -0.2, 51.5, -0.25, 51.3, -0.1, 51.45);
  expect(areaBounds({ bounds })).toEqual([-0.3, 51.3, -0.1, 51.5]);
});
