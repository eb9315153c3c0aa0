import type { Position } from 'geojson';
import { crossOutlines } from '../geometry/cross-outlines.ts';
import type { Effort } from '../geometry/effort.ts';
import { fromUnits, toUnits } from '../geometry/grid-units.ts';
import { addSegment, nodeSegments, noSegments } from '../geometry/node-segments.ts';
import { numberPlaces, type PlaceNumbers } from '../geometry/number-places.ts';
import type { NumberedRing } from '../geometry/shape-sides.ts';
import type { BlockIndex, Fabric } from './fabric.ts';
import type { Knife } from './knife.ts';

/** Outlines of blocks and a line across them, with a place wherever they meet. */
export interface NodedBlocks {
  readonly places: PlaceNumbers;
  /** Beside the blocks asked for. */
  readonly ringsOf: readonly (readonly NumberedRing[])[];
  /** Places the knife comes through, in its order. */
  readonly way: readonly number[];
  /** Whether a place lies on the outline of one of the blocks. */
  isOnOutline(place: number): boolean;
  /** Whether a place is a corner of the blocks as they are. */
  isCorner(place: number): boolean;
  /** `[lng, lat]`: that of the corner there, to the last digit, where there is one. */
  positionOf(place: number): Position;
}

/**
 * Puts places where a knife meets the outlines of blocks. Each stretch of border is noded once,
 * whoever lies beside it, so that neighbours get the very same places. Null where that takes more
 * steps than are left.
 */
export function nodeBlocks(
  { topology }: Fabric,
  blocks: readonly BlockIndex[],
  { line, closed }: Knife,
  left: Effort,
): NodedBlocks | null {
  const places = numberPlaces();
  const corners: Position[] = [];
  const segments = noSegments();
  const addWay = (positions: Knife['line'], tag: number) => {
    for (let at = 1; at < positions.length; at++) {
      const [ax, ay] = [toUnits(positions[at - 1]![0]!), toUnits(positions[at - 1]![1]!)];
      const [bx, by] = [toUnits(positions[at]![0]!), toUnits(positions[at]![1]!)];
      if (ax !== bx || ay !== by) addSegment(segments, ax, ay, bx, by, tag, 1, segments.ax.length);
    }
  };
  const polygonsOf = blocks.map((block) => polygonArcs(topology.objects.blocks.geometries[block]!));
  const arcs = [...new Set(polygonsOf.flat(3).map(arcOf))];
  for (const arc of arcs) {
    for (const position of topology.arcs[arc]!) {
      const place = places.of(toUnits(position[0]!), toUnits(position[1]!));
      corners[place] ??= position;
    }
    addWay(topology.arcs[arc]!, arc);
  }
  addWay(closed && line.length > 0 ? [...line, line[0]!] : line, KNIFE);
  const crossed = crossOutlines(segments, KNIFE, left);
  const noded = crossed && nodeSegments(crossed, left);
  if (!noded) return null;
  const stops = new Map<number, number[]>(arcs.map((arc) => [arc, []]));
  const way: number[] = [];
  noded.tag.forEach((tag, at) => {
    const stretch = stops.get(tag) ?? way;
    if (stretch.length === 0) stretch.push(places.of(noded.ax[at]!, noded.ay[at]!));
    stretch.push(places.of(noded.bx[at]!, noded.by[at]!));
  });
  const onOutline = new Set([...stops.values()].flat());
  return {
    places,
    ringsOf: polygonsOf.map((polygons) =>
      polygons.flatMap((rings, part) =>
        rings.map((ring, at) => ({ places: ringOf(ring, stops), part, isHole: at > 0 })),
      ),
    ),
    way,
    isOnOutline: (place) => onOutline.has(place),
    isCorner: (place) => corners[place] !== undefined,
    positionOf: (place) => corners[place] ?? fromUnits(places.xs[place]!, places.ys[place]!),
  };
}

/** No arc has this number. */
const KNIFE = -1;

/** Numbers of arcs by ring and by polygon; one below 0 is walked backwards. */
type ArcRings = readonly (readonly number[])[];

function polygonArcs(
  geometry: Fabric['topology']['objects']['blocks']['geometries'][number],
): readonly ArcRings[] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

function arcOf(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

function ringOf(ring: readonly number[], stops: ReadonlyMap<number, readonly number[]>): number[] {
  return ring.flatMap((arc) => {
    const stretch = stops.get(arcOf(arc))!;
    return arc < 0 ? stretch.slice(1).toReversed() : stretch.slice(0, -1);
  });
}
