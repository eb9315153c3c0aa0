import type { Random } from '../random.ts';
import { fitToOutline } from './fit-to-outline.ts';
import type { Plane, Point, Position } from './plane.ts';
import { traceFaces } from './planar-graph.ts';
import { powerCells } from './power-cells.ts';
import { settlePieces } from './settle-pieces.ts';
import type { Seed } from './spread-seeds.ts';
import { straightenCrossings } from './straighten-crossings.ts';
import { wiggleBorders } from './wiggle-borders.ts';

/** How finely borders are drawn, in metres. */
export interface Grain {
  /** Corners nearer than this become one. */
  readonly tolerance: number;
  /** From one vertex of a border to the next. */
  readonly spacing: number;
}

/**
 * A ring for each seed, `[lng, lat]`, closed and anticlockwise: the ground nearest to the seed
 * inside the outline, in one piece. Neighbours share each vertex of the border between them.
 */
export function drawBlocks(
  seeds: readonly Seed[],
  outline: readonly Point[],
  grain: Grain,
  plane: Plane,
  random: Random,
): Position[][] {
  const halfWidth = 2 * Math.max(...outline.flat().map(Math.abs));
  const graph = settlePieces(fitToOutline(powerCells(seeds, halfWidth), outline, grain.tolerance));
  const wandering = wiggleBorders(graph, grain.spacing, random);
  const borders = straightenCrossings(wandering.map((points) => points.map(plane.toPosition)));
  const rings = new Map<number, Position[]>();
  for (const face of traceFaces(graph.nodes, graph.edges)) {
    const ring = face.sides.flatMap(({ edge, from }) => {
      const border = borders[edge]!;
      return (graph.edges[edge]!.from === from ? border : border.toReversed()).slice(0, -1);
    });
    rings.set(face.label, [...ring, ring[0]!]);
  }
  return seeds.map((_, seed) => {
    const ring = rings.get(seed);
    if (ring === undefined) throw new Error(`Seed ${seed} has no ground inside the outline`);
    return ring;
  });
}
