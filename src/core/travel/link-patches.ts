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
  const patches = findPatches(blocks, touching);
  if (patches.length < 2) return;
  const apart = (one: number, other: number) => {
    const [lng, lat] = [insidePoints[2 * one]!, insidePoints[2 * one + 1]!];
    return metresBetween(lng, lat, insidePoints[2 * other]!, insidePoints[2 * other + 1]!);
  };
  const patchOf = new Map(patches.flatMap((patch) => patch.map((block) => [block, patch])));
  /** Blocks of patches not joined yet, with the nearest block that is joined. */
  let left = blocks.map((block) => ({ block, metres: Infinity, from: -1 }));
  let joining = patches[0]!;
  for (;;) {
    left = left.filter(({ block }) => patchOf.get(block) !== joining);
    if (left.length === 0) return;
    let next = left[0]!;
    for (const one of left) {
      for (const from of joining) {
        const metres = apart(from, one.block);
        if (metres < one.metres) [one.metres, one.from] = [metres, from];
      }
      if (one.metres < next.metres) next = one;
    }
    give(next.from, next.metres / 2);
    give(next.block, next.metres / 2);
    joining = patchOf.get(next.block)!;
  }
}

/** Blocks that hang together, in the order met. */
function findPatches(blocks: readonly number[], { offsets, targets }: CompressedRows): number[][] {
  const left = new Uint8Array(offsets.length - 1);
  for (const block of blocks) left[block] = 1;
  const patches: number[][] = [];
  for (const first of blocks) {
    if (left[first] === 0) continue;
    left[first] = 0;
    const patch = [first];
    for (let next = 0; next < patch.length; next++) {
      for (let at = offsets[patch[next]!]!; at < offsets[patch[next]! + 1]!; at++) {
        const other = targets[at]!;
        if (left[other] === 0) continue;
        left[other] = 0;
        patch.push(other);
      }
    }
    patches.push(patch);
  }
  return patches;
}
