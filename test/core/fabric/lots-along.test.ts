import { expect, test } from 'vitest';
import { lotAt, lotsAlong } from '../../../src/core/fabric/lots-along.ts';
import { aPlan, atCells } from '../a-plan.ts';

const { fabric, scenario } = aPlan('11-2/11-2');

test('the lots along a line are those at even distances, and none beside the area', () => {
  expect(lotsAlong(fabric, scenario.assignment, atCells('0,0.5 6,0.5'), 6).lots).toEqual([
    1,
    1,
    0,
    2,
    null,
    null,
  ]);
  expect(lotsAlong(fabric, scenario.assignment, atCells('0.5,0.5 0.5,0.5 3.5,0.5'), 2).lots).toEqual([1, 0]);
});

test('the lot at a place is that of its block', () => {
  const [inside, beside] = atCells('3.5,1.5 9,9');
  expect(lotAt(fabric, scenario.assignment, inside!)).toBe(2);
  expect(lotAt(fabric, scenario.assignment, beside!)).toBeNull();
});
