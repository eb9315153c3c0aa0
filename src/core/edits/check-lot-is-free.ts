import type { Fabric } from '../fabric/fabric.ts';
import { heldBlocks } from '../scenario/held-blocks.ts';
import type { LotId, Scenario } from '../scenario/scenario.ts';
import type { Refusal } from './edited.ts';
import { findLot } from './find-lot.ts';

/** Refuses a lot that is not there, that is locked, or whose blocks a lock keeps; null for one that can go. */
export function checkLotIsFree(scenario: Scenario, fabric: Fabric, id: LotId): Refusal | null {
  const lot = findLot(scenario, id);
  if (!lot) return { refused: 'no-such-lot' };
  if (scenario.locks.lots.includes(id)) return { refused: 'lot-is-locked', about: lot.name };
  const isHeld = heldBlocks(scenario, fabric)?.some(
    (held, block) => held === 1 && scenario.assignment[block] === id,
  );
  return isHeld ? { refused: 'blocks-are-locked', about: lot.name } : null;
}
