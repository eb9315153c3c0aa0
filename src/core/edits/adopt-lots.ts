import type { Fabric } from '../fabric/fabric.ts';
import { heldBlocks } from '../scenario/held-blocks.ts';
import type { Lot, Scenario } from '../scenario/scenario.ts';
import { deleteLot } from './delete-lot.ts';
import { isRefusal, type Edited } from './edited.ts';

/**
 * Gives a plan other lots over its blocks: those that go on keep their seats, those that are gone leave as
 * `deleteLot` has it, and new ones have no providers yet. Refuses where a lock keeps a block that would
 * move, or a lot that would go or change, and where nothing would change. `fabric` is that of the plan.
 */
export function adoptLots(
  scenario: Scenario,
  fabric: Fabric,
  { lots, assignment }: Pick<Scenario, 'lots' | 'assignment'>,
): Edited {
  const isMoved = (block: number) => assignment[block] !== scenario.assignment[block];
  const known = new Map(scenario.lots.map((lot) => [lot.id, lot]));
  const isSame = lots.length === known.size && lots.every(({ id }) => known.has(id));
  if (isSame && !assignment.some((_, block) => isMoved(block))) return { refused: 'nothing-would-change' };
  const locked = scenario.lots.find(({ id }) => scenario.locks.lots.includes(id) && isChanged(id));
  if (locked) return { refused: 'lot-is-locked', about: locked.name };
  const held = heldBlocks(scenario, fabric);
  if (held?.some((isHeld, block) => isHeld === 1 && isMoved(block))) return { refused: 'blocks-are-locked' };
  const staying = new Set<number>(lots.map(({ id }) => id));
  let adopted: Scenario = scenario;
  for (const { id } of scenario.lots) {
    if (staying.has(id)) continue;
    const without = deleteLot(adopted, fabric, id);
    if (isRefusal(without)) return without;
    adopted = without;
  }
  return { ...adopted, lots: lots.map((lot): Lot => known.get(lot.id) ?? lot), assignment };

  function isChanged(lot: number): boolean {
    return assignment.some(
      (to, block) => (to === lot || scenario.assignment[block] === lot) && isMoved(block),
    );
  }
}
