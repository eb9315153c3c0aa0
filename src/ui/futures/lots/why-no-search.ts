import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { heldBlocks } from '../../../core/scenario/held-blocks.ts';

/** What stands in the way of any search: every block is locked, or there are too few to make lots of. Null for nothing. */
export type Obstacle = 'all-locked' | 'one-block';

export function whyNoSearch({ scenario, ledger: { fabric } }: PlanRead): Obstacle | null {
  if (fabric.count < 2) return 'one-block';
  return heldBlocks(scenario, fabric)?.every((held) => held === 1) === true ? 'all-locked' : null;
}
