import type { CompressedRows } from '../fabric/fabric.ts';
import { metresBetween } from '../geometry/metres-between.ts';

/**
 * What joins patches of blocks that do not touch into one, in straight metres between inside points: the
 * shortest way to join them all (Prim 1957). Half of each link is given to the block at either end. Blocks
 * in one patch give no links. `insidePoints` are two entries a block; time by the square of `blocks` where
 * there are patches, and in proportion to them where there is one.
 */
export function linkPatches(
  blocks: readonly number[],
  touching: CompressedRows,
  insidePoints: Float64Array,
  give: (block: number, metres: number) => void,
): void {
  const patchOf = findPatches(blocks, touching);
  const joined = new Set<number>();
  const nearest = new Map<number, { metres: number; from: number }>();
  const join = (patch: number) => {
    joined.add(patch);
    const members = blocks.filter((block) => patchOf.get(block) === patch);
    for (const block of blocks) {
      if (joined.has(patchOf.get(block)!)) continue;
      for (const from of members) {
        const metres = between(insidePoints, from, block);
        if (metres < (nearest.get(block)?.metres ?? Infinity)) nearest.set(block, { metres, from });
      }
    }
  };
  const patchCount = new Set(patchOf.values()).size;
  if (patchCount < 2) return;
  join(0);
  while (joined.size < patchCount) {
    let next = -1;
    for (const [block, { metres }] of nearest) {
      if (joined.has(patchOf.get(block)!)) nearest.delete(block);
      else if (next < 0 || metres < nearest.get(next)!.metres) next = block;
    }
    const { metres, from } = nearest.get(next)!;
    give(from, metres / 2);
    give(next, metres / 2);
    join(patchOf.get(next)!);
  }
}

/** The patch of each block, numbered from 0 in the order met. */
function findPatches(blocks: readonly number[], { offsets, targets }: CompressedRows): Map<number, number> {
  const among = new Set(blocks);
  const patchOf = new Map<number, number>();
  let patch = 0;
  for (const first of blocks) {
    if (patchOf.has(first)) continue;
    patchOf.set(first, patch);
    const reached = [first];
    for (let block = reached.pop(); block !== undefined; block = reached.pop()) {
      for (let at = offsets[block]!; at < offsets[block + 1]!; at++) {
        const other = targets[at]!;
        if (!among.has(other) || patchOf.has(other)) continue;
        patchOf.set(other, patch);
        reached.push(other);
      }
    }
    patch++;
  }
  return patchOf;
}

function between(points: Float64Array, one: number, other: number): number {
  return metresBetween(points[2 * one]!, points[2 * one + 1]!, points[2 * other]!, points[2 * other + 1]!);
}
