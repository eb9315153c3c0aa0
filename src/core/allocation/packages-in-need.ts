import type { Dataset } from '../dataset/dataset.ts';
import { isWaiting, type PackageIndex } from '../dataset/packages.ts';
import { UNMET, type Allocation, type NeedKind } from './allocation.ts';

/** The packages that a map of need shows, located or not, lowest first. */
export function packagesInNeed(dataset: Dataset, allocation: Allocation, kind: NeedKind): PackageIndex[] {
  const isInNeed = testOf(dataset, allocation, kind);
  const found: PackageIndex[] = [];
  for (let index = 0 as PackageIndex; index < dataset.packages.count; index++) {
    if (isInNeed(index)) found.push(index);
  }
  return found;
}

function testOf(
  { packages }: Dataset,
  { placedWith, withOwn }: Allocation,
  kind: NeedKind,
): (index: PackageIndex) => boolean {
  if (kind === 'waiting-now') return (index) => isWaiting(packages, index);
  if (kind === 'outside-lot') return (index) => withOwn[index] === 0;
  return (index) => placedWith[index] === UNMET;
}
