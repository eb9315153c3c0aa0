import type { FoundPlan, LotTask } from './lot-task.ts';
import { evenShare } from './weigh-lots.ts';

/** Whether one plan is to be preferred: in fewer pieces, then less outside hard bands, then for less. */
export function isBetterPlan(task: LotTask, one: FoundPlan, other: FoundPlan): boolean {
  if (one.strays !== other.strays) return one.strays < other.strays;
  if (task.bandCost === null)
    return one.excess === other.excess ? one.cost < other.cost : one.excess < other.excess;
  const share = evenShare(task);
  const price = share > 0 ? task.bandCost / share : 0;
  return one.cost + price * one.excess < other.cost + price * other.excess;
}
