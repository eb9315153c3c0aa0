import { expect, test } from 'vitest';
import { spreadLabels } from '../../../src/ui/charts/spread-labels.ts';

test.each([
  ['far enough apart stay where they are', [20, 80], [20, 80]],
  ['that would touch are moved apart', [50, 55], [50, 84]],
  ['keep their order, whichever comes first in the list', [55, 50], [84, 50]],
  ['stay in the picture at the top', [2, 3], [10, 44]],
  ['stay in the picture at the bottom', [98, 99], [66, 100]],
  ['at one height stand one below the other', [50, 50], [50, 84]],
])('labels %s', (_, wanted, heights) => {
  expect(spreadLabels(wanted, 34, 10, 100)).toEqual(heights);
});
