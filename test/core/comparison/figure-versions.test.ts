import { expect, test } from 'vitest';
import { changedSince, FIGURE_VERSIONS } from '../../../src/core/comparison/figure-versions.ts';

test('a file of today has no figure that is worked out another way', () => {
  expect(changedSince(FIGURE_VERSIONS)).toEqual([]);
});

test('a figure that was worked out another way is named, and one that is new or unknown is not', () => {
  const { lots: _, ...before } = { ...FIGURE_VERSIONS, 'unmet-hours': 0 };
  expect(changedSince({ ...before, 'carer-minutes': 3 })).toEqual(['unmet-hours']);
});
