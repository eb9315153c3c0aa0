import { expect, test } from 'vitest';
import { pinToPlace } from '../../../src/core/edits/pin-to-place.ts';

test('a pin on the ground is rounded to about 100 m', () => {
  expect(pinToPlace([-0.123456, 51.5])).toEqual({ kind: 'place', position: [-0.123, 51.5] });
  expect(pinToPlace([1.0795, 51.2799999])).toEqual({ kind: 'place', position: [1.08, 51.28] });
});
