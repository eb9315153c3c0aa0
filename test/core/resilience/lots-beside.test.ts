import { expect, test } from 'vitest';
import { lotsBeside } from '../../../src/core/resilience/lots-beside.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import { aPlan } from '../a-plan.ts';

test('lots are beside one another where they share a border; a corner, or no lot, is none', () => {
  const { fabric, scenario } = aPlan('112/-34/554');
  const beside = (...lots: number[]) =>
    [...lotsBeside(scenario.assignment, fabric.neighbours, new Set(lots as LotId[]))].toSorted();
  expect(beside(1)).toEqual([2, 3]);
  expect(beside(2)).toEqual([1, 4]);
  expect(beside(5)).toEqual([3, 4]);
  expect(beside(1, 2)).toEqual([3, 4]);
  expect(beside(0)).toEqual([]);
});
