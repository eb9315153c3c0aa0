import { expect, test } from 'vitest';
import { offersOf } from '../../../src/core/allocation/offers.ts';
import { roomOfSeats } from '../../../src/core/years/room-of-seats.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const dataset = aDataset({
  blocks: 'AB',
  providers: ['Alder', 'Birch', 'Cedar'].map((name) => ({ name, hours: 100 })),
});
const hoursOf = (words: ReturnType<typeof aScenario>, ...lotHours: number[]) =>
  roomOfSeats(
    offersOf(words.scenario, dataset),
    Float64Array.from([0, ...lotHours], (hours) => hours * 60),
  ).map((seats) => [...seats].map((minutes) => minutes / 60));

test('a provider with one seat has all its hours there', () => {
  expect(
    hoursOf(aScenario(dataset).withLot('North', 'A', 'Alder', 'Birch').withLot('South', 'B', 'Cedar'), 9, 0),
  ).toEqual([[], [100, 100], [100]]);
});

test('a provider in two lots has its hours divided by its targets in them', () => {
  const words = aScenario(dataset)
    .withLot('North', 'A', { provider: 'Alder', share: 3 }, { provider: 'Birch', share: 1 })
    .withLot('South', 'B', 'Alder', { provider: 'Cedar', role: 'supplementary' });
  // Alder's targets are 3/4 of 40 hours and 10 hours: 30 and 10.
  expect(hoursOf(words, 40, 10)).toEqual([[], [75, 100], [25, 100]]);
});

test('a target is no more than the limit of the seat', () => {
  const words = aScenario(dataset)
    .withLot('North', 'A', { provider: 'Alder', capMinutes: 600 })
    .withLot('South', 'B', 'Alder');
  expect(hoursOf(words, 90, 10)).toEqual([[], [50], [50]]);
});

test('in lots without hours they are divided evenly', () => {
  expect(
    hoursOf(aScenario(dataset).withLot('North', '', 'Alder').withLot('South', '', 'Alder'), 0, 0),
  ).toEqual([[], [50], [50]]);
});
