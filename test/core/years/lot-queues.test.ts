import { expect, test } from 'vitest';
import { lotQueues } from '../../../src/core/years/lot-queues.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { aPlanOfYears, assuming } from './a-plan-of-years.ts';

const dataset = aDataset({
  blocks: 'AB',
  packages: Array.from({ length: 40 }, (_, at) => ({ block: 'A', hours: 3.5 + at })),
  providers: [
    { name: 'Alder', hours: 100 },
    { name: 'Birch', hours: 50 },
  ],
});
const words = aScenario(dataset)
  .withLot('Empty', 'B')
  .withLot('North', 'A', 'Alder', { provider: 'Birch', capMinutes: 600 });
const hours = 40 * 3.5 + (39 * 40) / 2;

test('a lot as a queue keeps its minutes, its packages and the room of its own providers', () => {
  const [empty, north] = lotQueues(aPlanOfYears(dataset, words));
  expect(empty).toMatchObject({ lot: 1, classes: [], loadMinutes: 0, roomMinutes: 0 });
  expect(north!.loadMinutes).toBeCloseTo(hours * 60, 6);
  expect(north!.roomMinutes).toBe(110 * 60);
  const minutes = north!.classes.reduce((sum, { load, size }) => sum + load * size, 0) * north!.unitMinutes;
  expect(minutes).toBeCloseTo(hours * 60, 6);
  expect(north!.classes.reduce((sum, { arrivals }) => sum + arrivals, 0)).toBeCloseTo(40 / 52, 12);
  expect(north!.classes.length).toBeLessThanOrEqual(12);
  expect(north!.classes.every(({ size }) => Number.isInteger(size) && size > 0)).toBe(true);
});

test('as many come as is assumed', () => {
  const assumed = words.withAssumptions(assuming({ arrivalsPerWeek: 2, meanWeeks: 10 }));
  const [, north] = lotQueues(aPlanOfYears(dataset, assumed));
  expect(north!.loadMinutes).toBeCloseTo((hours * 60 * 20) / 40, 6);
  expect(north!.classes.reduce((sum, { arrivals }) => sum + arrivals, 0)).toBeCloseTo(2, 12);
});

test('a large lot is counted in larger units', () => {
  const [, north] = lotQueues(
    aPlanOfYears(dataset, words.withAssumptions(assuming({ arrivalsPerWeek: 40 }))),
  );
  expect(north!.unitMinutes).toBeGreaterThan(30);
  expect(north!.loadMinutes / north!.unitMinutes).toBeLessThanOrEqual(1000);
});
