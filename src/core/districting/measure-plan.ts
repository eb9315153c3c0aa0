import { countStrays } from './count-strays.ts';
import type { FoundPlan, LotTask } from './lot-task.ts';
import { measureTerm } from './measure-term.ts';
import { evenShare, weighLots } from './weigh-lots.ts';

/** Weight outside a band that is nothing, as a part of an even share: what rounding may leave of exact sums. */
const NOTHING = 1e-9;

/** What any plan is worth, from nothing. `assignment` is by block, -1 for one in no lot; it is kept, not copied. */
export function measurePlan(task: LotTask, assignment: Int16Array): FoundPlan {
  const values = Float64Array.from(task.terms, (term) => measureTerm(task, term, assignment));
  return {
    assignment,
    values,
    cost: task.terms.reduce((sum, { weight, scale }, at) => sum + (weight * values[at]!) / scale, 0),
    excess: measureExcess(task, assignment),
    strays: countStrays(task, assignment),
  };
}

function measureExcess(task: LotTask, assignment: Int16Array): number {
  const { least, most } = task;
  const excess = weighLots(task, assignment).reduce(
    (sum, weight, lot) => sum + Math.max(0, least[lot]! - weight, weight - most[lot]!),
    0,
  );
  return excess <= NOTHING * evenShare(task) ? 0 : excess;
}
