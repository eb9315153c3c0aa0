import { NO_LOCKS, type Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';

/** Locks every lot, besides what is locked already; or unlocks all there is: lots, blocks and zones. */
export function lockAll(scenario: Scenario, locked: boolean): Edited {
  const { lots, blocks, zones } = scenario.locks;
  if (!locked) {
    const isFree = lots.length + blocks.length + zones.length === 0;
    return isFree ? { refused: 'nothing-would-change' } : { ...scenario, locks: NO_LOCKS };
  }
  if (lots.length === scenario.lots.length) return { refused: 'nothing-would-change' };
  return { ...scenario, locks: { lots: scenario.lots.map((lot) => lot.id), blocks, zones } };
}
