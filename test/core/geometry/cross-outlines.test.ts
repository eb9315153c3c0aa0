import { expect, test } from 'vitest';
import { crossOutlines } from '../../../src/core/geometry/cross-outlines.ts';
import { addSegment, noSegments, type Segments } from '../../../src/core/geometry/node-segments.ts';

const LINE = -1;

function crossed(sides: readonly number[][], line: readonly number[][], steps = 1e5): Segments | null {
  const segments = noSegments();
  for (const [ax, ay, bx, by] of sides) addSegment(segments, ax!, ay!, bx!, by!, 7, 1, segments.ax.length);
  for (const [ax, ay, bx, by] of line) addSegment(segments, ax!, ay!, bx!, by!, LINE, 1, segments.ax.length);
  return crossOutlines(segments, LINE, { steps });
}

const waysOf = ({ ax, ay, bx, by, tag }: Segments, wanted: number) =>
  ax.flatMap((x, at) => (tag[at] === wanted ? [`${x},${ay[at]} ${bx[at]},${by[at]}`] : []));

test('a line and the side it crosses have one place there', () => {
  const segments = crossed([[0, 0, 9000, 0]], [[4000, -3000, 4000, 3000]])!;
  const [first] = waysOf(segments, 7);
  const place = first!.split(' ')[1]!;
  expect(waysOf(segments, 7)).toEqual([`0,0 ${place}`, `${place} 9000,0`]);
  expect(waysOf(segments, LINE)).toEqual([`4000,-3000 ${place}`, `${place} 4000,3000`]);
  expect(Math.abs(Number(place.split(',')[0]) - 4000)).toBeLessThanOrEqual(20);
});

test('a corner of the line a few centimetres off a side is put on it, for both its ways', () => {
  const line = [
    [4000, 3000, 4000, 4],
    [4000, 4, 6000, 3000],
  ];
  const segments = crossed([[0, 0, 9000, 0]], line)!;
  const place = waysOf(segments, 7)[0]!.split(' ')[1]!;
  expect(place.split(',')[1]).toBe('0');
  expect(waysOf(segments, LINE)).toEqual([`4000,3000 ${place}`, `${place} 6000,3000`]);
});

test('a line next to a corner goes through it', () => {
  const sides = [
    [0, 0, 5000, 0],
    [5000, 0, 9000, 3000],
  ];
  expect(waysOf(crossed(sides, [[4995, -3000, 4995, 3000]])!, LINE)).toEqual([
    '4995,-3000 5000,0',
    '5000,0 4995,3000',
  ]);
});

test('a line that meets nothing stays as it is, and more work than is left is not done', () => {
  expect(waysOf(crossed([[0, 0, 9000, 0]], [[0, 500, 9000, 500]])!, LINE)).toEqual(['0,500 9000,500']);
  expect(crossed([[0, 0, 9000, 0]], [[4000, -3000, 4000, 3000]], 10)).toBeNull();
});
