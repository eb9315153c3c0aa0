import { findFaces, type Faces } from './find-faces.ts';
import { groupFaces, type IsSliver, type Seam } from './group-faces.ts';
import { METRES_PER_DEGREE } from './metres-between.ts';
import type { PlaceNumbers } from './number-places.ts';
import { planeGraph, type PlaneGraph } from './plane-graph.ts';
import { ringsByWalk } from './rings-by-walk.ts';
import { shapeSides, type NumberedRing, type ShapeSides } from './shape-sides.ts';
import { fromUnits, toUnits } from './grid-units.ts';

/** What lines make of a shape. */
export interface ShapePieces {
  /** Each a polygon: the outer ring anticlockwise, then its holes clockwise, none repeating its first place. */
  readonly pieces: readonly (readonly (readonly number[])[])[];
  /** The parts of the shape that no line divides. */
  readonly wholeParts: readonly number[];
  /** The places that lines between pieces come through. */
  readonly seams: ReadonlySet<number>;
}

/**
 * Divides a shape along lines inside it, given as sides between numbered places that were noded with
 * the shape's own. Only lines that part one place of the shape from another divide: loose ends do
 * nothing. A piece that is a sliver goes with the piece it shares the longest line with. Null where no
 * part is divided.
 */
export function divideShape(
  places: PlaceNumbers,
  rings: readonly NumberedRing[],
  lines: readonly (readonly [number, number])[],
  isSliver: IsSliver,
): ShapePieces | null {
  const sides = shapeSides(rings, lines, places);
  const graph = planeGraph(places, sides.from, sides.to);
  const faces = findFaces(graph, places, sides.borderCount);
  const groupOf = joinSlivers(graph, faces, places, isSliver);
  const groupLeftOf = (way: number) => (faces.leftOf[way]! < 0 ? -1 : groupOf[faces.leftOf[way]!]!);
  const isWall = (side: number) => groupLeftOf(side * 2) !== groupLeftOf(side * 2 + 1);
  const dividing = new Set<number>();
  const seams = new Set<number>();
  for (let side = sides.borderCount; side < graph.sideCount; side++) {
    if (!isWall(side)) continue;
    dividing.add(groupLeftOf(side * 2)).add(groupLeftOf(side * 2 + 1));
    seams.add(sides.from[side]!).add(sides.to[side]!);
  }
  if (dividing.size === 0) return null;
  const pieces = new Map<number, (readonly number[])[]>();
  for (const walk of graph.walks(isWall)) {
    const group = groupLeftOf(walk[0]!);
    if (!dividing.has(group)) continue;
    for (const ring of ringsByWalk(
      walk.map((way) => graph.startOf[way]!),
      places,
    )) {
      const piece = pieces.get(group) ?? [];
      if (ring.doubledArea > 0) piece.unshift(ring.places);
      else piece.push(ring.places);
      pieces.set(group, piece);
    }
  }
  const wholeParts = findWholeParts(sides, rings, groupLeftOf, dividing);
  return { pieces: [...pieces.values()], wholeParts, seams };
}

/** The parts that no piece of a divided part has a side of. */
function findWholeParts(
  { borderCount, partOf }: ShapeSides,
  rings: readonly NumberedRing[],
  groupLeftOf: (way: number) => number,
  dividing: ReadonlySet<number>,
): number[] {
  const whole = new Set(rings.map(({ part }) => part));
  for (let side = 0; side < borderCount; side++) {
    if (dividing.has(groupLeftOf(side * 2))) whole.delete(partOf[side]!);
  }
  return [...whole];
}

function joinSlivers(
  graph: PlaneGraph,
  faces: Faces,
  { xs, ys }: PlaceNumbers,
  isSliver: IsSliver,
): Int32Array {
  const [, lat] = fromUnits(0, ys[graph.startOf[0]!]!);
  const metresNorth = METRES_PER_DEGREE / toUnits(1);
  const metresEast = metresNorth * Math.cos((lat! * Math.PI) / 180);
  const seams: Seam[] = [];
  const borderMetres = new Float64Array(faces.count);
  for (let way = 0; way < graph.sideCount * 2; way += 2) {
    const [one, other] = [faces.leftOf[way]!, faces.leftOf[way + 1]!];
    if (one === other) continue;
    const [a, b] = [graph.startOf[way]!, graph.startOf[way + 1]!];
    const metres = Math.hypot((xs[a]! - xs[b]!) * metresEast, (ys[a]! - ys[b]!) * metresNorth);
    if (one >= 0) borderMetres[one]! += metres;
    if (other >= 0) borderMetres[other]! += metres;
    if (one >= 0 && other >= 0) seams.push({ one, other, metres });
  }
  const areas = faces.doubledAreas.map((doubled) => (doubled / 2) * metresEast * metresNorth);
  return groupFaces(areas, borderMetres, seams, isSliver);
}
