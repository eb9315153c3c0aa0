import type { LaidOutBlock, PieceLayout } from './lay-out-pieces.ts';

/** What a column has for a piece of a cut block, by the piece's place among its pieces. */
type OfPiece<Value> = (cutBlock: LaidOutBlock, at: number) => Value;

/** A column of the ground with those of the pieces put in. */
export function patchBlocks<Column extends Int32Array | Float64Array>(
  ground: Column,
  layout: PieceLayout,
  ofPiece: OfPiece<number>,
): Column {
  return patchPlaces(ground, layout, 1, (cutBlock, at) => [ofPiece(cutBlock, at)]);
}

/** The same for columns with several numbers a block. */
export function patchPlaces<Column extends Int32Array | Float64Array>(
  ground: Column,
  { count, cutBlocks }: PieceLayout,
  width: number,
  ofPiece: OfPiece<readonly number[]>,
): Column {
  const Column = ground.constructor as new (length: number) => Column;
  const patched = new Column(count * width);
  patched.set(ground);
  for (const cutBlock of cutBlocks)
    cutBlock.blocks.forEach((block, at) => patched.set(ofPiece(cutBlock, at), block * width));
  return patched;
}

/** The same for lists of words. */
export function patchList(
  ground: readonly string[],
  { cutBlocks }: PieceLayout,
  ofPiece: OfPiece<string>,
): readonly string[] {
  const patched = ground.slice();
  for (const cutBlock of cutBlocks)
    cutBlock.blocks.forEach((block, at) => (patched[block] = ofPiece(cutBlock, at)));
  return patched;
}
