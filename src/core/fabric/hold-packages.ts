import { isWaiting, type PackageIndex, type Packages } from '../dataset/packages.ts';
import type { BlockHoldings, CompressedRows } from './fabric.ts';

/**
 * What each block holds, added up from its packages. A person with two packages in one block is
 * counted once.
 */
export function holdPackages(packages: Packages, packagesOfBlock: CompressedRows): BlockHoldings {
  const blockCount = packagesOfBlock.offsets.length - 1;
  const holdings = {
    packages: new Int32Array(blockCount),
    people: new Int32Array(blockCount),
    weeklyMinutes: new Float64Array(blockCount),
    weeklyVisits: new Float64Array(blockCount),
    waitingPackages: new Int32Array(blockCount),
    waitingMinutes: new Float64Array(blockCount),
  };
  for (let block = 0; block < blockCount; block++) {
    const people = new Set<number>();
    for (let at = packagesOfBlock.offsets[block]!; at < packagesOfBlock.offsets[block + 1]!; at++) {
      const index = packagesOfBlock.targets[at]!;
      holdings.packages[block]!++;
      people.add(packages.person[index]!);
      holdings.weeklyMinutes[block]! += packages.weeklyMinutes[index]!;
      holdings.weeklyVisits[block]! += packages.weeklyVisits[index]!;
      if (isWaiting(packages, index as PackageIndex)) {
        holdings.waitingPackages[block]!++;
        holdings.waitingMinutes[block]! += packages.weeklyMinutes[index]!;
      }
    }
    holdings.people[block] = people.size;
  }
  return holdings;
}
