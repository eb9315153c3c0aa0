import { carryAssignment } from '../fabric/carry-assignment.ts';
import type { BlockIndex, Fabric } from '../fabric/fabric.ts';
import { layOutPieces } from '../fabric/lay-out-pieces.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';

/**
 * Makes every cut block whole again whose pieces all lie in one lot, or all in none, and may all be
 * joined. Refuses where there is no such block.
 */
export function rejoinAll(
  scenario: Scenario,
  fabric: Fabric,
  mayJoin: (block: BlockIndex) => boolean = () => true,
): Edited {
  const { cutBlocks } = layOutPieces(fabric, fabric.cuts);
  const kept = cutBlocks.filter(({ blocks }) => {
    const [first] = blocks;
    const isOneLot = blocks.every((block) => scenario.assignment[block] === scenario.assignment[first!]);
    return !isOneLot || !blocks.every(mayJoin);
  });
  if (kept.length === cutBlocks.length) return { refused: 'nothing-would-change' };
  const cuts = kept.map(({ cut }) => cut);
  return { ...scenario, cuts, assignment: carryAssignment(fabric, scenario.assignment, cuts) };
}
