import type { Fabric } from '../fabric/fabric.ts';

/**
 * The number of the area that each block is in, from 0: touching blocks joined until each area's count is 0 or
 * at least `least`. The area with the smallest count is joined first, with the neighbour it shares most border
 * with; one that touches nothing, with the nearest that counts anybody. Where all there is comes to less than
 * `least`, it ends as one area, which may not be shown. Blocks that count nobody stay by themselves unless an
 * area grows over them. The same blocks and counts always give the same areas.
 */
export function safeAreas(
  fabric: Pick<Fabric, 'count' | 'neighbours' | 'insidePoints'>,
  countsByBlock: ArrayLike<number>,
  least: number,
): Int32Array {
  const areas = fabricAreas(fabric, countsByBlock);
  const small = new Set<number>();
  for (let block = 0; block < fabric.count; block++) if (isSmall(areas[block]!, least)) small.add(block);
  for (;;) {
    const area = smallest(areas, small);
    if (area === null) break;
    const other = closestNeighbour(areas[area]!) ?? nearestCounted(fabric, areas, area);
    small.delete(area);
    if (other === null) continue;
    const [kept, gone] = area < other ? [area, other] : [other, area];
    small.delete(gone);
    join(areas, kept, gone);
    if (isSmall(areas[kept]!, least)) small.add(kept);
    else small.delete(kept);
  }
  return numberAreas(areas, fabric.count);
}

/** An area by the lowest block in it; an area that was joined with a lower one is null. */
type Areas = (Area | null)[];

interface Area {
  count: number;
  readonly blocks: number[];
  /** By the area on the other side, the length of the border with it. */
  readonly borderMetres: Map<number, number>;
}

function fabricAreas({ count, neighbours }: Pick<Fabric, 'count' | 'neighbours'>, counts: ArrayLike<number>) {
  const { offsets, targets, borderMetres } = neighbours;
  return Array.from({ length: count }, (_, block): Area | null => {
    const borders = new Map<number, number>();
    for (let at = offsets[block]!; at < offsets[block + 1]!; at++)
      borders.set(targets[at]!, borderMetres[at]!);
    return { count: counts[block]!, blocks: [block], borderMetres: borders };
  });
}

function isSmall(area: Area | null, least: number): boolean {
  return area !== null && area.count > 0 && area.count < least;
}

function smallest(areas: Areas, small: ReadonlySet<number>): number | null {
  let best: number | null = null;
  for (const area of small) {
    if (best === null) best = area;
    const less = areas[area]!.count - areas[best]!.count;
    if (less < 0 || (less === 0 && area < best)) best = area;
  }
  return best;
}

function closestNeighbour({ borderMetres }: Area): number | null {
  let best: number | null = null;
  for (const [area, metres] of borderMetres) {
    const more = best === null ? 1 : metres - borderMetres.get(best)!;
    if (more > 0 || (more === 0 && area < best!)) best = area;
  }
  return best;
}

/** By the distance between points inside blocks, on a plane that is true enough over one council. */
function nearestCounted({ insidePoints }: Pick<Fabric, 'insidePoints'>, areas: Areas, from: number) {
  let [best, bestSquare] = [null as number | null, Infinity];
  for (const block of areas[from]!.blocks) {
    const [lng, lat] = [insidePoints[2 * block]!, insidePoints[2 * block + 1]!];
    const narrow = Math.cos((lat * Math.PI) / 180);
    areas.forEach((area, number) => {
      if (area === null || area.count === 0 || number === from) return;
      for (const other of area.blocks) {
        const square =
          ((insidePoints[2 * other]! - lng) * narrow) ** 2 + (insidePoints[2 * other + 1]! - lat) ** 2;
        if (square < bestSquare) [best, bestSquare] = [number, square];
      }
    });
  }
  return best;
}

function join(areas: Areas, kept: number, gone: number): void {
  const [into, from] = [areas[kept]!, areas[gone]!];
  into.count += from.count;
  into.blocks.push(...from.blocks);
  into.borderMetres.delete(gone);
  for (const [area, metres] of from.borderMetres) {
    if (area === kept) continue;
    const borders = areas[area]!.borderMetres;
    into.borderMetres.set(area, (into.borderMetres.get(area) ?? 0) + metres);
    borders.set(kept, (borders.get(kept) ?? 0) + metres);
    borders.delete(gone);
  }
  areas[gone] = null;
}

function numberAreas(areas: Areas, count: number): Int32Array {
  const numbers = new Int32Array(count);
  let next = 0;
  for (const area of areas) {
    if (area === null) continue;
    for (const block of area.blocks) numbers[block] = next;
    next++;
  }
  return numbers;
}
