import { expect, test, vi } from 'vitest';
import type { PlanRead } from '../../src/core/figures/plan-read.ts';
import type { YearsFigures } from '../../src/core/years/years-figures.ts';
import type { YearsWish } from '../../src/core/years/years-wish.ts';
import type { JobOptions } from '../../src/workers/run-job.ts';
import type { YearsProgress } from '../../src/workers/run-years.ts';
import { anOpenPlanner, ONE_LOT, quiet, TWO_LOTS } from './a-planner.ts';

interface Asked {
  readonly plan: PlanRead;
  readonly wish: YearsWish;
  readonly against: PlanRead | null;
  readonly options: JobOptions<YearsProgress>;
  readonly answer: (result: YearsProgress) => void;
}

async function aPlannerThatRuns(part: Partial<YearsWish> = {}) {
  const asked: Asked[] = [];
  const { planner } = await anOpenPlanner({
    runYears: (plan, wish, against, options) =>
      new Promise<YearsProgress>((answer, reject) => {
        options.signal!.addEventListener('abort', () => reject(options.signal!.reason));
        asked.push({ plan, wish, against, options, answer });
      }),
  });
  planner.getState().openFuture('years');
  planner.getState().setYearsWish(part);
  planner.getState().runYears();
  await quiet();
  return { get: planner.getState, asked };
}

const AFTER = (replications: number): YearsProgress => ({
  replications,
  figures: {} as YearsFigures,
  against: null,
  difference: null,
});

test('the years are run of the plan by its best placing, and progress is shown until they are done', async () => {
  const { get, asked } = await aPlannerThatRuns({ weeks: 52 });
  expect(asked[0]!.plan.scenario.name).toBe(TWO_LOTS.name);
  expect(asked[0]!.plan.allocation.proof).not.toBeNull();
  expect(asked[0]!.wish.weeks).toBe(52);
  expect(asked[0]!.against).toBeNull();
  asked[0]!.options.onProgress!(AFTER(50));
  expect(get().years).toMatchObject({ state: 'running', replications: 50 });
  asked[0]!.answer(AFTER(100));
  await quiet();
  expect(get().years).toMatchObject({ state: 'done', replications: 100 });
  expect(get().announcement).toContain('100');
});

test('another scenario is read to set the plan against; one that is gone is nothing', async () => {
  const { asked } = await aPlannerThatRuns({ against: { kind: 'scenario', scenario: ONE_LOT.id } });
  expect(asked[0]!.against!.scenario.name).toBe(ONE_LOT.name);
  const gone = await aPlannerThatRuns({
    against: { kind: 'scenario', scenario: 'gone' as typeof ONE_LOT.id },
  });
  expect(gone.asked[0]!.against).toBeNull();
});

test('years that are stopped keep what is known of them', async () => {
  const { get, asked } = await aPlannerThatRuns();
  asked[0]!.options.onProgress!(AFTER(50));
  get().stopYears();
  await quiet();
  expect(get().years).toMatchObject({ state: 'stopped', replications: 50 });
});

test('years that fail say so', async () => {
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { planner } = await anOpenPlanner({ runYears: () => Promise.reject(new Error('no memory')) });
  planner.getState().runYears();
  await quiet();
  expect(planner.getState().years).toMatchObject({ state: 'failed' });
  complained.mockRestore();
});

test('another area forgets the years and what was asked of them', async () => {
  const { get, asked } = await aPlannerThatRuns({ weeks: 52 });
  await get().openSample('kent');
  await quiet();
  expect(get().years).toBeNull();
  expect(get().yearsWish.weeks).toBe(260);
  asked[0]!.options.onProgress!(AFTER(50));
  expect(get().years).toBeNull();
  expect(asked[0]!.options.signal!.aborted).toBe(true);
});

test('a run that a clock was put back under took no less than no time', async () => {
  let at = 1_800_000_000_000;
  const { planner } = await anOpenPlanner({ runYears: async () => AFTER(3), now: () => (at -= 3_600_000) });
  planner.getState().openFuture('years');
  planner.getState().runYears();
  await quiet();
  expect(planner.getState().years).toMatchObject({ state: 'done', milliseconds: 0 });
});
