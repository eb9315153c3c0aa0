import type { Packages } from '../../core/dataset/packages.ts';
import { NO_BLOCK } from '../../core/fabric/fabric.ts';

/** Packages by how far they could be put on the map. The three add up to all of them. */
export interface PositionCounts {
  readonly located: number;
  readonly outside: number;
  readonly unlocated: number;
}

/** Counts the packages inside a block, outside every block, and without a position. */
export function countPositions(packages: Packages, blockOfPackage: Int32Array): PositionCounts {
  let located = 0;
  let outside = 0;
  for (let index = 0; index < packages.count; index++) {
    if (blockOfPackage[index] !== NO_BLOCK) located++;
    else if (!Number.isNaN(packages.longitudes[index]!)) outside++;
  }
  return { located, outside, unlocated: packages.count - located - outside };
}
