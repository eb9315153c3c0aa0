import { describe, expect, test } from 'vitest';
import { allocate } from '../../../src/core/allocation/allocate.ts';
import { UNMET } from '../../../src/core/allocation/allocation.ts';
import { placePackages } from '../../../src/core/placing/place-packages.ts';
import { scorePlacing } from '../../../src/core/placing/placing-score.ts';
import { noTakers } from '../../../src/core/allocation/takers.ts';
import { aRandomSize, aRandomTask, type RandomTask } from './a-random-task.ts';
import { inOrder, isBetter, placeAllWays } from './place-all-ways.ts';
import { whatIsWrong } from './what-is-wrong.ts';

const placed = ({ demand, offers, assignment }: RandomTask) => placePackages(demand, offers, assignment);
const many = (count: number, first = 0) =>
  Array.from({ length: count }, (_, at) => aRandomTask(first + at, aRandomSize(first + at)));

describe('the best placing', { timeout: 180_000 }, () => {
  test('is the best of all that there are, in all five aims, and says that it is proven', () => {
    for (let seed = 0; seed < 150; seed++) {
      const task = aRandomTask(seed, {
        ...aRandomSize(seed),
        packages: 1 + (seed % 6),
        providers: 1 + (seed % 3),
        lots: 1 + (seed % 2),
        hasLimits: seed % 2 === 0,
        hasStays: seed % 3 === 0,
      });
      const { proof } = placed(task);
      const best = placeAllWays(task);
      const isSame = !isBetter(best, proof) && !isBetter(proof, best);
      expect({ seed, isSame, ours: inOrder(proof), provenAims: proof.provenAims }).toMatchObject({
        isSame: true,
        provenAims: 5,
        ours: inOrder(best).map((value) => expect.closeTo(value, 3)),
      });
      expect(proof.leastUnmetMinutes).toBe(best.unmetMinutes);
    }
  });

  /** Placed once, for two tests. */
  const known = lazily(() => many(25, 1000).map((task) => ({ task, ours: placed(task) })));

  test('does nothing that it must not, and comes to what it says', () => {
    for (const { task, ours } of known()) {
      const { taker, proof } = ours;
      expect(whatIsWrong(task, taker)).toEqual([]);
      expect(proof).toMatchObject(scorePlacing(task.demand, task.offers, task.assignment, taker));
      expect(proof.leastUnmetMinutes).toBeLessThanOrEqual(proof.unmetMinutes);
      expect(proof.provenAims > 0 && proof.leastUnmetMinutes < proof.unmetMinutes).toBe(false);
    }
  });

  test('is never worse than the quick answer, and the same each time', () => {
    let better = 0;
    for (const { task, ours } of known()) {
      const { demand, offers, assignment } = task;
      const quick = noTakers(demand.packageCount);
      allocate(demand, { ...offers, spotMinutes: 0 }, assignment, quick);
      const score = scorePlacing(demand, offers, assignment, quick.taker);
      expect(isBetter(score, ours.proof)).toBe(false);
      if (isBetter(ours.proof, score)) better++;
      expect(placed(task)).toEqual(ours);
    }
    expect(better).toBeGreaterThan(15);
  });

  test('comes to the same whatever the order of providers and of lots, where it is proven', () => {
    let proven = 0;
    for (const task of many(4, 2000)) {
      const [one, other] = [placed(task), placed(turnedRound(task))];
      const both = Math.min(one.proof.provenAims, other.proof.provenAims);
      expect(inOrder(other.proof).slice(0, both)).toEqual(
        inOrder(one.proof)
          .slice(0, both)
          .map((value) => expect.closeTo(value, 3)),
      );
      if (both >= 3) proven++;
    }
    expect(proven).toBeGreaterThan(2);
  });

  test.each([
    [650, 30],
    [3270, 130],
  ])(
    'of %i packages and %i providers is within a five-hundredth of its bound, and worse than no quick answer',
    (packages, providers) => {
      for (const tightness of [0.9, 1, 1.05]) {
        const size = { packages, providers, lots: 24, tightness, largest: 160, offer: 'shares' } as const;
        const task = aRandomTask(7, { ...size, hasLimits: tightness === 1, hasFar: tightness > 1 });
        const { demand, offers, assignment } = task;
        const { taker, proof } = placed(task);
        expect(whatIsWrong(task, taker)).toEqual([]);
        expect(proof.unmetMinutes).toBeGreaterThanOrEqual(proof.leastUnmetMinutes);
        const asked = demand.weeklyMinutes.reduce((sum, minutes) => sum + minutes, 0);
        expect(proof.unmetMinutes - proof.leastUnmetMinutes).toBeLessThan(asked / 500);
        const quick = noTakers(packages);
        allocate(demand, { ...offers, spotMinutes: 0 }, assignment, quick);
        expect(isBetter(scorePlacing(demand, offers, assignment, quick.taker), proof)).toBe(false);
      }
    },
  );

  test('of nothing is nothing, and with nobody leaves all', () => {
    const size = { ...aRandomSize(5), packages: 0 };
    expect(placed(aRandomTask(5, size)).taker).toHaveLength(0);
    const task = aRandomTask(5, { ...aRandomSize(5), hasStays: false });
    const nobody = {
      ...task,
      offers: {
        ...task.offers,
        seats: task.offers.seats.map(() => []),
        standby: task.offers.seats.map(() => []),
      },
    };
    const { taker, proof } = placed(nobody);
    expect(new Set(taker)).toEqual(new Set([UNMET]));
    expect(proof).toMatchObject({ leastUnmetMinutes: proof.unmetMinutes, provenAims: 5 });
  });
});

/** The same task with its providers and its lots in the other order. */
function turnedRound(task: RandomTask): RandomTask {
  const { demand, offers, assignment } = task;
  const { providerCount } = demand;
  const lotCount = offers.seats.length;
  const other = (provider: number) => (provider < 0 ? provider : providerCount - 1 - provider);
  const otherLot = (lot: number) => (lot === 0 ? 0 : lotCount - lot);
  const turned = (rows: Uint8Array) =>
    rows.map((_, at) => {
      const row = Math.floor(at / providerCount);
      return rows[row * providerCount + other(at % providerCount)]!;
    });
  return {
    demand: {
      ...demand,
      providers: demand.providers.toReversed(),
      provider: demand.provider.map(other),
      canTake: turned(demand.canTake),
      isTooFar: demand.isTooFar === null ? null : turned(demand.isTooFar),
    },
    offers: {
      ...offers,
      seats: offers.seats.map((_, lot) =>
        offers.seats[otherLot(lot)]!.map((seat) => ({ ...seat, provider: other(seat.provider) })),
      ),
      standby: offers.standby.map((_, lot) => offers.standby[otherLot(lot)]!.map(other)),
      capacityMinutes: offers.capacityMinutes.toReversed(),
      isOff: offers.isOff.toReversed(),
    },
    assignment: assignment.map(otherLot),
  };
}

function lazily<Result>(make: () => Result): () => Result {
  let made: Result | null = null;
  return () => (made ??= make());
}
