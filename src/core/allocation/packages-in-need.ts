import type { Dataset } from '../dataset/dataset.ts';
import { isWaiting, type PackageIndex } from '../dataset/packages.ts';
import { UNMET, type NeedKind } from './allocation.ts';
import type { Demand } from './demand.ts';
import { NO_SEAT, type Takers } from './takers.ts';

/** A placing of the packages of a dataset; a ledger is one. */
interface Placed {
  readonly dataset: Dataset;
  readonly demand: Demand;
  readonly takers: Takers;
}

/**
 * The packages that a map of need shows, located or not. Those of today are in the order of the file;
 * those of the plan in the order of the demand, where one that growth adds is there beside the package
 * it copies.
 */
export function packagesInNeed({ dataset, demand, takers }: Placed, kind: NeedKind): PackageIndex[] {
  const found: PackageIndex[] = [];
  if (kind === 'waiting-now') {
    for (let index = 0 as PackageIndex; index < dataset.packages.count; index++)
      if (isWaiting(dataset.packages, index)) found.push(index);
    return found;
  }
  const { order, packageCount } = demand;
  const { taker, seat } = takers;
  for (let at = 0; at < packageCount; at++) {
    const isInNeed = kind === 'unmet' ? taker[at] === UNMET : seat[at] === NO_SEAT;
    if (isInNeed) found.push(order[at] as PackageIndex);
  }
  return found;
}
