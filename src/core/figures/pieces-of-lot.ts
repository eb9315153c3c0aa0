import type { BlockIndex, CompressedRows, Fabric } from '../fabric/fabric.ts';
import type { Assignment } from '../scenario/scenario.ts';

/**
 * The separate pieces of a lot: blocks joined through those they touch, largest area first. A lot is in
 * one piece when there is one. Blocks touch where they share a border, not at a corner; `resolveLinks`
 * says who touches whom where a plan declares links.
 */
export function piecesOfLot(
  fabric: Fabric,
  assignment: Assignment,
  lot: number,
  { offsets, targets }: CompressedRows = fabric.neighbours,
): readonly (readonly BlockIndex[])[] {
  const met = new Uint8Array(fabric.count);
  const pieces: { blocks: BlockIndex[]; area: number }[] = [];
  for (let start = 0 as BlockIndex; start < fabric.count; start++) {
    if (assignment[start] !== lot || met[start]) continue;
    met[start] = 1;
    const blocks = [start as BlockIndex];
    let area = 0;
    for (let next = 0; next < blocks.length; next++) {
      const block = blocks[next]!;
      area += fabric.areaSquareMetres[block]!;
      for (let at = offsets[block]!; at < offsets[block + 1]!; at++) {
        const other = targets[at] as BlockIndex;
        if (assignment[other] !== lot || met[other]) continue;
        met[other] = 1;
        blocks.push(other);
      }
    }
    pieces.push({ blocks, area });
  }
  return pieces.toSorted((a, b) => b.area - a.area).map((piece) => piece.blocks);
}
