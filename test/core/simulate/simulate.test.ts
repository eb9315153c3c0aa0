import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erlangB } from '../../../src/core/queueing/erlang-b.ts';
import { erlangC } from '../../../src/core/queueing/erlang-c.ts';
import { kaufmanRoberts } from '../../../src/core/queueing/kaufman-roberts.ts';
import type { CareModel } from '../../../src/core/simulate/care-model.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import { OUTCOMES, SERIES, type Tally } from '../../../src/core/simulate/tally.ts';
import { aBusyModel } from './a-busy-model.ts';
import { aCareModel } from './a-care-model.ts';
import { countWith, partWith, sumOf } from './parts-of.ts';
import { plainSimulation } from './plain-simulation.ts';

describe('packages of one size', () => {
  test.each(['exponential', 'fixed', 'lognormal'] as const)(
    'Erlang B: as many are refused as there should be, however long they last (%s)',
    (duration) => {
      const tally = simulate(lossModel([{ perWeek: 6, duration }], 8), 1, 0, 10);
      expect(Math.abs(partWith(tally, 'refused') - erlangB(8, 6))).toBeLessThan(0.004);
      expect(
        Math.abs(sumOf(tally.weeksOf.ownMinutes) / tally.rows / tally.weeks - 6 * (1 - erlangB(8, 6))),
      ).toBeLessThan(0.04);
    },
  );

  test('Erlang C: as many wait as there should be', () => {
    const model = { ...lossModel([{ perWeek: 6 }], 8), waits: true };
    expect(Math.abs(partWith(simulate(model, 1, 0, 10), 'waited') - erlangC(8, 6))).toBeLessThan(0.012);
  });
});

test('Kaufman–Roberts: of each size as many are refused as there should be', () => {
  const packages = [
    { perWeek: 4, minutes: 1 },
    { perWeek: 2, minutes: 3 },
  ];
  const exact = kaufmanRoberts(14, [
    { load: 4, size: 1 },
    { load: 2, size: 3 },
  ]);
  const tally = simulate(lossModel(packages, 14), 2, 0, 10);
  exact.blocking.forEach((blocking, one) =>
    expect(Math.abs(partWith(tally, 'refused', 0, one) - blocking)).toBeLessThan(0.006),
  );
  expect(
    Math.abs(sumOf(tally.weeksOf.ownMinutes) / tally.rows / tally.weeks - exact.meanOccupied),
  ).toBeLessThan(0.06);
});

test('overflow: what a lot has no room for goes to the back-up, as in the exact chain of both', () => {
  const lot = { packages: [{ perWeek: 2 }], seats: [{ provider: 0 }], standby: [1] };
  const model = aCareModel([lot], [2, 1], { weeks: 10_000, warmUpWeeks: 50 });
  const tally = simulate(model, 3, 0, 4);
  const chain = solveTwoTiers(2, 2, 1);
  expect(Math.abs(partWith(tally, 'standby') - chain.standby)).toBeLessThan(0.006);
  expect(Math.abs(partWith(tally, 'refused') - chain.refused)).toBeLessThan(0.006);
});

test.each(['first-fit', 'best-fit', 'share-evenly', 'random'] as const)(
  'two providers share a lot by %s as in the exact chain',
  (routing) => {
    const packages = [
      { perWeek: 1.5, minutes: 1 },
      { perWeek: 0.6, minutes: 2 },
    ];
    const seats = [{ provider: 0 }, { provider: 1 }];
    const model = aCareModel([{ packages, seats }], [3, 3], { weeks: 10_000, warmUpWeeks: 50, routing });
    const tally = simulate(model, 4, 0, 5);
    solveTwoProviders(3, [1.5, 0.6], [1, 2], routing).forEach((refused, one) =>
      expect(Math.abs(partWith(tally, 'refused', 0, one) - refused)).toBeLessThan(0.01),
    );
  },
);

describe('failure: a provider of two', () => {
  const seats = [{ provider: 0 }, { provider: 1 }];
  const set = [{ provider: 0, week: 12, recoveryWeeks: 1e6 }];
  const model = aCareModel([{ packages: [{ perWeek: 5 }], seats }], [4, 4], { weeks: 13, warmUpWeeks: 11 });
  const failing = {
    ...model,
    changes: { ...model.changes, failures: { perYear: 0, recoveryWeeks: 0, set } },
  };
  const there = Array.from({ length: 9 }, (_, count) => 5 ** count / factorial(count));
  const chanceOf = (count: number) => there[count]! / there.reduce((sum, each) => sum + each, 0);

  test('leaves without anybody those that the other has no room for', () => {
    const [without, withIt] = [simulate(model, 1, 0, 4000), simulate(failing, 1, 0, 4000)];
    const at = (tally: Tally) =>
      sumOf(tally.series.ownMinutes.filter((_, place) => place % tally.points.length === 1)) / tally.rows;
    const unplaced = there.reduce((sum, _, count) => sum + chanceOf(count) * Math.max(0, count - 4), 0);
    expect(Math.abs(at(without) - at(withIt) - unplaced)).toBeLessThan(0.06);
    expect(at(without)).toBeGreaterThan(4);
  });

  test('refuses after it as if the provider had never been there', () => {
    const after = { ...failing, weeks: 5000, warmUpWeeks: 30 };
    expect(Math.abs(partWith(simulate(after, 1, 0, 4), 'refused') - erlangB(4, 5))).toBeLessThan(0.008);
  });
});

