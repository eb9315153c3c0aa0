import { describe, expect, test } from 'vitest';
import { offersOf } from '../../../src/core/allocation/offers.ts';
import { leadWithAllHours } from '../../../src/core/years/lead-with-all-hours.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const dataset = aDataset({
  blocks: 'AB',
  providers: [
    { name: 'Alder', hours: 100 },
    { name: 'Birch', hours: 60 },
    { name: 'Cedar', hours: 30 },
    { name: 'Dogwood', hours: 10 },
  ],
});
const alone = (words: ReturnType<typeof aScenario>) => {
  const offers = leadWithAllHours(offersOf(words.scenario, dataset), Float64Array.of(0, 2400, 1200));
  return {
    hours: [...offers.capacityMinutes].map((minutes) => minutes / 60),
    seats: offers.seats.map((seats) => seats.map(({ provider, capMinutes }) => [provider, capMinutes])),
  };
};

describe('the lead with the hours of all its lot’s providers', () => {
  test('has those of the other primary providers, and supplementary ones keep theirs', () => {
    const words = aScenario(dataset)
      .withLot('North', 'A', 'Alder', 'Birch', { provider: 'Dogwood', role: 'supplementary' })
      .withLot('South', 'B', 'Cedar');
    expect(alone(words)).toEqual({
      hours: [160, 0, 30, 10],
      seats: [
        [],
        [
          [0, Infinity],
          [3, Infinity],
        ],
        [[2, Infinity]],
      ],
    });
  });

  test('has only the part that a provider of several lots has there', () => {
    const words = aScenario(dataset)
      .withLot('North', 'A', 'Alder', 'Birch')
      .withLot('South', 'B', 'Birch', 'Cedar');
    // Targets of Birch: 20 and 10; a third of its 60 hours stays in the south, with Cedar's 30.
    expect(alone(words).hours).toEqual([140, 50, 0, 10]);
  });

  test('has the limits of the seats together', () => {
    const words = aScenario(dataset).withLot(
      'North',
      'A',
      { provider: 'Alder', capMinutes: 600 },
      { provider: 'Birch', capMinutes: 300 },
    );
    const both = words.withLot('South', 'B', { provider: 'Cedar', capMinutes: 60 }, 'Dogwood');
    expect(alone(both).seats).toEqual([[], [[0, 900]], [[2, Infinity]]]);
  });

  test('loses no hour and makes none', () => {
    const words = aScenario(dataset)
      .withLot('North', 'A', 'Alder', 'Birch', 'Cedar')
      .withLot('South', 'B', 'Dogwood', 'Cedar', 'Alder');
    expect(alone(words).hours.reduce((sum, hours) => sum + hours, 0)).toBeCloseTo(200, 9);
  });

  test('is as it was where a lot has no primary provider', () => {
    const words = aScenario(dataset).withLot('North', 'A', { provider: 'Alder', role: 'supplementary' });
    const none = words.withLot('South', 'B');
    expect(alone(none)).toEqual({ hours: [100, 60, 30, 10], seats: [[], [[0, Infinity]], []] });
  });
});
