import type { Dataset } from '../dataset/dataset.ts';
import { isWaiting, type PackageIndex } from '../dataset/packages.ts';
import { UNMET, type Allocation, type NeedKind } from './allocation.ts';

/** The packages that a map of need shows, located or not, lowest first. */
export function packagesInNeed(dataset: Dataset, allocation: Allocation, kind: NeedKind): PackageIndex[] {
  const inNeed: Record<NeedKind, (index: PackageIndex) => boolean> = {
    'waiting-now': (index) => isWaiting(dataset.packages, index),
    'outside-lot': (index) => allocation.withOwn[index] === 0,
    unmet: (index) => allocation.placedWith[index] === UNMET,
  };
  const found: PackageIndex[] = [];
  for (let index = 0 as PackageIndex; index < dataset.packages.count; index++) {
    if (inNeed[kind](index)) found.push(index);
  }
  return found;
}
