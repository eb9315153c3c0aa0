import { describe, expect, test } from 'vitest';
import { addRing, nodeSegments, noSegments } from '../../../src/core/geometry/node-segments.ts';
import { doubledArea, traceRegions, type Region } from '../../../src/core/geometry/trace-regions.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

function trace(boxes: readonly Box[], region: Region): number[][] {
  const segments = noSegments();
  boxes.forEach(([west, south, east, north], tag) =>
    addRing(segments, [west, east, east, west], [south, south, north, north], tag),
  );
  const noded = nodeSegments(segments, { steps: 1e5 })!;
  return traceRegions(noded, boxes.length, [region])[0]!.map((rings) =>
    rings.map((ring) => doubledArea(ring) / 2),
  );
}

const sum = (windings: Int32Array) => windings.reduce((total, one) => total + one, 0);

describe('regions of boxes laid over each other', () => {
  const two: Box[] = [
    [0, 0, 4, 4],
    [2, 2, 6, 6],
  ];

  test('all of them are one outline', () => expect(trace(two, (all) => sum(all) > 0)).toEqual([[28]]));
  test('what both have is another', () => expect(trace(two, (all) => sum(all) > 1)).toEqual([[4]]));
  test('what one has and the other not is a third', () =>
    expect(trace(two, ([one, other]) => one !== 0 && other === 0)).toEqual([[12]]));
});

test('what is left inside is a hole, and runs the other way', () => {
  const frame: Box[] = [
    [0, 0, 9, 9],
    [1, 1, 3, 3],
  ];
  expect(trace(frame, ([outer, inner]) => outer !== 0 && inner === 0)).toEqual([[81, -4]]);
});

test('a place between boxes is a region of its own, and the world outside is none', () => {
  const ring: Box[] = [
    [0, 0, 9, 2],
    [0, 7, 9, 9],
    [0, 2, 2, 7],
    [7, 2, 9, 7],
  ];
  expect(trace(ring, (all) => sum(all) === 0)).toEqual([[25]]);
});

test('boxes that touch at a corner stay two', () => {
  const corner: Box[] = [
    [0, 0, 2, 2],
    [2, 2, 3, 3],
  ];
  expect(trace(corner, (all) => sum(all) > 0)).toEqual([[1], [4]]);
});
