import { describe, expect, test } from 'vitest';
import { chooseBorder } from '../../../src/core/fabric/choose-border.ts';
import { aPlan, atCells } from '../a-plan.ts';

function chosen(plan: string, line: string) {
  const { fabric, scenario } = aPlan(plan);
  return chooseBorder(fabric, scenario.assignment, atCells(line));
}

const THREE = '112233/112233/112233';

describe('the border a line is about', () => {
  test('is that which both its ends are near', () => {
    expect(chosen(THREE, '2,1 3,1 3,2 2,2')).toEqual([1, 2]);
    expect(chosen(THREE, '4,1 3,1 3,2 4,2')).toEqual([2, 3]);
  });

  test('is that which it runs beside, from edge to edge', () => {
    expect(chosen(THREE, '2.6,0 2.6,3')).toEqual([1, 2]);
    expect(chosen(THREE, '3.4,0 3.4,3')).toEqual([2, 3]);
  });

  test('is that which it runs beside, between places where three lots meet', () => {
    expect(chosen('1111/1223/3333', '1,2 1.1,1.1 3,1')).toEqual([1, 2]);
    expect(chosen('1111/1223/3333', '1,2 2.9,1.9 3,1')).toEqual([2, 3]);
  });

  test('is that of the lots it runs through, where three lots meet', () => {
    expect(chosen('1122/1122/3333', '2,1 2.9,1 2.9,2 2,2')).toEqual([1, 2]);
    expect(chosen('1122/1122/3333', '2,2 2,2.7 3.5,2.7 3.5,2')).toEqual([2, 3]);
  });

  test('may be beside ground of no lot', () => expect(chosen('11--/11--', '2,0 3,0.4 2,1')).toEqual([0, 1]));

  test('is none between two as good, in a lot alone, or beside the area', () => {
    expect(chosen(THREE, '2,1 4,1')).toBeNull();
    expect(chosen('11/11', '0,0 2,2')).toBeNull();
    expect(chosen(THREE, '8,0 8,3')).toBeNull();
  });
});
