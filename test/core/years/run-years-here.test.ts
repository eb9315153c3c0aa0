import { describe, expect, test } from 'vitest';
import { kaufmanRoberts } from '../../../src/core/queueing/kaufman-roberts.ts';
import type { ScenarioId } from '../../../src/core/scenario/scenario.ts';
import { estimateLots } from '../../../src/core/years/estimate-lots.ts';
import type { CareModel } from '../../../src/core/simulate/care-model.ts';
import { runYearsHere } from '../../../src/core/years/run-years-here.ts';
import { spareCapacity, type NeededRoom } from '../../../src/core/years/spare-capacity.ts';
import type { Estimate, WaysIn } from '../../../src/core/years/years-figures.ts';
import { yearsRequestOf, type YearsRequest } from '../../../src/core/years/years-request.ts';
import { openSample } from '../../data/open-sample.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { aPlanOfYears, assuming, aWish } from './a-plan-of-years.ts';

const holds = ({ low, high }: Estimate, value: number) => low <= value && value <= high;

describe('where a closed form holds, the years say the same', () => {
  /** Two, six and twelve hours share sixty: the case of Kaufman 1981 and Roberts 1981 with loads of 8, 3 and 1. */
  const sizes = [...Array(8).fill(2), ...Array(3).fill(6), 12];
  const dataset = aDataset({
    blocks: 'A',
    packages: sizes.map((hours) => ({ block: 'A', hours })),
    providers: [{ name: 'Alder', hours: 60 }],
  });
  const assumed = assuming({ meanWeeks: 4, duration: 'lognormal' });
  const read = aPlanOfYears(
    dataset,
    aScenario(dataset).withLot('North', 'A', 'Alder').withAssumptions(assumed),
  );
  const request = yearsRequestOf(read, aWish({ replications: 100, stopsWhenSure: false }), null);
  const runWith = (part: Partial<CareModel>, replications = 100) => {
    const model = { ...request.plan.model, weeks: 1040, warmUpWeeks: 40, ...part };
    const wish = { ...request.wish, replications };
    return runYearsHere({ ...request, wish, plan: { ...request.plan, model } }).figures;
  };
  const figures = runWith({ waits: false });
  const { blocking } = kaufmanRoberts(60, [
    { load: 8, size: 2 },
    { load: 3, size: 6 },
    { load: 1, size: 12 },
  ]);

  test('by size of package', () => {
    const [small, middle] = figures.area.bySize;
    expect(holds(small!.waited, (8 * blocking[0]! + 3 * blocking[1]!) / 11)).toBe(true);
    expect(holds(middle!.waited, blocking[2]!)).toBe(true);
    expect(small!.waited.high - small!.waited.low).toBeLessThan(0.01);
  });

  test('and so does the estimate that is given at once', () => {
    const [north] = estimateLots(read);
    expect(holds(figures.lots[0]!.atOnce, north!.atOnce)).toBe(true);
  });

  test('and about so with the room that a lot is said to need, whether people wait for it or not', () => {
    const [north] = spareCapacity(read, 0.95);
    const capacity = ({ minutes }: NeededRoom) => ({ capacityMinutes: Float64Array.of(minutes) });
    const { atOnce } = runWith({ waits: false, ...capacity(north!.needed) }, 20).area;
    expect(atOnce.mean).toBeGreaterThan(0.945);
    expect(atOnce.mean).toBeLessThan(0.97);
    const waiting = runWith({ endsWhileWaiting: false, ...capacity(north!.neededIfWaiting) }, 20).area;
    expect(waiting.atOnce.mean).toBeGreaterThan(0.92);
    expect(waiting.atOnce.mean).toBeLessThan(0.98);
  });
});

