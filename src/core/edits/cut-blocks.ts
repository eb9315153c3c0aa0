import { carryAssignment } from '../fabric/carry-assignment.ts';
import { divideBlocks } from '../fabric/divide-blocks.ts';
import type { BlockIndex, Fabric } from '../fabric/fabric.ts';
import type { Knife } from '../fabric/knife.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';

/**
 * Cuts the blocks of a scenario's fabric along a line; see `divideBlocks`. Each piece stays in the lot
 * of the block it was cut from. Blocks that may not be cut stay whole; the edit is refused where
 * nothing else is divided.
 */
export function cutBlocks(
  scenario: Scenario,
  fabric: Fabric,
  knife: Knife,
  mayCut: (block: BlockIndex) => boolean = () => true,
): Edited {
  const division = divideBlocks(fabric, knife, mayCut);
  if ('refused' in division) return division;
  const { cuts } = division;
  return { ...scenario, cuts, assignment: carryAssignment(fabric, scenario.assignment, cuts) };
}
