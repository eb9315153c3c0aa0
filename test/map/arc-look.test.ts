import { expect, test } from 'vitest';
import { arcLook, type ArcSide } from '../../src/map/arc-look.ts';

const NONE = new Set<number>();
const lot = (number: number): ArcSide => ({ lot: number, proposed: false });
const proposed = (number: number): ArcSide => ({ lot: number, proposed: true });

test('a stretch inside one lot is nothing to look at', () => {
  const nothing = { border: false, selected: false, unassigned: false, proposed: false };
  expect(arcLook(lot(1), lot(1), new Set([1]))).toEqual(nothing);
  expect(arcLook(lot(0), lot(0), NONE)).toEqual(nothing);
});

test('a stretch between two lots, or between a lot and none, is a border', () => {
  expect(arcLook(lot(1), lot(2), NONE).border).toBe(true);
  expect(arcLook(lot(1), lot(0), NONE).border).toBe(true);
});

test('the edge of the area is a border, whoever has the block', () => {
  expect(arcLook(lot(0), null, NONE).border).toBe(true);
  expect(arcLook(lot(3), null, NONE).border).toBe(true);
});

test('the borders of a selected lot are selected, from either side and along the edge', () => {
  expect(arcLook(lot(1), lot(2), new Set([2])).selected).toBe(true);
  expect(arcLook(lot(2), lot(1), new Set([2])).selected).toBe(true);
  expect(arcLook(lot(2), null, new Set([2])).selected).toBe(true);
  expect(arcLook(lot(1), lot(3), new Set([2])).selected).toBe(false);
});

test('blocks in no lot have an outline of their own', () => {
  expect(arcLook(lot(0), lot(2), NONE).unassigned).toBe(true);
  expect(arcLook(lot(2), lot(0), NONE).unassigned).toBe(true);
  expect(arcLook(lot(0), null, NONE).unassigned).toBe(true);
  expect(arcLook(lot(1), lot(2), NONE).unassigned).toBe(false);
});

test('what is proposed has an outline against what stands, even in the lot it would join', () => {
  expect(arcLook(proposed(1), lot(1), NONE).proposed).toBe(true);
  expect(arcLook(lot(2), proposed(1), NONE).proposed).toBe(true);
  expect(arcLook(proposed(1), null, NONE).proposed).toBe(true);
  expect(arcLook(proposed(1), proposed(1), NONE).proposed).toBe(false);
  expect(arcLook(proposed(1), proposed(2), NONE).proposed).toBe(true);
});
