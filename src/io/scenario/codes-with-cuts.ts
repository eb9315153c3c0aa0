import { pieceCode, type Cuts } from '../../core/fabric/cuts.ts';
import type { Fabric } from '../../core/fabric/fabric.ts';
import { layOutPieces } from '../../core/fabric/lay-out-pieces.ts';

/** The codes of the blocks that a plan with these cuts has, in their order, without making its fabric. */
export function codesWithCuts(ground: Fabric, cuts: Cuts): string[] {
  const codes = [...ground.codes];
  for (const { cut, blocks } of layOutPieces(ground, cuts).cutBlocks) {
    cut.pieces.forEach(({ number }, at) => (codes[blocks[at]!] = pieceCode(cut.block, number)));
  }
  return codes;
}
