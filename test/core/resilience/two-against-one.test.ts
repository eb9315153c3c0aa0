import { describe, expect, test } from 'vitest';
import { twoAgainstOne, type LotStanding } from '../../../src/core/resilience/two-against-one.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { aPlacedPlan } from './a-placed-plan.ts';

/** Ten hours in the north, six in the south, in packages of an hour. */
const dataset = aDataset({
  blocks: 'AB',
  packages: [...Array(10).fill('A'), ...Array(6).fill('B')].map((block) => ({ block, hours: 1 })),
  providers: [
    { name: 'Alder', hours: 8 },
    { name: 'Birch', hours: 8 },
    { name: 'Cedar', hours: 20 },
    { name: 'Dogwood', hours: 1 },
  ],
});
const words = aScenario(dataset)
  .withLot('North', 'A', 'Alder', 'Birch', { provider: 'Dogwood', role: 'supplementary' })
  .withLot('South', 'B', 'Cedar');
const hours = ({ weeklyMinutes, unmetMinutes, worst, hangsOn, utilisation }: LotStanding) => ({
  asked: weeklyMinutes / 60,
  unmet: unmetMinutes / 60,
  stranded: (worst?.strandedMinutes ?? 0) / 60,
  hangsOn,
  utilisation,
});

describe('two providers against one', () => {
  const { withSeats, withLead } = twoAgainstOne(aPlacedPlan(dataset, words));

  test('are placed each as well as can be: one alone leaves hours unmet that two take', () => {
    expect(
      [withSeats, withLead].map(({ lots }) => lots.map(({ unmetMinutes }) => unmetMinutes / 60)),
    ).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  test('are counted by what one failure strands, and by how full those with a seat are', () => {
    const [north, south] = withSeats.lots.map(hours);
    // Of 17 hours of room 8 fail, whoever has how many of the 10: 9 can be had again.
    expect(north).toMatchObject({ asked: 10, stranded: 1, hangsOn: null });
    expect(north!.utilisation).toBeCloseTo(10 / 17, 12);
    expect(south).toEqual({ asked: 6, unmet: 0, stranded: 6, hangsOn: 'Cedar', utilisation: 6 / 20 });
    const [alone] = withLead.lots.map(hours);
    expect(alone).toEqual({ asked: 10, unmet: 1, stranded: 8, hangsOn: 'Alder', utilisation: 1 });
  });

  test('are counted for the area as well', () => {
    expect(hours(withSeats.area)).toMatchObject({ asked: 16, unmet: 0, stranded: 6, hangsOn: null });
    expect(withLead.area.worst).toEqual({ provider: 'Alder', displacedMinutes: 480, strandedMinutes: 480 });
    expect(hours(withLead.area).hangsOn).toBe('Alder');
  });

  test('tell how far they are, in one count', () => {
    const told: number[] = [];
    twoAgainstOne(aPlacedPlan(dataset, words), (done, of) => told.push(done / of));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBeLessThan(1);
  });
});

test('a lot without seats hangs on nobody', () => {
  const { withSeats } = twoAgainstOne(aPlacedPlan(dataset, aScenario(dataset).withLot('North', 'AB')));
  expect(withSeats.lots[0]).toEqual({
    lot: 1,
    weeklyMinutes: 960,
    unmetMinutes: 960,
    utilisation: null,
    worst: null,
    hangsOn: null,
  });
});
