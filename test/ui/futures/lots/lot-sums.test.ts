import { expect, test } from 'vitest';
import { weaveFabric } from '../../../../src/core/fabric/weave-fabric.ts';
import { borderMetres, largestToSmallest, minutesOfLots } from '../../../../src/ui/futures/lots/lot-sums.ts';
import { DATASET, anAlternative } from './an-alternative.ts';

const fabric = weaveFabric(DATASET);

test('hours are those of the blocks', () =>
  expect([...minutesOfLots(fabric, anAlternative('1122'))]).toEqual([600, 420]));

test('the largest lot is set against the smallest, unless that has nothing', () => {
  expect(largestToSmallest(fabric, anAlternative('1122'))).toBeCloseTo(600 / 420);
  expect(largestToSmallest(fabric, anAlternative('1111'))).toBeNull();
});

test('only borders between two lots count', () => {
  const one = borderMetres(fabric, anAlternative('1122'));
  expect(one).toBeGreaterThan(900);
  expect(one).toBeLessThan(1100);
  expect(borderMetres(fabric, anAlternative('1212')) / one).toBeCloseTo(3, 1);
  expect(borderMetres(fabric, anAlternative('1100'))).toBe(0);
});
