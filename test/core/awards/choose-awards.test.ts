import { describe, expect, test } from 'vitest';
import { chooseAwards } from '../../../src/core/awards/choose-awards.ts';
import { rulesToKeep } from '../../../src/core/awards/award-wish.ts';
import { loadSolver } from '../../../src/io/solver/load-solver.ts';
import { aRandomAward } from './a-random-award.ts';
import { bestOfEveryChoice } from './every-choice.ts';

const solve = await loadSolver();
const options = { seconds: 30 };

const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed);

describe('the choice of providers', () => {
  test.each(seeds(40))('is the best of every choice there is, task %i', (seed) => {
    const task = aRandomAward(seed, 7);
    const best = bestOfEveryChoice(task, rulesToKeep(task.rules, task.wish));
    const choice = chooseAwards(task, solve, options);
    expect(choice.conflict.length > 0).toBe(best === null);
    if (best === null) return;
    expect(choice.unmetMinutes / 60).toBeCloseTo(best.unmetHours, 3);
    expect(choice.penceMinutes / 6000).toBeCloseTo(best.pounds, 2);
    expect(choice.leastUnmetMinutes).toBe(choice.unmetMinutes);
  });

  test.each(seeds(10))('says what is best without each rule, task %i', (seed) => {
    const task = aRandomAward(100 + seed, 5);
    const kept = rulesToKeep(task.rules, task.wish);
    const { without, conflict } = chooseAwards(task, solve, options);
    expect(without.map(({ rule }) => rule)).toEqual(kept);
    for (const { rule, best } of without) {
      const others = kept.filter((other) => other !== rule);
      const found = bestOfEveryChoice(task, others);
      expect([rule, best === null]).toEqual([rule, found === null]);
      if (best) expect(best.unmetMinutes / 60).toBeCloseTo(found!.unmetHours, 3);
      if (best) expect(best.penceMinutes / 6000).toBeCloseTo(found!.pounds, 2);
    }
    const canBeKept = (rules: typeof kept) => bestOfEveryChoice(task, rules) !== null;
    if (conflict.length === 0) return;
    expect(canBeKept([...conflict])).toBe(false);
    for (const rule of conflict) expect(canBeKept(conflict.filter((other) => other !== rule))).toBe(true);
  });
});
