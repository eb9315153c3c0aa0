import type { Fabric } from '../../core/fabric/fabric.ts';

/** The longer side of a small picture in its own units: two for a pixel of a picture 240 pixels across. */
export const LONGER_SIDE = 480;
/** Room for the lines at the very edge. */
const MARGIN = 3;
/** From the equator to a pole, as the metre was once defined. */
const METRES_PER_DEGREE = 10_000_000 / 90;

/** Corners laid end to end: `[x, y, x, y, …]`. */
export type Line = readonly number[];

/** The arcs of a fabric laid flat, north up, each corner at a whole unit of the picture. */
export interface FabricSketch {
  readonly width: number;
  readonly height: number;
  readonly metresPerUnit: number;
  /** By the arc's own number. */
  readonly lines: readonly Line[];
}

/**
 * Lays a fabric flat once and keeps the sketch: a degree of longitude is as long as it is in the middle.
 * Corners that fall on one unit become one, and those on a straight line go; both sides of a border share
 * its arc, so that no gap opens between them. `longerSide` is in units of the picture.
 */
export function sketchFabric(fabric: Fabric, longerSide = LONGER_SIDE): FabricSketch {
  const bySize = sketches.get(fabric) ?? new Map<number, FabricSketch>();
  const known = bySize.get(longerSide);
  if (known !== undefined) return known;
  const [west, south, east, north] = boundsOf(fabric);
  const shrink = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = (longerSide - 2 * MARGIN) / Math.max((east - west) * shrink, north - south);
  const sketch = {
    width: Math.ceil((east - west) * shrink * scale) + 2 * MARGIN,
    height: Math.ceil((north - south) * scale) + 2 * MARGIN,
    metresPerUnit: METRES_PER_DEGREE / scale,
    lines: fabric.topology.arcs.map((arc) =>
      withoutNeedless(
        arc.map(([lng, lat]) => [
          Math.round(MARGIN + (lng! - west) * shrink * scale),
          Math.round(MARGIN + (north - lat!) * scale),
        ]),
      ),
    ),
  };
  sketches.set(fabric, bySize.set(longerSide, sketch));
  return sketch;
}

/** A fabric is never written to; a cut makes another. */
const sketches = new WeakMap<Fabric, Map<number, FabricSketch>>();

function boundsOf({ bounds }: Fabric): [west: number, south: number, east: number, north: number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < bounds.length; at += 4) {
    box[0] = Math.min(box[0], bounds[at]!);
    box[1] = Math.min(box[1], bounds[at + 1]!);
    box[2] = Math.max(box[2], bounds[at + 2]!);
    box[3] = Math.max(box[3], bounds[at + 3]!);
  }
  return box;
}

/** Both ends stay, also where they are one place. */
function withoutNeedless(corners: readonly (readonly [number, number])[]): Line {
  const kept: number[] = [];
  corners.forEach(([x, y], at) => {
    const isEnd = at === corners.length - 1;
    const length = kept.length;
    if (!isEnd && length >= 2 && kept[length - 2] === x && kept[length - 1] === y) return;
    if (length >= 4 && isBetween(kept, x, y)) kept.length -= 2;
    kept.push(x, y);
  });
  return kept;
}

/** Whether the last corner kept lies on the way from the one before it to a place. */
function isBetween(kept: readonly number[], x: number, y: number): boolean {
  const [fromX, fromY, viaX, viaY] = kept.slice(-4) as [number, number, number, number];
  const [inX, inY, outX, outY] = [viaX - fromX, viaY - fromY, x - viaX, y - viaY];
  return inX * outY === inY * outX && inX * outX + inY * outY >= 0;
}