describe('the same future', () => {
  test('seed and replication decide all there is', () => {
    expect(simulate(aBusyModel(), 9, 2, 2)).toEqual(simulate(aBusyModel(), 9, 2, 2));
    expect(simulate(aBusyModel(), 9, 2, 1)).not.toEqual(simulate(aBusyModel(), 10, 2, 1));
    expect(simulate(aBusyModel(), 9, 2, 1)).not.toEqual(simulate(aBusyModel(), 9, 3, 1));
  });

  test('meets two plans: the same people come in both', () => {
    const model = aBusyModel();
    const other: CareModel = {
      ...model,
      capacityMinutes: Float64Array.of(500, 20_000, 0),
      seats: [[], model.seats[1]!],
      routing: 'best-fit',
      spotMinutes: 0,
    };
    const came = (of: CareModel) => {
      const tally = simulate(of, 5, 0, 6);
      return tally.arrivals.reduce<number[]>((groups, count, at) => {
        groups[Math.floor(at / OUTCOMES.length)] = (groups[Math.floor(at / OUTCOMES.length)] ?? 0) + count;
        return groups;
      }, []);
    };
    expect(came(other)).toEqual(came(model));
  });

  test('is a plain simulation’s, event by event, however packages are routed, and whether they wait', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('first-fit', 'best-fit', 'share-evenly'),
        fc.constantFrom([false, false], [true, false], [true, true]),
        fc.nat(1000),
        fc.integer({ min: 0, max: 400 }),
        (routing, [waits, endsWhileWaiting], seed, spotMinutes) => {
          const packages = [
            { perWeek: 2, minutes: 120, meanWeeks: 6 },
            { perWeek: 0.7, minutes: 400, meanWeeks: 8, kind: 1, duration: 'lognormal' as const },
          ];
          const model = aCareModel(
            [
              { packages, seats: [{ provider: 0 }, { provider: 1 }], standby: [2] },
              { packages, seats: [{ provider: 1 }], standby: [2, 0] },
            ],
            [1800, 2000, 700],
            { weeks: 60, warmUpWeeks: 10, routing, waits, endsWhileWaiting, spotMinutes },
          );
          model.canTake[1 * 3 + 2] = 0;
          const tally = simulate(model, seed, 1, 1);
          const plain = plainSimulation(model, seed, 1);
          for (const outcome of OUTCOMES)
            expect(
              [0, 1, 2, 3].reduce(
                (sum, group) => sum + countWith(tally, [outcome], group >> 1, group & 1),
                0,
              ),
            ).toBe(plain.outcomes[outcome]);
          for (const series of ['ownMinutes', 'standbyMinutes', 'spotMinutes', 'waitingMinutes'] as const)
            expect(sumOf(tally.weeksOf[series])).toBeCloseTo(plain.minuteWeeks[series], 4);
          expect(sumOf(tally.waitingOfTemplate)).toBeCloseTo(plain.minuteWeeks.waitingMinutes, -1);
          expect(tally.events).toBe(plain.events);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('whatever changes', () => {
  test.each([
    [true, true],
    [true, false],
    [false, false],
  ])('every package is somebody’s, waits or is refused (waits %s, ends meanwhile %s)', (waits, ends) => {
    const tally = simulate(aBusyModel({ waits, endsWhileWaiting: ends }), 6, 0, 20);
    const came = countAll(simulate(aBusyModel(), 6, 0, 20), OUTCOMES);
    expect(countAll(tally, OUTCOMES)).toBe(came);
    expect(countAll(tally, [waits ? 'refused' : 'waited'])).toBe(0);
    const delivered = sumOf(tally.weeksOf.ownMinutes) + sumOf(tally.weeksOf.standbyMinutes);
    expect(sumOf(tally.weeksOfProvider) / delivered).toBeCloseTo(1, 9);
    for (const series of SERIES) {
      expect(Math.min(...tally.series[series])).toBeGreaterThanOrEqual(0);
      expect(Math.min(...tally.weeksOf[series])).toBeGreaterThan(-1e-6);
    }
    expect(sumOf(tally.waitingOfTemplate) / Math.max(1, sumOf(tally.weeksOf.waitingMinutes))).toBeCloseTo(
      Number(waits),
      5,
    );
    expect(sumOf(tally.daysWaited)).toBeGreaterThanOrEqual(countAll(tally, ['waited']));
    expect(Math.max(...tally.series.spotMinutes)).toBeLessThanOrEqual(1500);
    expect(sumOf(tally.handBacks)).toBeGreaterThan(0);
    expect(sumOf(tally.displaced)).toBeGreaterThan(0);
  });

  test('nobody delivers more than they can, where what they can does not fall', () => {
    const model = aBusyModel();
    const { failures, recruitment } = {
      failures: { ...model.changes.failures, perYear: 0, set: [] },
      recruitment: { perYear: 0, deviationPerYear: 0 },
    };
    const steady = {
      ...model,
      changes: { ...model.changes, failures, recruitment, mobilisation: { weeks: 0 } },
    };
    const { weeksOfProvider, rows, weeks, series, points } = simulate(steady, 7, 0, 10);
    for (let at = 0; at < weeksOfProvider.length; at++)
      expect(weeksOfProvider[at]! / weeks).toBeLessThanOrEqual(model.capacityMinutes[at % 3]! + 1e-6);
    for (let row = 0; row < rows; row++)
      for (let point = 0; point < points.length; point++) {
        const both = [0, 1].map((lot) => (row * 2 + lot) * points.length + point);
        const minutes = both.reduce(
          (sum, at) => sum + series.ownMinutes[at]! + series.standbyMinutes[at]!,
          0,
        );
        expect(minutes).toBeLessThanOrEqual(sumOf(model.capacityMinutes));
      }
    expect(sumOf(weeksOfProvider) / rows / weeks / sumOf(model.capacityMinutes)).toBeGreaterThan(0.8);
  });

  test('rows of batches are the row of their replication, divided', () => {
    const [whole, batches] = [
      simulate(aBusyModel(), 8, 0, 3),
      simulate(aBusyModel(), 8, 0, 3, { batches: 4 }),
    ];
    expect([batches.rows, batches.weeks, batches.points.length]).toEqual([12, 26, 0]);
    expect(sumOf(batches.arrivals)).toBe(sumOf(whole.arrivals));
    expect(sumOf(batches.displaced)).toBe(sumOf(whole.displaced));
    for (const series of SERIES)
      expect(sumOf(batches.weeksOf[series])).toBeCloseTo(sumOf(whole.weeksOf[series]), 4);
    expect([...batches.daysWaited]).toEqual([...whole.daysWaited]);
  });
});

describe('where there is little', () => {
  test('nobody comes, and nothing is counted', () => {
    const tally = simulate(aCareModel([{ packages: [{ perWeek: 0 }], seats: [{}] }], [10]), 1, 0, 3);
    expect([sumOf(tally.arrivals), tally.events, sumOf(tally.weeksOf.ownMinutes)]).toEqual([0, 0, 0]);
    expect(simulate(aCareModel([{}], [10]), 1, 0, 3).events).toBe(0);
  });

  test.each([
    ['no provider', [], []],
    ['a provider with no hours', [0], [{}]],
  ])('all are refused by %s', (_, capacityMinutes, seats) => {
    const tally = simulate(aCareModel([{ packages: [{ perWeek: 5 }], seats }], capacityMinutes), 1, 0, 2);
    expect(partWith(tally, 'refused')).toBe(1);
    expect(countWith(tally, OUTCOMES)).toBeGreaterThan(800);
  });

  test('one week is run as any other', () => {
    const tally = simulate(
      aCareModel([{ packages: [{ perWeek: 50 }], seats: [{}] }], [1000], { weeks: 1 }),
      1,
      0,
      20,
    );
    expect([tally.weeks, ...tally.points]).toEqual([1, 0, 1]);
    expect(partWith(tally, 'own')).toBe(1);
    expect(Math.abs(countWith(tally, OUTCOMES) / 20 - 50)).toBeLessThan(8);
  });

  test('no replication is no row', () => expect(simulate(aBusyModel(), 1, 0, 0).rows).toBe(0));
});

test('a start in balance stays so: as many packages as there were, whatever they last like', () => {
  for (const duration of ['exponential', 'fixed', 'lognormal'] as const) {
    const packages = [{ perWeek: 20, meanWeeks: 10, duration }];
    const start = { template: new Int32Array(200), taker: new Int16Array(200) };
    const model = aCareModel([{ packages, seats: [{}] }], [1e6], { weeks: 30, start });
    const { series, points, rows } = simulate(model, 2, 0, 200);
    for (const point of [0, 3, 10, 30]) {
      const minutes = series.ownMinutes.filter((_, at) => at % points.length === point);
      // A Poisson count of 200 at most, and four deviations of its mean.
      expect(Math.abs(sumOf(minutes) / rows - 200)).toBeLessThan((4 * Math.sqrt(200)) / Math.sqrt(rows));
    }
  }
});

function lossModel(
  packages: NonNullable<Parameters<typeof aCareModel>[0][0]['packages']>,
  capacity: number,
): CareModel {
  return aCareModel([{ packages, seats: [{}] }], [capacity], { weeks: 4000, warmUpWeeks: 40 });
}

function countAll(tally: Tally, outcomes: Parameters<typeof countWith>[1]): number {
  let count = 0;
  for (let lot = 0; lot < tally.lotCount; lot++)
    for (let one = 0; one < tally.classCount; one++) count += countWith(tally, outcomes, lot, one);
  return count;
}

function factorial(count: number): number {
  return count < 2 ? 1 : count * factorial(count - 1);
}

/** A provider with `own` places, then one with `behind`: the parts that the second takes, and that are refused. */
function solveTwoTiers(load: number, own: number, behind: number): { standby: number; refused: number } {
  const states: (readonly [number, number])[] = [];
  for (let first = 0; first <= own; first++)
    for (let second = 0; second <= behind; second++) states.push([first, second]);
  const chances = steadyState(states, ([first, second]) => [
    [load, first < own ? [first + 1, second] : second < behind ? [first, second + 1] : [first, second]],
    [first, [first - 1, second]],
    [second, [first, second - 1]],
  ]);
  const full = (second: (count: number) => boolean) =>
    states.reduce((sum, [first, of], at) => sum + (first === own && second(of) ? chances[at]! : 0), 0);
  return { standby: full((count) => count < behind), refused: full((count) => count === behind) };
}

/** Two providers of so many minutes: the part of each size that neither can take. */
function solveTwoProviders(capacity: number, loads: number[], sizes: number[], routing: string): number[] {
  const states: (readonly number[])[] = [];
  // A state is how many of each size each provider has: [first's small, first's large, second's small, second's large].
  const fits = (state: readonly number[]) => [
    capacity - state[0]! * sizes[0]! - state[1]! * sizes[1]!,
    capacity - state[2]! * sizes[0]! - state[3]! * sizes[1]!,
  ];
  for (let code = 0; code < (capacity + 1) ** 4; code++) {
    const state = [0, 1, 2, 3].map((at) => Math.floor(code / (capacity + 1) ** at) % (capacity + 1));
    if (Math.min(...fits(state)) >= 0) states.push(state);
  }
  const add = (state: readonly number[], at: number, by: number) =>
    state.map((count, place) => (place === at ? count + by : count));
  const choices = (state: readonly number[], size: number): number[] => {
    const room = fits(state);
    const able = [0, 1].filter((provider) => room[provider]! >= size);
    if (routing === 'random' || able.length < 2) return able;
    if (routing === 'first-fit' || room[0] === room[1]) return [0];
    const tighter = room[0]! < room[1]! ? 0 : 1;
    return [routing === 'best-fit' ? tighter : 1 - tighter];
  };
  const chances = steadyState(states, (state) => [
    ...sizes.flatMap((size, one) => {
      const able = choices(state, size);
      return able.map((provider) => [loads[one]! / able.length, add(state, provider * 2 + one, 1)] as const);
    }),
    ...state.map((count, at) => [count, add(state, at, -1)] as const),
  ]);
  return sizes.map((size) =>
    states.reduce((sum, state, at) => sum + (choices(state, size).length === 0 ? chances[at]! : 0), 0),
  );
}

/** The chance of each state of a Markov chain, by small steps until they stand still; moves of rate 0 are none. */
function steadyState<State extends readonly number[]>(
  states: readonly State[],
  movesOf: (state: State) => readonly (readonly [rate: number, to: readonly number[]])[],
): Float64Array {
  const placeOf = new Map(states.map((state, at) => [state.join(), at]));
  const moves = states.map((state) =>
    movesOf(state)
      .filter(([rate]) => rate > 0)
      .map(([rate, to]) => [rate, placeOf.get(to.join())!] as const),
  );
  const step = 0.5 / Math.max(...moves.map((all) => all.reduce((sum, [rate]) => sum + rate, 0)));
  let chances = new Float64Array(states.length).fill(1 / states.length);
  for (let turn = 0; turn < 2000; turn++) {
    const next = chances.slice();
    moves.forEach((all, at) =>
      all.forEach(([rate, to]) => {
        next[at]! -= chances[at]! * rate * step;
        next[to]! += chances[at]! * rate * step;
      }),
    );
    chances = next;
  }
  return chances;
}
