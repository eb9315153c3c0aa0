import { expect, test } from 'vitest';
import {
  addRing,
  addSegment,
  nodeSegments,
  noSegments,
  type Segments,
} from '../../../src/core/geometry/node-segments.ts';

const listed = ({ ax, ay, bx, by, source }: Segments) =>
  ax.map((x, at) => `${x},${ay[at]} ${bx[at]},${by[at]} of ${source[at]}`).toSorted();

test('segments that cross are cut there, and say which they were cut from', () => {
  const segments = noSegments();
  addSegment(segments, 0, 0, 4, 4, 0, 1, 0);
  addSegment(segments, 0, 4, 4, 0, 0, 1, 1);
  expect(listed(nodeSegments(segments, { steps: 1000 })!)).toEqual([
    '0,0 2,2 of 0',
    '0,4 2,2 of 1',
    '2,2 4,0 of 1',
    '2,2 4,4 of 0',
  ]);
});

test('a segment that ends on another cuts it, at each place on the way', () => {
  const segments = noSegments();
  addSegment(segments, 9, 0, 0, 0, 0, 1, 0);
  addSegment(segments, 3, 0, 3, 5, 0, 1, 1);
  addSegment(segments, 6, 0, 6, 5, 0, 1, 2);
  expect(listed(nodeSegments(segments, { steps: 1000 })!).filter((one) => one.endsWith('of 0'))).toEqual([
    '3,0 0,0 of 0',
    '6,0 3,0 of 0',
    '9,0 6,0 of 0',
  ]);
});

test('a ring without crossings stays the same object', () => {
  const segments = noSegments();
  addRing(segments, [0, 4, 4], [0, 0, 4], 7);
  expect(nodeSegments(segments, { steps: 100 })).toBe(segments);
  expect(segments.tag).toEqual([7, 7, 7]);
});

test('work without end is given up', () => {
  const segments = noSegments();
  for (let at = 0; at < 50; at++) addSegment(segments, 0, at, 50, 50 - at, 0, 1, at);
  expect(nodeSegments(segments, { steps: 100 })).toBeNull();
});
