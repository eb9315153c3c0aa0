import type { MultiPolygon, Polygon } from 'geojson';
import { overlapArea } from '../geometry/overlap-area.ts';
import type { Cuts } from './cuts.ts';
import type { BlockIndex, Fabric } from './fabric.ts';
import { layOutPieces, type LaidOutBlock } from './lay-out-pieces.ts';

/**
 * Carries what is said of each block of a fabric, such as its lot, to the same ground with other
 * cuts. A piece that was there keeps its own; a new piece takes that of the block or piece that covers
 * most of it, and a block made whole that of the largest of its pieces.
 */
export function carryAssignment(fabric: Fabric, assignment: Int16Array, cuts: Cuts): Int16Array {
  const before = layOutPieces(fabric, fabric.cuts);
  const after = layOutPieces(fabric, cuts);
  const carried = new Int16Array(after.count);
  carried.set(assignment.subarray(0, before.groundCount));
  const known = new Map(before.cutBlocks.map((old) => [old.ground, old]));
  for (const { ground, cut, blocks } of after.cutBlocks) {
    const old = known.get(ground);
    known.delete(ground);
    blocks.forEach((block, at) => {
      const from = old === undefined ? ground : mostOf(cut.pieces[at]!.geometry, old);
      carried[block] = assignment[from]!;
    });
  }
  for (const [ground, { blocks }] of known) {
    const largest = blocks.reduce((best, block) =>
      fabric.areaSquareMetres[block]! > fabric.areaSquareMetres[best]! ? block : best,
    );
    carried[ground] = assignment[largest]!;
  }
  return carried;
}

/** The old piece that covers most of a shape. */
function mostOf(shape: Polygon | MultiPolygon, { cut, blocks }: LaidOutBlock): BlockIndex {
  const same = cut.pieces.findIndex(({ geometry }) => geometry === shape);
  if (same >= 0) return blocks[same]!;
  const areas = cut.pieces.map(({ geometry }) => overlapArea(shape, geometry));
  return blocks[areas.indexOf(Math.max(...areas))]!;
}
