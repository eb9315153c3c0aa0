import type { PlaneGraph } from './plane-graph.ts';
import type { PlaceNumbers } from './number-places.ts';
import { placeInRing } from './place-of-ring.ts';
import { doubledArea } from './trace-regions.ts';

/** The faces that the sides of a plane graph divide a shape into. */
export interface Faces {
  readonly count: number;
  /** The face left of each way, -1 outside the shape. */
  readonly leftOf: Int32Array;
  /** Square grid units, doubled. */
  readonly doubledAreas: Float64Array;
}

/** A closed walk, in grid units. */
interface Circuit {
  readonly walk: readonly number[];
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly doubled: number;
}

/**
 * Finds the faces of a shape whose own sides are those below `borderCount`, each with the shape on
 * its left; the other sides are lines inside it.
 */
export function findFaces(graph: PlaneGraph, places: PlaceNumbers, borderCount: number): Faces {
  const isOutward = (way: number) => way % 2 === 1 && way >> 1 < borderCount;
  const inside = graph
    .walks(() => true)
    .filter((walk) => !walk.some(isOutward))
    .map((walk) => circuitOf(walk, graph, places));
  // Anticlockwise circuits go round faces; the others are edges of holes, or loose ends.
  const outers = inside.filter(({ doubled }) => doubled > 0).toSorted((a, b) => a.doubled - b.doubled);
  const leftOf = new Int32Array(graph.sideCount * 2).fill(-1);
  const doubledAreas = Float64Array.from(outers, ({ doubled }) => doubled);
  outers.forEach(({ walk }, face) => {
    for (const way of walk) leftOf[way] = face;
  });
  for (const hole of inside) {
    if (hole.doubled > 0) continue;
    const face = outers.findIndex((outer) => placeInRing(2 * hole.xs[0]!, 2 * hole.ys[0]!, outer) === 'in');
    if (face < 0) continue;
    doubledAreas[face]! += hole.doubled;
    for (const way of hole.walk) leftOf[way] = face;
  }
  return { count: outers.length, leftOf, doubledAreas };
}

function circuitOf(walk: readonly number[], graph: PlaneGraph, places: PlaceNumbers): Circuit {
  const xs = walk.map((way) => places.xs[graph.startOf[way]!]!);
  const ys = walk.map((way) => places.ys[graph.startOf[way]!]!);
  return { walk, xs, ys, doubled: doubledArea({ xs, ys }) };
}
