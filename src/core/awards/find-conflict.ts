import { awardModel } from './award-model.ts';
import type { AwardTask } from './award-task.ts';
import type { AwardRule } from './award-wish.ts';
import { packProgramme, type Solve } from './programme.ts';

/**
 * Some of the rules that no choice can keep together, without any that they do so without: where one of them is
 * put aside, the rest of them can be kept. Rules are left out one after another, each for good where the others
 * still cannot be kept (Chinneck 2008, the deletion filter). `isNeeded` says of a rule that it is known to
 * be one, as all others can be kept without it.
 */
export function findConflict(
  task: AwardTask,
  kept: readonly AwardRule[],
  isNeeded: (rule: AwardRule) => boolean,
  solve: Solve,
  seconds: number,
): AwardRule[] {
  return kept.reduceRight<readonly AwardRule[]>((left, rule) => {
    const others = left.filter((other) => other !== rule);
    return isNeeded(rule) || canBeKept(others) ? left : others;
  }, kept) as AwardRule[];

  /** Rules are taken to agree where time runs out. */
  function canBeKept(rules: readonly AwardRule[]): boolean {
    const { columns, rows } = awardModel(task, rules, false);
    const nothing = new Float64Array(columns.length);
    return solve(packProgramme(columns, rows, nothing), { seconds, gap: 0 }).status !== 'none';
  }
}
