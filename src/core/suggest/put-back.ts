import type { LotTask } from '../districting/lot-task.ts';
import { measurePlan } from '../districting/measure-plan.ts';

/**
 * Puts blocks that moved back where they were, those that cost most first, as long as the plan is in no more
 * pieces and no further outside its bands; at the end none can be put back alone. `task` has the cost of moving
 * as its one term, and `today` is the lot of each block before, -1 for none.
 */
export function putBack(task: LotTask, today: Int16Array, found: Int16Array): Int16Array {
  let plan = measurePlan(task, found.slice());
  const [term] = task.terms;
  const costs = term?.kind === 'lot-cost' ? term.cost : new Float64Array(task.blockCount * task.lotCount);
  const costOf = (block: number) => costs[block * task.lotCount + found[block]!] ?? 0;
  const moved = Array.from(found.keys()).filter((block) => found[block] !== today[block]);
  moved.sort((a, b) => costOf(b) - costOf(a) || a - b);
  for (let tries = moved; ;) {
    const left = tries.filter((block) => {
      const assignment = plan.assignment.slice();
      assignment[block] = today[block]!;
      const without = measurePlan(task, assignment);
      if (without.strays > plan.strays || without.excess > plan.excess) return true;
      plan = without;
      return false;
    });
    if (left.length === tries.length) return plan.assignment;
    tries = left;
  }
}
