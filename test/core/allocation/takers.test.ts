import { describe, expect, test } from 'vitest';
import { allocate } from '../../../src/core/allocation/allocate.ts';
import { ENDED, SPOT, UNMET, type Placing, type Proof } from '../../../src/core/allocation/allocation.ts';
import { prepareDemand } from '../../../src/core/allocation/demand.ts';
import { offersOf } from '../../../src/core/allocation/offers.ts';
import {
  clearTakers,
  concludeAllocation,
  lotsOf,
  NO_SEAT,
  noTakers,
  takePlacing,
} from '../../../src/core/allocation/takers.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { USUAL_ASSUMPTIONS, type DemandAssumptions } from '../../../src/core/scenario/assumptions.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { aRandomMarket } from './a-random-market.ts';

const dataset = aDataset({
  blocks: 'AB',
  packages: [{ block: 'A', hours: 8 }, { block: 'B', hours: 6 }, { block: 'A', hours: 4 }, { hours: 2 }],
  providers: [
    { name: 'Alder', hours: 10 },
    { name: 'Birch', hours: 10 },
  ],
});
const [ALDER, BIRCH] = [0, 1];

const PROOF: Proof = {
  unmetMinutes: 0,
  leastUnmetMinutes: 0,
  outsideMinutes: 0,
  peopleChanging: 0,
  shareMinutes: 0,
  travelKilometreMinutes: 0,
  provenAims: 5,
};

/** North has Alder and Birch, South has Birch, and Birch stands behind all. */
function planned(spotHours = 0, changes: Partial<DemandAssumptions> = {}) {
  const { scenario } = aScenario(dataset)
    .withLot('North', 'A', 'Alder', 'Birch')
    .withLot('South', 'B', 'Birch')
    .withBackUp('Birch')
    .withSpotHours(spotHours)
    .withAssumptions({ demand: { ...USUAL_ASSUMPTIONS.demand, ...changes } });
  const demand = prepareDemand(dataset, weaveFabric(dataset), scenario.assumptions);
  const offers = offersOf(scenario, dataset);
  const takers = noTakers(demand.packageCount);
  const take = (...taker: number[]) => {
    const placing: Placing = { taker: Int16Array.from(taker), proof: PROOF };
    return takePlacing(demand, offers, scenario.assignment, takers, placing);
  };
  return { scenario, demand, offers, takers, take };
}

describe('a placing that is taken', () => {
  test('is written down with lots and numbered seats, and summed up with its proof', () => {
    const { take, takers } = planned();
    const allocation = take(ALDER, BIRCH, BIRCH, BIRCH);
    expect([...takers.lot]).toEqual([1, 2, 1, 0]);
    expect([...takers.taker]).toEqual([ALDER, BIRCH, BIRCH, BIRCH]);
    expect([...takers.seat]).toEqual([0, 2, 1, NO_SEAT]);
    expect(allocation).toEqual({
      placedWith: Int16Array.of(ALDER, BIRCH, BIRCH, BIRCH),
      withOwn: Uint8Array.of(1, 1, 1, 0),
      minutesOfProvider: Float64Array.of(8 * 60, 12 * 60),
      spotMinutes: 0,
      proof: PROOF,
    });
  });

  test('buys on the spot market what nobody takes, the largest that fits first', () => {
    const { take, takers } = planned(9);
    const allocation = take(UNMET, UNMET, UNMET, UNMET);
    expect([...allocation.placedWith]).toEqual([SPOT, UNMET, UNMET, UNMET]);
    expect([...takers.seat]).toEqual([NO_SEAT, NO_SEAT, NO_SEAT, NO_SEAT]);
    expect(allocation.spotMinutes).toBe(8 * 60);
    const rest = planned(6).take(UNMET, ALDER, UNMET, UNMET);
    expect([...rest.placedWith]).toEqual([UNMET, ALDER, SPOT, SPOT]);
    expect(rest.spotMinutes).toBe(6 * 60);
  });

  test('forgets what the columns said before', () => {
    const { take, takers } = planned(20);
    take(UNMET, UNMET, UNMET, UNMET);
    take(ALDER, BIRCH, BIRCH, UNMET);
    const fresh = planned(20);
    fresh.take(ALDER, BIRCH, BIRCH, UNMET);
    expect({ ...takers, left: null }).toEqual({ ...fresh.takers, left: null });
  });

  test('tells the file’s packages where they are; a copy counts for its provider alone', () => {
    const { demand, take } = planned(0, { growthPercent: 50, attritionPercent: 25 });
    expect([...demand.order]).toEqual([0, 1, 1, 2, 3]);
    const allocation = take(ALDER, BIRCH, ALDER, BIRCH, UNMET);
    expect([...allocation.placedWith]).toEqual([ALDER, BIRCH, BIRCH, ENDED]);
    expect([...allocation.withOwn]).toEqual([1, 1, 1, 0]);
    expect([...allocation.minutesOfProvider]).toEqual([14 * 60, 10 * 60]);
  });

  test('of the quick answer’s own placing gives the quick answer, whatever the plan', () => {
    const size = { columns: 6, rows: 6, packages: 120, providers: 8, lots: 4 };
    for (let seed = 0; seed < 40; seed++) {
      const { scenario, fabric, dataset: area } = aRandomMarket(seed, size);
      const demand = prepareDemand(area, fabric, scenario.assumptions);
      const offers = offersOf(scenario, area);
      const [quick, taken] = [noTakers(demand.packageCount), noTakers(demand.packageCount)];
      const answer = allocate(demand, offers, scenario.assignment, quick);
      const taker = quick.taker.map((position) => (position === SPOT ? UNMET : position));
      const allocation = takePlacing(demand, offers, scenario.assignment, taken, { taker, proof: PROOF });
      expect(allocation).toEqual({ ...answer, proof: PROOF });
      expect([taken.lot, taken.taker, taken.seat]).toEqual([quick.lot, quick.taker, quick.seat]);
    }
  });
});

describe('an allocation that is concluded', () => {
  test('asks the spot market for the places that are left alone, as many as are named', () => {
    const { scenario, demand, offers, takers } = planned(100);
    clearTakers(demand, scenario.assignment, takers);
    takers.left.set([1, 3, 0, 2]);
    const { placedWith, spotMinutes, proof } = concludeAllocation(demand, offers, takers, 2, null);
    expect([...placedWith]).toEqual([UNMET, SPOT, UNMET, SPOT]);
    expect([spotMinutes, proof]).toEqual([8 * 60, null]);
  });
});

test('the lots of packages are those of their blocks, and none where they lie nowhere', () => {
  const { scenario, demand, takers } = planned(0, { growthPercent: 100 });
  clearTakers(demand, scenario.assignment, takers);
  expect([...lotsOf(demand, scenario.assignment)]).toEqual([1, 1, 2, 2, 1, 1, 0, 0]);
  expect(lotsOf(demand, scenario.assignment)).toEqual(takers.lot);
});
