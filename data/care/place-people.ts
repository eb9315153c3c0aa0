import type { Block, Group } from '../area.ts';
import { isInside, type Position } from '../ground/plane.ts';
import type { Random } from '../random.ts';

/** Where a package is given. */
export interface Home {
  readonly at: Position;
  /** Position of its block. */
  readonly block: number;
}

/** Homes shared among groups by residents aged 65 and over, and unevenly among the blocks of each. */
export function placePeople(
  count: number,
  groups: readonly Group[],
  blocks: readonly Block[],
  random: Random,
): Home[] {
  const shares = shareOut(
    count,
    groups.map(({ residents65 }) => residents65),
  );
  return groups.flatMap((_, group) => {
    const own = blocks.flatMap((block, at) => (block.group === group ? [at] : []));
    const crowding = own.map(() => Math.exp(0.35 * random.normal()));
    return Array.from({ length: shares[group]! }, () => {
      const block = own[random.weighted(crowding)]!;
      return { at: placeWithin(blocks[block]!, random), block };
    });
  });
}

/** Whole numbers in proportion to `sizes` that add up to `count` (largest remainders). */
function shareOut(count: number, sizes: readonly number[]): number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const exact = sizes.map((size) => (count * size) / total);
  const shares = exact.map(Math.floor);
  const byRemainder = exact
    .map((_, at) => at)
    .sort((a, b) => exact[b]! - shares[b]! - (exact[a]! - shares[a]!));
  const left = count - shares.reduce((sum, share) => sum + share, 0);
  for (const at of byRemainder.slice(0, left)) shares[at]!++;
  return shares;
}

function placeWithin({ geometry }: Block, random: Random): Position {
  const ring = geometry.coordinates[0]! as [number, number][];
  const [lngs, lats] = [ring.map(([lng]) => lng), ring.map(([, lat]) => lat)];
  for (;;) {
    const at: Position = [
      Number(random.between(Math.min(...lngs), Math.max(...lngs)).toFixed(6)),
      Number(random.between(Math.min(...lats), Math.max(...lats)).toFixed(6)),
    ];
    if (isInside(at, ring.slice(0, -1))) return at;
  }
}
