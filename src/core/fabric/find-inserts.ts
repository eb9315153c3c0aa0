import Flatbush from 'flatbush';
import { METRES_PER_DEGREE } from '../geometry/metres-between.ts';
import type { BlockEdges } from './block-edges.ts';
import type { CornerBlocks } from './corner-blocks.ts';

/** Corners to put into sides, in the order met on the way from the side's lower corner. */
export interface Inserts {
  readonly count: number;
  /** The blocks whose outlines get corners. */
  readonly blocks: ReadonlySet<number>;
  readonly farthestMetres: number;
  between(block: number, corner: number, other: number): readonly number[];
}

interface Insert {
  readonly corner: number;
  readonly along: number;
}

/**
 * Finds loose corners that lie on, or within `toleranceMetres` of, a loose side of another block
 * that has no corner there.
 */
export function findInserts(edges: BlockEdges, holders: CornerBlocks, toleranceMetres: number): Inserts {
  const { longitudes, latitudes, loose } = edges;
  const found = new Map<string, Insert[]>();
  const blocks = new Set<number>();
  let [count, farthestMetres] = [0, 0];
  const index = looseIndex(edges);
  for (const corner of loose.from.length > 0 ? holders.corners : []) {
    const [lng, lat] = [longitudes[corner]!, latitudes[corner]!];
    const metresEast = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
    const [width, height] = [toleranceMetres / metresEast, toleranceMetres / METRES_PER_DEGREE];
    const own = holders.blocksOf(corner);
    for (const side of index.search(lng - width, lat - height, lng + width, lat + height)) {
      const block = loose.block[side]!;
      if (own.includes(block)) continue;
      const [low, high] = [loose.from[side]!, loose.to[side]!].toSorted((a, b) => a - b) as [number, number];
      const [ax, ay] = [(longitudes[low]! - lng) * metresEast, (latitudes[low]! - lat) * METRES_PER_DEGREE];
      const [bx, by] = [(longitudes[high]! - lng) * metresEast, (latitudes[high]! - lat) * METRES_PER_DEGREE];
      const [dx, dy] = [bx - ax, by - ay];
      const along = -(ax * dx + ay * dy) / (dx * dx + dy * dy);
      const metres = Math.hypot(ax + along * dx, ay + along * dy);
      if (along <= 0 || along >= 1 || metres > toleranceMetres) continue;
      const key = `${block} ${low} ${high}`;
      found.set(key, [...(found.get(key) ?? []), { corner, along }]);
      blocks.add(block);
      count++;
      farthestMetres = Math.max(farthestMetres, metres);
    }
  }
  for (const list of found.values()) list.sort((a, b) => a.along - b.along || a.corner - b.corner);
  return {
    count,
    blocks,
    farthestMetres,
    between: (block, corner, other) => {
      const list = found.get(`${block} ${Math.min(corner, other)} ${Math.max(corner, other)}`);
      const inOrder = list?.map((insert) => insert.corner) ?? [];
      return corner < other ? inOrder : inOrder.toReversed();
    },
  };
}

function looseIndex({ longitudes, latitudes, loose }: BlockEdges): Flatbush {
  const index = new Flatbush(Math.max(1, loose.from.length));
  for (const [side, from] of loose.from.entries()) {
    const to = loose.to[side]!;
    index.add(
      Math.min(longitudes[from]!, longitudes[to]!),
      Math.min(latitudes[from]!, latitudes[to]!),
      Math.max(longitudes[from]!, longitudes[to]!),
      Math.max(latitudes[from]!, latitudes[to]!),
    );
  }
  if (loose.from.length === 0) index.add(0, 0, 0, 0);
  index.finish();
  return index;
}
