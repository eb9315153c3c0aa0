import { rowsOf } from '../fabric/compressed-rows.ts';
import type { CompressedRows } from '../fabric/fabric.ts';
import type { LotTask } from './lot-task.ts';

/**
 * The neighbours of the blocks that are in, with as few links more as it takes for all to hang together: each
 * island to the nearest block of what is joined already, nearest islands first (Prim 1957). A link has no length.
 */
export function joinIslands(task: LotTask, isIn: Uint8Array): { rows: CompressedRows; length: Float64Array } {
  const { blockCount, touching, borderLength } = task;
  const targets: number[][] = Array.from({ length: blockCount }, () => []);
  const lengths: number[][] = Array.from({ length: blockCount }, () => []);
  for (let block = 0; block < blockCount; block++) {
    for (let at = touching.offsets[block]!; at < touching.offsets[block + 1]!; at++) {
      const other = touching.targets[at]!;
      if (isIn[block] === 0 || isIn[other] === 0 || other === block) continue;
      targets[block]!.push(other);
      lengths[block]!.push(borderLength[at]!);
    }
  }
  for (const [one, other] of linksBetween(task, islandsOf(targets, isIn))) {
    targets[one]!.push(other);
    targets[other]!.push(one);
    lengths[one]!.push(0);
    lengths[other]!.push(0);
  }
  return { rows: rowsOf(targets), length: Float64Array.from(lengths.flat()) };
}

/** Blocks that hang together, the most first. */
function islandsOf(targets: readonly (readonly number[])[], isIn: Uint8Array): number[][] {
  const isSeen = new Uint8Array(targets.length);
  const islands: number[][] = [];
  for (let start = 0; start < targets.length; start++) {
    if (isIn[start] === 0 || isSeen[start] === 1) continue;
    const island = [start];
    isSeen[start] = 1;
    for (const block of island) {
      for (const next of targets[block]!) {
        if (isSeen[next] === 1) continue;
        isSeen[next] = 1;
        island.push(next);
      }
    }
    islands.push(island);
  }
  return islands.sort((one, other) => other.length - one.length);
}

function linksBetween({ x, y, blockCount }: LotTask, islands: readonly number[][]): [number, number][] {
  const links: [number, number][] = [];
  const nearest = new Int32Array(blockCount);
  const apart = new Float64Array(blockCount).fill(Infinity);
  const waiting = new Set(islands.slice(1));
  let joined = islands[0] ?? [];
  const reach = (block: number) => {
    for (const other of joined) {
      const square = (x[block]! - x[other]!) ** 2 + (y[block]! - y[other]!) ** 2;
      if (square >= apart[block]!) continue;
      apart[block] = square;
      nearest[block] = other;
    }
  };
  while (waiting.size > 0) {
    for (const island of waiting) island.forEach(reach);
    const [from, next] = nearestOf(waiting, apart);
    links.push([from, nearest[from]!]);
    waiting.delete(next);
    joined = next;
  }
  return links;
}

/** The block that is least far apart, the first of equals, with the island it is of. */
function nearestOf(islands: Iterable<number[]>, apart: Float64Array): [number, number[]] {
  let nearest: [number, number[]] | null = null;
  for (const island of islands) {
    for (const block of island) {
      if (nearest === null || apart[block]! < apart[nearest[0]]!) nearest = [block, island];
    }
  }
  return nearest!;
}
