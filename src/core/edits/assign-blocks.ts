import type { BlockIndex, Fabric } from '../fabric/fabric.ts';
import { heldBlocks } from '../scenario/held-blocks.ts';
import { NO_LOT, type LotId, type Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';
import { findLot } from './find-lot.ts';

/**
 * Gives blocks to a lot, or to none with `NO_LOT`. Blocks that a lock keeps stay where they are.
 * Refuses a lot or block that is not there, a locked lot, an edit that locks stop altogether, and one
 * that would change nothing.
 */
export function assignBlocks(
  scenario: Scenario,
  fabric: Fabric,
  blocks: readonly BlockIndex[],
  lot: LotId,
): Edited {
  return moveBlocks(scenario, fabric, new Map(blocks.map((block) => [block, lot])));
}

/** Gives each block the lot it is mapped to, on the terms of `assignBlocks`. */
export function moveBlocks(
  scenario: Scenario,
  fabric: Fabric,
  moves: ReadonlyMap<BlockIndex, LotId>,
): Edited {
  for (const lot of new Set(moves.values())) {
    if (lot !== NO_LOT && !findLot(scenario, lot)) return { refused: 'no-such-lot' };
    if (scenario.locks.lots.includes(lot)) return { refused: 'lot-is-locked', about: nameOf(scenario, lot) };
  }
  const wanted = [...moves].filter(([block, lot]) => scenario.assignment[block] !== lot);
  if (wanted.some(([block]) => scenario.assignment[block] === undefined)) return { refused: 'no-such-block' };
  if (wanted.length === 0) return { refused: 'nothing-would-change' };
  const held = heldBlocks(scenario, fabric);
  const free = held === null ? wanted : wanted.filter(([block]) => held[block] === 0);
  if (free.length === 0) return { refused: 'blocks-are-locked' };
  const assignment = scenario.assignment.slice();
  for (const [block, lot] of free) assignment[block] = lot;
  return { ...scenario, assignment };
}

function nameOf(scenario: Scenario, lot: LotId): string {
  return findLot(scenario, lot)!.name;
}
