import { expect, test } from 'vitest';
import type { AwardRule } from '../../../src/core/awards/award-wish.ts';
import { findConflict } from '../../../src/core/awards/find-conflict.ts';
import { awardModel } from '../../../src/core/awards/award-model.ts';
import { packProgramme } from '../../../src/core/awards/programme.ts';
import { USUAL_RULES } from '../../../src/core/scenario/rules.ts';
import { loadSolver } from '../../../src/io/solver/load-solver.ts';
import { aRandomAward } from './a-random-award.ts';

const solve = await loadSolver();
const kept: AwardRule[] = [
  'enough-providers',
  'not-too-many-providers',
  'lots-per-provider',
  'share-of-area',
];
const rules = { ...USUAL_RULES, providersPerLot: 2, mostLotsPerProvider: 1, mostSharePercent: 90 };

test('rules that cannot be kept together are named, and no more than it takes', () => {
  const crowded = [...Array(30).keys()]
    .map((seed) => ({ ...aRandomAward(seed), rules }))
    .filter((task) => !canKeep(task, kept));
  expect(crowded.length).toBeGreaterThan(5);
  for (const task of crowded) {
    const conflict = findConflict(task, kept, () => false, solve, 9);
    expect(canKeep(task, conflict)).toBe(false);
    for (const rule of conflict)
      expect(
        canKeep(
          task,
          conflict.filter((other) => other !== rule),
        ),
      ).toBe(true);
    expect(findConflict(task, kept, (rule) => conflict.includes(rule), solve, 9)).toEqual(conflict);
  }
});

function canKeep(task: Parameters<typeof findConflict>[0], some: readonly AwardRule[]): boolean {
  const { columns, rows } = awardModel(task, some, false);
  const programme = packProgramme(columns, rows, new Float64Array(columns.length));
  return solve(programme, { seconds: 9, gap: 0 }).status !== 'none';
}
