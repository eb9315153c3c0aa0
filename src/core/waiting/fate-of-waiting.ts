import { SPOT, UNMET } from '../allocation/allocation.ts';
import { isWaiting, type PackageIndex } from '../dataset/packages.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import { sumGroups, type WaitingLoad } from './sum-groups.ts';

/** What becomes, under a plan, of the packages that wait for a provider today. */
export interface FateOfWaiting {
  readonly withProvider: WaitingLoad;
  readonly bought: WaitingLoad;
  readonly nobody: WaitingLoad;
  /** Assumed to have ended. */
  readonly ended: WaitingLoad;
}

/** Follows the packages that wait today into the plan. */
export function fateOfWaiting({ ledger, allocation }: PlanRead): FateOfWaiting {
  const { packages } = ledger.dataset;
  const indexes: PackageIndex[] = [];
  for (let index = 0 as PackageIndex; index < packages.count; index++)
    if (isWaiting(packages, index)) indexes.push(index);
  const [withProvider, bought, nobody, ended] = sumGroups(packages, indexes, 4, (index) => {
    const taker = allocation.placedWith[index]!;
    return taker >= 0 ? 0 : taker === SPOT ? 1 : taker === UNMET ? 2 : 3;
  });
  return { withProvider: withProvider!, bought: bought!, nobody: nobody!, ended: ended! };
}
