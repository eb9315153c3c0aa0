import { describe, expect, test } from 'vitest';
import { awardModel } from '../../../src/core/awards/award-model.ts';
import type { AwardTask } from '../../../src/core/awards/award-task.ts';
import { packProgramme } from '../../../src/core/awards/programme.ts';
import { USUAL_RULES } from '../../../src/core/scenario/rules.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { loadSolver } from '../../../src/io/solver/load-solver.ts';

const solve = await loadSolver();
const SEAT = {
  lot: 1 as LotId,
  provider: 0,
  mostMinutes: 600,
  keptMinutes: 0,
  pencePerHour: 2000,
  quality: null,
  stands: false,
  isPrimary: true,
  isHeld: false,
  barredBy: [],
};
const TASK: AwardTask = {
  rules: USUAL_RULES,
  wish: { qualityFloor: null, aside: [] },
  lots: [1 as LotId],
  areaMinutes: 1200,
  providers: ['Alder', 'Birch'].map((provider) => ({
    provider: provider as ProviderId,
    roomMinutes: 480,
    keptMinutes: 0,
  })),
  seats: [SEAT, { ...SEAT, provider: 1, mostMinutes: 300 }],
  classes: [{ lot: 1 as LotId, weeklyMinutes: 1200, seats: [0, 1] }],
};

describe('the model of an award', () => {
  test('gives a seat no more than its bid, and a provider no more than it can deliver', () =>
    expect(mostHours(TASK)).toBe(8 + 5));

  test('leaves out what is kept already', () => {
    const seats = [{ ...SEAT, keptMinutes: 540 }, TASK.seats[1]!];
    expect(mostHours({ ...TASK, seats })).toBe(1 + 5);
  });

  test('gives nothing to a seat that a rule in force bars', () => {
    const seats = [{ ...SEAT, barredBy: ['cqc-rating' as const] }, TASK.seats[1]!];
    expect(mostHours({ ...TASK, seats }, ['cqc-rating'])).toBe(5);
    expect(mostHours({ ...TASK, seats })).toBe(13);
  });

  test('keeps a seat that stands, and cannot keep a rule that bars it', () => {
    const seats = [{ ...SEAT, stands: true, barredBy: ['cqc-rating' as const] }, TASK.seats[1]!];
    expect(mostHours({ ...TASK, seats }, ['cqc-rating'])).toBeNull();
    expect(mostHours({ ...TASK, seats }, ['cqc-rating'], true)).toBe(13);
  });

  test('counts providers of a lot, and lots of a provider', () => {
    const rules = { ...USUAL_RULES, providersPerLot: 1, mostLotsPerProvider: 1 };
    expect(mostHours({ ...TASK, rules }, ['not-too-many-providers'])).toBe(8);
    expect(mostHours({ ...TASK, rules: { ...rules, providersPerLot: 3 } }, ['enough-providers'])).toBeNull();
    const lots = [1, 2] as LotId[];
    const seats = lots.map((lot) => ({ ...SEAT, lot, mostMinutes: 180 }));
    const classes = lots.map((lot, at) => ({ lot, weeklyMinutes: 600, seats: [at] }));
    expect(mostHours({ ...TASK, lots, seats, classes, rules }, ['lots-per-provider'])).toBe(3);
    expect(mostHours({ ...TASK, lots, seats, classes, rules })).toBe(6);
  });

  test('holds the share of the area and the hours of a provider, with what it keeps', () => {
    const shared = { ...TASK, rules: { ...USUAL_RULES, mostSharePercent: 25 } };
    expect(mostHours(shared, ['share-of-area'])).toBe(5 + 5);
    const seats = [{ ...SEAT, keptMinutes: 120 }, TASK.seats[1]!];
    expect(mostHours({ ...shared, seats }, ['share-of-area'])).toBe(3 + 5);
    const banded = (leastMinutes: number | null, mostMinutes: number | null, keptMinutes = 0) => ({
      ...TASK,
      rules: { ...USUAL_RULES, providerViability: { leastMinutes, mostMinutes } },
      providers: TASK.providers.map((each) => ({ ...each, keptMinutes })),
    });
    expect(mostHours(banded(null, 240), ['provider-hours-in-band'])).toBe(4 + 4);
    expect(mostHours(banded(null, 240, 60), ['provider-hours-in-band'])).toBe(3 + 3);
    expect(mostHours(banded(360, null), ['provider-hours-in-band'])).toBe(8);
    expect(mostHours(banded(360, null, 60), ['provider-hours-in-band'])).toBe(8 + 5);
  });

  test('can break rules at a price: an empty seat is the least of them', () => {
    const rules = { ...USUAL_RULES, providersPerLot: 3, mostProvidersPerLot: 1, mostLotsPerProvider: 1 };
    const kept = ['enough-providers', 'not-too-many-providers', 'lots-per-provider'] as const;
    const model = awardModel({ ...TASK, rules }, kept, true);
    const solution = solve(packProgramme(model.columns, model.rows, model.breach), { seconds: 9, gap: 0 });
    expect(solution).toMatchObject({ status: 'best', leastCost: 2 });
  });
});

function mostHours(
  task: AwardTask,
  kept: Parameters<typeof awardModel>[1] = [],
  mayBreak = false,
): number | null {
  const { columns, rows, flows } = awardModel(task, kept, mayBreak);
  const cost = new Float64Array(columns.length);
  for (const { column } of flows) cost[column] = -1;
  const { status, leastCost } = solve(packProgramme(columns, rows, cost), { seconds: 9, gap: 0 });
  return status === 'none' ? null : Math.round(-leastCost * 1000) / 1000;
}
