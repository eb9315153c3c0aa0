import { expect, test } from 'vitest';
import { stopsOf } from '../../../src/core/simulate/stops.ts';
import { aCareModel } from './a-care-model.ts';

test('series are read each week of a year from the end of the warm-up, and every four weeks of more', () => {
  expect([...stopsOf(aCareModel([{}], [], { weeks: 14, warmUpWeeks: 10 }), 1, true).points]).toEqual([
    10, 11, 12, 13, 14,
  ]);
  const { points } = stopsOf(aCareModel([{}], [], { weeks: 260 }), 1, true);
  expect([points.length, points[1], points.at(-1)]).toEqual([66, 4, 260]);
});

test('batches divide what is counted, and series are read only if asked', () => {
  const { stops, points, rowWeeks } = stopsOf(
    aCareModel([{}], [], { weeks: 110, warmUpWeeks: 10 }),
    4,
    false,
  );
  expect(rowWeeks).toBe(25);
  expect(points.length).toBe(0);
  expect(stops.filter(({ batch }) => batch >= 0).map(({ week, batch }) => [week, batch])).toEqual([
    [10, 0],
    [35, 1],
    [60, 2],
    [85, 3],
    [110, 4],
  ]);
});

test('providers drift every four weeks, and mobilise each week until they have all', () => {
  const changes = {
    recruitment: { perYear: 0.1, deviationPerYear: 0 },
    mobilisation: { weeks: 2.5 },
  };
  const { stops } = stopsOf(aCareModel([{}], [], { weeks: 10, changes }), 2, false);
  expect(stops.filter(({ driftStep }) => driftStep > 0).map(({ week }) => week)).toEqual([4, 8]);
  expect(stops.filter(({ mobilises }) => mobilises).map(({ week }) => week)).toEqual([1, 2, 2.5]);
  expect(stops.map(({ week }) => week)).toEqual([0, 1, 2, 2.5, 4, 5, 8, 10]);
});

test('a run of one week has a beginning and an end', () => {
  const { stops, points } = stopsOf(aCareModel([{}], [], { weeks: 1 }), 1, true);
  expect([...points]).toEqual([0, 1]);
  expect(stops.map(({ week, batch }) => [week, batch])).toEqual([
    [0, 0],
    [1, 1],
  ]);
});
