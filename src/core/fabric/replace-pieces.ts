import type { CutBlock, Piece } from './cuts.ts';
import type { Division } from './divide-blocks.ts';
import type { BlockIndex, Fabric } from './fabric.ts';
import { layOutPieces } from './lay-out-pieces.ts';
import type { NewShapes } from './shapes-of-pieces.ts';

/** Puts new pieces in the place of the blocks they were cut from, and numbers them. */
export function replacePieces(fabric: Fabric, { divided, widened }: NewShapes): Division {
  const before = layOutPieces(fabric, fabric.cuts);
  const known = new Map(before.cutBlocks.map((cutBlock) => [cutBlock.ground as number, cutBlock]));
  const entries = new Map<number, CutBlock>(before.cutBlocks.map(({ ground, cut }) => [ground, cut]));
  const made = new Map<BlockIndex, readonly Piece[]>();
  for (const block of [...divided.keys(), ...widened.keys()]) {
    const ground = fabric.groundOf[block]!;
    const entry = entries.get(ground) ?? { block: fabric.codes[block]!, pieces: [] };
    const old = known.get(ground);
    const number = old?.cut.pieces[old.blocks.indexOf(block)]!.number;
    const shapes = divided.get(block);
    if (shapes === undefined) {
      if (number === undefined) continue;
      const wider = { number, geometry: widened.get(block)! };
      const pieces = entry.pieces.map((piece) => (piece.number === number ? wider : piece));
      entries.set(ground, { block: entry.block, pieces });
      continue;
    }
    const last = entry.pieces.at(-1)?.number ?? 0;
    const pieces = shapes.map((geometry, at): Piece => ({ number: last + at + 1, geometry }));
    const others = entry.pieces.filter((piece) => piece.number !== number);
    entries.set(ground, { block: entry.block, pieces: [...others, ...pieces] });
    made.set(block, pieces);
  }
  const cuts = [...entries].toSorted(([a], [b]) => a - b).map(([, cut]) => cut);
  const indexes = new Map<Piece, BlockIndex>();
  for (const { cut, blocks } of layOutPieces(fabric, cuts).cutBlocks)
    cut.pieces.forEach((piece, at) => indexes.set(piece, blocks[at]!));
  const newBlocks = Array.from(made, ([block, pieces]) => ({
    block,
    pieces,
    blocks: pieces.map((piece) => indexes.get(piece)!),
  }));
  return { cuts, divided: newBlocks.toSorted((a, b) => a.block - b.block) };
}
