import type { BlockIndex, Fabric } from '../../core/fabric/fabric.ts';

type Ground = Pick<Fabric, 'codes' | 'groundCodes' | 'groundOf'>;

/** The block of the ground that a block is a piece of, by its code, and the piece's number; null for a whole block. */
export function pieceOf(
  { codes, groundCodes, groundOf }: Ground,
  block: BlockIndex,
): { block: string; number: string } | null {
  const [code, ground] = [codes[block]!, groundCodes[groundOf[block]!]!];
  return code === ground ? null : { block: ground, number: code.slice(ground.length + 1) };
}

/** All pieces of a block of the ground, by its code. */
export function piecesOf({ groundCodes, groundOf }: Ground, code: string): BlockIndex[] {
  const pieces: BlockIndex[] = [];
  groundOf.forEach((ground, block) => groundCodes[ground] === code && pieces.push(block as BlockIndex));
  return pieces;
}

/** A block's name; pieces of one block share its name and are told apart by their number. */
export function nameOfBlock(fabric: Ground & Pick<Fabric, 'names'>, block: BlockIndex): string {
  const piece = pieceOf(fabric, block);
  return piece === null ? fabric.names[block]! : `${fabric.names[block]}, piece ${piece.number}`;
}
