import { describe, expect, test } from 'vitest';
import { chooseAwards } from '../../../src/core/awards/choose-awards.ts';
import type { AwardTask } from '../../../src/core/awards/award-task.ts';
import { rulesToKeep, USUAL_AWARD_WISH } from '../../../src/core/awards/award-wish.ts';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { USUAL_RULES } from '../../../src/core/scenario/rules.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import { loadSolver } from '../../../src/io/solver/load-solver.ts';
import { aRandomAward } from './a-random-award.ts';
import { bestOfEveryChoice } from './every-choice.ts';

const solve = await loadSolver();
const options = { seconds: 30 };

const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed);

describe('the choice of providers', () => {
  test.each(seeds(25))('is the best of every choice there is, task %i', (seed) => {
    const task = aRandomAward(seed, 7);
    const best = bestOfEveryChoice(task, rulesToKeep(task.rules, task.wish));
    const choice = chooseAwards(task, solve, options);
    expect(choice.conflict.length > 0).toBe(best === null);
    if (best === null) return;
    expect(choice.unmetMinutes / 60).toBeCloseTo(best.unmetHours, 3);
    expect(choice.penceMinutes / 6000).toBeCloseTo(best.pounds, 2);
    expect(choice.leastUnmetMinutes).toBe(choice.unmetMinutes);
  });

  test('of choices that are as good leaves seats with who holds them, and prefers quality to that', () => {
    const held = (...holders: number[]) => twoAlike(holders.map((provider, at) => `${at + 1} ${provider}`));
    const seatsOf = (task: AwardTask) =>
      chooseAwards(task, solve, options).seats.map(({ lot, provider }) => `${lot} ${provider}`);
    expect(seatsOf(held(0, 1))).toEqual(['1 A', '2 B']);
    expect(seatsOf(held(1, 0))).toEqual(['1 B', '2 A']);
    const better = held(0, 1);
    const seats = better.seats.map((seat) => ({ ...seat, quality: seat.isHeld ? 50 : 90 }));
    expect(seatsOf({ ...better, seats })).toEqual(['1 B', '2 A']);
  });

  test.each(seeds(10))('says what is best with each rule eased, task %i', (seed) => {
    const task = aRandomAward(100 + seed, 5);
    const kept = rulesToKeep(task.rules, task.wish);
    const { eased, conflict } = chooseAwards(task, solve, options);
    expect(eased.map(({ rule }) => rule)).toEqual(kept);
    for (const { rule, allowing, best } of eased) {
      expect(allowing !== null).toBe(rule === 'lots-per-provider' || rule === 'not-too-many-providers');
      const rules = {
        ...task.rules,
        ...(rule === 'lots-per-provider' && { mostLotsPerProvider: allowing }),
        ...(rule === 'not-too-many-providers' && { mostProvidersPerLot: allowing }),
      };
      const others = kept.filter((other) => other !== rule || allowing !== null);
      const found = bestOfEveryChoice({ ...task, rules }, others);
      expect([rule, best === null]).toEqual([rule, found === null]);
      expect((best?.unmetMinutes ?? 0) / 60).toBeCloseTo(found?.unmetHours ?? 0, 3);
      expect((best?.penceMinutes ?? 0) / 6000).toBeCloseTo(found?.pounds ?? 0, 2);
    }
    const canBeKept = (rules: typeof kept) => bestOfEveryChoice(task, rules) !== null;
    if (conflict.length === 0) return;
    expect(canBeKept([...conflict])).toBe(false);
    for (const rule of conflict) expect(canBeKept(conflict.filter((other) => other !== rule))).toBe(true);
  });
});

/** Two lots and two providers that offer the same everywhere; who holds which seat, as '1 0' for provider 0 in lot 1. */
function twoAlike(held: readonly string[]): AwardTask {
  const lots = [1, 2] as LotId[];
  const seats = lots.flatMap((lot) =>
    [0, 1].map((provider) => ({
      lot,
      provider,
      mostMinutes: 6000,
      keptMinutes: 0,
      pencePerHour: 2001,
      quality: 70,
      stands: false,
      isPrimary: true,
      isHeld: held.includes(`${lot} ${provider}`),
      barredBy: [],
    })),
  );
  return {
    rules: { ...USUAL_RULES, providersPerLot: 1, mostLotsPerProvider: 1 },
    wish: USUAL_AWARD_WISH,
    lots,
    areaMinutes: 14_000,
    providers: ['A', 'B'].map((provider) => ({
      provider: provider as ProviderId,
      roomMinutes: 7001,
      keptMinutes: 0,
    })),
    seats,
    classes: lots.map((lot, at) => ({ lot, weeklyMinutes: 7000, seats: [2 * at, 2 * at + 1] })),
  };
}
