import { carryAssignment } from '../fabric/carry-assignment.ts';
import type { Cuts } from '../fabric/cuts.ts';
import type { BlockIndex, Fabric } from '../fabric/fabric.ts';
import { joinPieces } from '../fabric/join-pieces.ts';
import { layOutPieces } from '../fabric/lay-out-pieces.ts';
import { heldBlocks } from '../scenario/held-blocks.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';

/**
 * Joins pieces of one block of the ground into one piece, which is in the lot of the largest of them.
 * With all of its pieces, the block is whole again and just as it was. Refuses pieces of different
 * blocks, pieces that do not touch unless they are all there are, and fewer than two.
 */
export function rejoinBlocks(scenario: Scenario, fabric: Fabric, blocks: readonly BlockIndex[]): Edited {
  const chosen = new Set(blocks);
  if (blocks.some((block) => fabric.groundOf[block] === undefined)) return { refused: 'no-such-block' };
  const held = heldBlocks(scenario, fabric);
  if (blocks.some((block) => held?.[block] === 1)) return { refused: 'blocks-are-locked' };
  if (chosen.size < 2) return { refused: 'nothing-would-change' };
  const whole = fabric.groundOf[blocks[0]!]!;
  if (blocks.some((block) => fabric.groundOf[block] !== whole))
    return { refused: 'pieces-are-not-of-one-block' };
  const cutBlock = layOutPieces(fabric, fabric.cuts).cutBlocks.find((one) => one.ground === whole)!;
  if (chosen.size === cutBlock.blocks.length)
    return withCuts(
      scenario,
      fabric,
      fabric.cuts.filter((cut) => cut !== cutBlock.cut),
    );
  if (!areTogether(fabric, chosen)) return { refused: 'pieces-do-not-touch' };
  const geometry = joinPieces(fabric, [...chosen]);
  const { block, pieces } = cutBlock.cut;
  const number = pieces.at(-1)!.number + 1;
  const kept = pieces.filter((_, at) => !chosen.has(cutBlock.blocks[at]!));
  const cut = { block, pieces: [...kept, { number, geometry }] };
  return withCuts(
    scenario,
    fabric,
    fabric.cuts.map((other) => (other === cutBlock.cut ? cut : other)),
  );
}

function withCuts(scenario: Scenario, fabric: Fabric, cuts: Cuts): Scenario {
  return { ...scenario, cuts, assignment: carryAssignment(fabric, scenario.assignment, cuts) };
}

/** Whether one can go from any of the pieces to any other through the others. */
function areTogether({ neighbours }: Fabric, chosen: ReadonlySet<BlockIndex>): boolean {
  const [start] = chosen;
  const reached = new Set([start!]);
  for (const block of reached) {
    for (let at = neighbours.offsets[block]!; at < neighbours.offsets[block + 1]!; at++) {
      const other = neighbours.targets[at] as BlockIndex;
      if (chosen.has(other)) reached.add(other);
    }
  }
  return reached.size === chosen.size;
}
