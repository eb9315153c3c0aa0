import { describe, expect, test } from 'vitest';
import { erlangB } from '../../src/core/queueing/erlang-b.ts';
import { erlangC } from '../../src/core/queueing/erlang-c.ts';
import { kaufmanRoberts } from '../../src/core/queueing/kaufman-roberts.ts';
import { twoTierExact } from '../../src/core/queueing/two-tier-exact.ts';
import { simulateModel } from '../../src/io/simulate-model.ts';

interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}
interface Report {
  readonly lots: readonly {
    readonly name: string;
    readonly meanHoursInUse: number;
    readonly hoursInUse: Interval;
    readonly classes: readonly Record<'refusedFraction' | 'waitedFraction' | 'backupFraction', Interval>[];
  }[];
}

const RUN = { weeks: 6000, warmupWeeks: 60, replications: 10, seed: 1 };
const NONE = { mean: 0, low: 0, high: 0 };

describe('the report of a model holds what is known exactly', () => {
  test('Erlang B: what is refused, and the hours in use', () => {
    const [lot] = reportOf({ lots: [lotOf('North', [[8, 1]], [10])] });
    const [one] = lot!.classes;
    expect(faultOf(one!.refusedFraction, erlangB(10, 8), 0.008)).toBeNull();
    expect(faultOf(lot!.hoursInUse, 8 * (1 - erlangB(10, 8)), 0.1)).toBeNull();
    expect([one!.waitedFraction, one!.backupFraction]).toEqual([NONE, NONE]);
    expect([lot!.name, lot!.meanHoursInUse]).toEqual(['North', lot!.hoursInUse.mean]);
  });

  test('Erlang C: what waits, where care lasts as long whenever it begins', () => {
    const [lot] = reportOf({ lots: [lotOf('North', [[6, 1]], [8])], waiting: true });
    expect(faultOf(lot!.classes[0]!.waitedFraction, erlangC(8, 6), 0.03)).toBeNull();
    expect(lot!.classes[0]!.refusedFraction).toEqual(NONE);
  });

  test('Kaufman–Roberts: what is refused of each size', () => {
    const classes = [
      [4, 1],
      [1.5, 2.5],
    ] as const;
    const [lot] = reportOf({ lots: [lotOf('North', classes, [12])] });
    const exact = kaufmanRoberts(24, [
      { load: 4, size: 2 },
      { load: 1.5, size: 5 },
    ]);
    lot!.classes.forEach((one, at) =>
      expect(faultOf(one.refusedFraction, exact.blocking[at]!, 0.02)).toBeNull(),
    );
    expect(faultOf(lot!.hoursInUse, exact.meanOccupied / 2, 0.15)).toBeNull();
  });

  test('overflow: what two lots lose that share a back-up, and what it takes', () => {
    const lots = [lotOf('North', [[3, 1]], [5]), lotOf('South', [[4, 1]], [5])];
    const exact = twoTierExact(
      [
        { servers: 5, load: 3 },
        { servers: 5, load: 4 },
      ],
      3,
    )!;
    reportOf({ lots, backup: [{ name: 'Cedar', hours: 3 }] }).forEach(({ classes }, lot) => {
      expect(faultOf(classes[0]!.refusedFraction, exact.lost[lot]!, 0.01)).toBeNull();
      expect(faultOf(classes[0]!.backupFraction, erlangB(5, 3 + lot) - exact.lost[lot]!, 0.01)).toBeNull();
    });
  });

  test('failure: what is refused where one of two providers is gone', () => {
    const [whole, half] = [
      [10, 10],
      [10, 0],
    ].map((hours) => reportOf({ lots: [lotOf('North', [[16, 1]], hours)] }));
    expect(faultOf(whole![0]!.classes[0]!.refusedFraction, erlangB(20, 16), 0.012)).toBeNull();
    expect(faultOf(half![0]!.classes[0]!.refusedFraction, erlangB(10, 16), 0.012)).toBeNull();
  });

  test('something rare that was not seen is not said to be impossible', () => {
    const [lot] = reportOf({ lots: [lotOf('North', [[5, 1]], [40])] });
    const { mean, low, high } = lot!.classes[0]!.refusedFraction;
    expect([mean, low]).toEqual([0, 0]);
    expect(high).toBeGreaterThan(erlangB(40, 5));
    expect(high).toBeLessThan(0.001);
  });

  test('one replication is divided, and says how far it may be out', () => {
    const model = { lots: [lotOf('North', [[8, 1]], [10])], replications: 1 };
    const [[long], [short]] = [reportOf({ ...model, weeks: 20_000 }), reportOf({ ...model, weeks: 30 })];
    expect(faultOf(long!.classes[0]!.refusedFraction, erlangB(10, 8), 0.02)).toBeNull();
    const { low, high } = short!.classes[0]!.refusedFraction;
    expect(high - low).toBeGreaterThan(0.1);
  });
});

test('the same seed gives the same report', () => {
  const model = { lots: [lotOf('North', [[8, 1]], [10])], weeks: 50 };
  expect(reportOf(model)).toEqual(reportOf(model));
  expect(reportOf({ ...model, seed: 2 })).not.toEqual(reportOf(model));
});

function reportOf(file: object): Report['lots'] {
  return (simulateModel(JSON.stringify({ ...RUN, ...file })) as Report).lots;
}

/** Packages last two weeks on average. */
function lotOf(
  name: string,
  classes: readonly (readonly [load: number, hours: number])[],
  hours: readonly number[],
) {
  return {
    name,
    classes: classes.map(([load, size]) => ({
      arrivalsPerWeek: load / 2,
      meanWeeks: 2,
      duration: 'exponential',
      hours: size,
    })),
    providers: hours.map((each, at) => ({ name: `${name} ${at}`, hours: each })),
    routing: 'first-fit',
  };
}

/** What is wrong with an interval that should hold a value and be narrower than this. */
function faultOf({ low, high }: Interval, exact: number, width: number): string | null {
  if (exact < low || exact > high) return `${exact} is not from ${low} to ${high}`;
  return high - low < width ? null : `${high - low} is no narrower than ${width}`;
}
