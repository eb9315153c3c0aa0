import { NO_BLOCK } from '../fabric/fabric.ts';
import { NO_LOT } from '../scenario/scenario.ts';
import type { PlanBlocks } from './match-lots.ts';

/** The lot each package of the dataset lies in under a plan; `NO_LOT` where its block is in none, or it is in no block. */
export function lotsOfPackages({ ledger: { fabric }, scenario }: PlanBlocks): Int16Array {
  return Int16Array.from(fabric.blockOfPackage, (block) =>
    block === NO_BLOCK ? NO_LOT : scenario.assignment[block]!,
  );
}
