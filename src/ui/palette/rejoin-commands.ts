import { rejoinAll } from '../../core/edits/rejoin-all.ts';
import { rejoinBlocks } from '../../core/edits/rejoin-blocks.ts';
import type { BlockIndex, Fabric } from '../../core/fabric/fabric.ts';
import { heldBlocks } from '../../core/scenario/held-blocks.ts';
import type { Planner } from '../../store/planner.ts';
import type { Command } from './command.ts';

/** Makes every cut block whole again whose pieces lie in one lot; nothing where no block is cut. */
export function rejoinCommands({ area, commit }: Planner): Command[] {
  if (area === null || area.fabric.cuts.length === 0) return [];
  const label = 'Join the pieces of cut blocks again';
  const run = () =>
    void commit(label, (now, { fabric }) => {
      const held = heldBlocks(now, fabric);
      return rejoinAll(now, fabric, (block) => held?.[block] !== 1);
    });
  return [{ id: 'rejoin all', name: label, also: 'heal undo cuts', run }];
}

/** Makes the block whole again that a piece is of; nothing for a block that is whole. A lock on any piece stops it. */
export function rejoinPieces({ commit }: Planner, fabric: Fabric, block: BlockIndex): Command[] {
  const ground = fabric.groundOf[block]!;
  const pieces = piecesOf(fabric, ground);
  if (pieces.length < 2) return [];
  const code = fabric.groundCodes[ground]!;
  const run = () =>
    void commit(`Join the pieces of ${code} again`, (now, area) => {
      const held = heldBlocks(now, area.fabric);
      const isHeld = pieces.some((piece) => held?.[piece] === 1);
      return isHeld ? { refused: 'blocks-are-locked' } : rejoinBlocks(now, area.fabric, pieces);
    });
  return [{ id: `rejoin ${code}`, name: 'Join the pieces again', run }];
}

function piecesOf({ groundOf }: Fabric, ground: number): BlockIndex[] {
  const pieces: BlockIndex[] = [];
  groundOf.forEach((each, block) => each === ground && pieces.push(block as BlockIndex));
  return pieces;
}
