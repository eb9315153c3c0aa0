import { expect, test } from 'vitest';
import { carryAssignment } from '../../../src/core/fabric/carry-assignment.ts';
import { cutDrawing, lineOf } from './a-cut.ts';

const upright = (x: number) =>
  lineOf([
    [x, -1],
    [x, 2],
  ]);
const once = cutDrawing('AB', upright(0.6));
const twice = cutDrawing('AB', upright(0.6), upright(0.1));

test('pieces have the lot of the block they were cut from', () => {
  expect([...carryAssignment(once.ground, Int16Array.of(7, 8), once.fabric.cuts)]).toEqual([7, 8, 7]);
});

test('a piece that was there keeps its own, and its neighbours’ parts take after what they were cut from', () => {
  expect(twice.fabric.codes).toEqual(['A/2', 'B', 'A/3', 'A/4']);
  expect([...carryAssignment(once.fabric, Int16Array.of(7, 8, 9), twice.fabric.cuts)]).toEqual([9, 8, 7, 7]);
});

test('a block made whole has the lot of its largest piece', () => {
  expect([...carryAssignment(once.fabric, Int16Array.of(7, 8, 9), [])]).toEqual([7, 8]);
  expect([...carryAssignment(twice.fabric, Int16Array.of(9, 8, 5, 4), [])]).toEqual([5, 8]);
});

test('cuts that have nothing to do with the old ones take what lies under most of each piece', () => {
  const other = cutDrawing('AB', upright(0.7));
  const carried = carryAssignment(once.fabric, Int16Array.of(7, 8, 9), other.fabric.cuts);
  expect([...carried]).toEqual([7, 8, 9]);
});
