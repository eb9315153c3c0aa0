import { expect, test } from 'vitest';
import { SPOT, UNMET } from '../../../src/core/allocation/allocation.ts';
import { TAKEN_BY_NOBODY, TAKEN_ON_SPOT } from '../../../src/core/simulate/care-model.ts';
import { modelStart } from '../../../src/core/years/model-start.ts';

test('each package starts with who takes it, is bought, or waits', () => {
  expect(modelStart(Int16Array.of(3, UNMET, SPOT, 0))).toEqual({
    template: Int32Array.of(0, 1, 2, 3),
    taker: Int16Array.of(3, TAKEN_BY_NOBODY, TAKEN_ON_SPOT, 0),
  });
});
