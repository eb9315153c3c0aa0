import { expect, test } from 'vitest';
import { runsAnticlockwise } from '../../../src/core/geometry/runs-anticlockwise.ts';
import { atCells } from '../a-plan.ts';

test('a line runs anticlockwise that has its inside on the left, north up', () => {
  const round = atCells('0,0 0,1 1,1 1,0 0,0');
  expect(runsAnticlockwise(round)).toBe(true);
  expect(runsAnticlockwise(round.toReversed())).toBe(false);
});
