import type { BlockIndex } from '../fabric/fabric.ts';
import { NO_LOT, type LotId, type Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';
import { findLot } from './find-lot.ts';

/**
 * Gives blocks to a lot, or to none with `NO_LOT`. Refuses a lot or block that is not there, and an
 * edit that would change nothing.
 */
export function assignBlocks(scenario: Scenario, blocks: readonly BlockIndex[], lot: LotId): Edited {
  if (lot !== NO_LOT && !findLot(scenario, lot)) return { refused: 'no-such-lot' };
  if (blocks.some((block) => scenario.assignment[block] === undefined)) return { refused: 'no-such-block' };
  if (blocks.every((block) => scenario.assignment[block] === lot)) return { refused: 'nothing-would-change' };
  const assignment = scenario.assignment.slice();
  for (const block of blocks) assignment[block] = lot;
  return { ...scenario, assignment };
}