describe('the years of two lots', () => {
  const dataset = aDataset({
    blocks: 'AB',
    packages: Array.from({ length: 60 }, (_, at) => ({
      ...(at < 57 && { block: at % 3 === 0 ? 'A' : 'B' }),
      hours: 2 + (at % 16),
    })),
    providers: [
      { name: 'Alder', hours: 120, rate: 22 },
      { name: 'Birch', hours: 150, rate: 24 },
      { name: 'Cedar', hours: 160, rate: 21 },
      { name: 'Dogwood', hours: 60 },
    ],
  });
  const read = aPlanOfYears(
    dataset,
    aScenario(dataset)
      .withLot('North', 'A', 'Alder', 'Birch')
      .withLot('South', 'B', 'Cedar', 'Birch')
      .withBackUp('Dogwood')
      .withSpotHours(10)
      .withAssumptions(
        assuming({ failurePercentPerYear: 20, hospitalStaysPerYear: 1, handBackPercentPerYear: 10 }),
      ),
  );
  const run = (wish: Parameters<typeof aWish>[0]) => {
    const request = yearsRequestOf(read, aWish({ weeks: 104, replications: 50, ...wish }), read);
    return { request, result: runYearsHere(request) };
  };
  const { result } = run({ against: { kind: 'scenario', scenario: 'itself' as ScenarioId } });
  const { area, lots, unassigned } = result.figures;
  const all = [...lots, unassigned!];

  test('are the same for the same wish, and others for another seed', () => {
    expect(run({}).result.figures).toEqual(result.figures);
    expect(run({ seed: 2 }).result.figures).not.toEqual(result.figures);
  });

  test('of a plan set against itself do not differ at all', () => {
    expect(result.against).toEqual(result.figures);
    for (const estimate of Object.values(result.difference!))
      expect(estimate).toEqual({ mean: 0, low: 0, high: 0 });
  });

  test('have every new package at once with somebody or waiting', () => {
    const whole = ({ atOnce, standby, spot, waited }: WaysIn) =>
      atOnce.mean + standby.mean + spot.mean + waited.mean;
    const some = [area, ...all].flatMap((each) => [each, ...each.bySize]);
    for (const each of some.filter(({ packagesPerYear }) => packagesPerYear.mean > 0))
      expect(whole(each)).toBeCloseTo(1, 12);
    expect(area.packagesPerYear.mean).toBeCloseTo(60, -1);
  });

  test('add up from the lots to the area', () => {
    const keys = [
      'waiting',
      'unmetMinutes',
      'ownMinutes',
      'standbyMinutes',
      'spotMinutes',
      'packagesPerYear',
    ] as const;
    for (const key of [...keys, 'handBacksPerYear', 'displacedPerYear'] as const)
      expect(all.reduce((sum, each) => sum + each[key].mean, 0)).toBeCloseTo(area[key].mean, 6);
    expect(result.figures.unmetMinutesOfBlock.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(
      area.unmetMinutes.mean + 1e-6,
    );
  });

  test('cost what is delivered, between the lowest rate and the highest', () => {
    const hours = ((area.ownMinutes.mean + area.standbyMinutes.mean + area.spotMinutes.mean) / 60) * 52;
    expect(result.figures.costPerYear.mean / hours).toBeGreaterThan(21);
    expect(result.figures.costPerYear.mean / hours).toBeLessThan(24.1);
  });

  test('end sooner where that is sure enough', () => {
    const loose: YearsRequest = yearsRequestOf(read, aWish({ weeks: 4, replications: 5000 }), null);
    const { replications } = runYearsHere(loose);
    expect(replications).toBeLessThan(5000);
    expect(replications).toBeGreaterThanOrEqual(50);
  });

  test('cannot be read without a future', () => {
    expect(() => run({ replications: 0 })).toThrow('0 futures');
  });
});

describe('the years of Merton', () => {
  test('leave more people waiting with one provider a lot than with two, whatever hours the one has', async () => {
    const merton = await openSample('merton');
    const read = merton.settled(merton.planCalled('North'));
    const years = (kind: 'lead-alone' | 'one-with-all-hours') =>
      runYearsHere(yearsRequestOf(read, aWish({ weeks: 104, replications: 25, against: { kind } }), null));
    const [alone, withHours] = [years('lead-alone'), years('one-with-all-hours')];
    expect(alone.difference!.waiting.high).toBeLessThan(0);
    expect(withHours.difference!.waiting.high).toBeLessThan(0);
    expect(alone.figures).toEqual(withHours.figures);
  });
});
