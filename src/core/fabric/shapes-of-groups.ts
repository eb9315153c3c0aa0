import type { MultiPolygon, Position } from 'geojson';
import { mergeArcs } from 'topojson-client';
import type { MultiPolygon as ArcMultiPolygon } from 'topojson-specification';
import { runsAnticlockwise } from '../geometry/runs-anticlockwise.ts';
import type { LngLat } from '../geometry/lng-lat.ts';
import type { Fabric } from './fabric.ts';

/**
 * The shapes of groups of blocks, by group number, put together from the very arcs that the blocks share:
 * two groups side by side have each corner of their border in common. Outlines run anticlockwise and holes
 * clockwise (RFC 7946), each closed and touching itself nowhere.
 */
export function shapesOfGroups(fabric: Fabric, groupOf: ArrayLike<number>): Map<number, MultiPolygon> {
  const { topology } = fabric;
  const members = new Map<number, ArcMultiPolygon[]>();
  topology.objects.blocks.geometries.forEach((geometry, block) => {
    const others = members.get(groupOf[block]!);
    // Polygons are taken as well, whatever the declared type says.
    if (others === undefined) members.set(groupOf[block]!, [geometry as ArcMultiPolygon]);
    else others.push(geometry as ArcMultiPolygon);
  });
  const shapeOf = (blocks: ArcMultiPolygon[]): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: mergeArcs(topology, blocks).arcs.map((rings) =>
      polygonOf(rings.flatMap((ring) => loopsOf(cornersOf(ring, topology.arcs)))),
    ),
  });
  return new Map(Array.from(members, ([group, blocks]) => [group, shapeOf(blocks)]));
}

/** Corners of arcs end to end, each said once; `~n` is arc n backwards. */
function cornersOf(ring: readonly number[], arcs: readonly (readonly Position[])[]): Position[] {
  return ring.flatMap((arc) => (arc < 0 ? arcs[~arc]!.toReversed() : arcs[arc]!).slice(1));
}

/** A ring that comes back to a corner is two that touch there. */
function loopsOf(corners: readonly Position[]): Position[][] {
  const loops: Position[][] = [];
  const walk: Position[] = [];
  const places = new Map<string, number>();
  for (const corner of corners) {
    const key = `${corner[0]} ${corner[1]}`;
    const met = places.get(key);
    if (met !== undefined) {
      const loop = walk.splice(met);
      for (const [x, y] of loop) places.delete(`${x} ${y}`);
      loops.push(loop);
    }
    places.set(key, walk.length);
    walk.push(corner);
  }
  return [...loops, walk].filter((loop) => loop.length >= 3).map((loop) => [...loop, loop[0]!]);
}

/** The largest loop is the outline, as what hangs together by its borders has one; the others are holes in it. */
function polygonOf(loops: readonly Position[][]): Position[][] {
  const sizes = loops.map(extentOf);
  const outline = sizes.indexOf(Math.max(...sizes));
  const others = loops.filter((_, at) => at !== outline);
  return [turned(loops[outline]!, true), ...others.map((loop) => turned(loop, false))];
}

/** Twice the area inside, in square degrees: enough to say which is larger. */
function extentOf(loop: readonly Position[]): number {
  const [originX, originY] = loop[0]!;
  let doubled = 0;
  for (let at = 1; at < loop.length; at++) {
    const [[x0, y0], [x1, y1]] = [loop[at - 1]!, loop[at]!];
    doubled += (x0! - originX!) * (y1! - originY!) - (x1! - originX!) * (y0! - originY!);
  }
  return Math.abs(doubled);
}

function turned(loop: Position[], anticlockwise: boolean): Position[] {
  return runsAnticlockwise(loop as unknown as LngLat[]) === anticlockwise ? loop : loop.toReversed();
}
