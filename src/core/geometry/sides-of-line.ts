import type { MultiPolygon } from 'geojson';
import { fromUnits, toUnits } from './grid-units.ts';
import type { LngLat } from './lng-lat.ts';
import { addSegment, nodeSegments, noSegments, type Segments } from './node-segments.ts';
import { numberPlaces, type PlaceNumbers } from './number-places.ts';
import { placeInRing } from './place-of-ring.ts';
import { planeGraph, type PlaneGraph } from './plane-graph.ts';
import { doubledArea } from './trace-regions.ts';

/** What lies on the two sides of a line. */
export interface Sides {
  readonly left: MultiPolygon;
  readonly right: MultiPolygon;
}

const OUTLINE = 0;
const LINE = 1;
/** Lengths that should cancel leave a trace of rounding; a grid unit is far more. */
const LEAST_LEANING = 1;
/** About half a second. A line that crosses itself a thousand times takes more. */
const MOST_STEPS = 4_000_000;

/**
 * The ground on the two sides of a line across an area that is closed in by outlines. Ground goes with the
 * side on which it has more of the line's length; where the line ends inside it, that is neither, and
 * ground that the line does not come to is on neither side. Null where the line is too tangled.
 */
export function sidesOfLine(outlines: readonly (readonly LngLat[])[], line: readonly LngLat[]): Sides | null {
  const segments = noSegments();
  for (const outline of outlines) addWay(segments, outline, OUTLINE);
  addWay(segments, line, LINE);
  const noded = nodeSegments(segments, { steps: MOST_STEPS });
  if (noded === null) return null;
  const faces = findFaces(noded);
  return {
    left: shapeOf(faces.filter(({ leaning }) => leaning > LEAST_LEANING)),
    right: shapeOf(faces.filter(({ leaning }) => leaning < -LEAST_LEANING)),
  };
}

function addWay(segments: Segments, way: readonly LngLat[], tag: number): void {
  for (let at = 1; at < way.length; at++) {
    const [ax, ay] = [toUnits(way[at - 1]![0]), toUnits(way[at - 1]![1])];
    const [bx, by] = [toUnits(way[at]![0]), toUnits(way[at]![1])];
    if (ax !== bx || ay !== by) addSegment(segments, ax, ay, bx, by, tag, 1, segments.ax.length);
  }
}

/** A closed walk along sides, in grid units. */
interface Walk {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Length of the line that has the walk on its left, less that which has it on its right. */
  readonly leaning: number;
}

/** Ground closed in by sides: its outer ring, then its holes. */
interface Face {
  readonly rings: readonly Walk[];
  readonly leaning: number;
}

function findFaces(noded: Segments): Face[] {
  const places = numberPlaces();
  const sides = mergeSides(noded, places);
  const graph = planeGraph(
    places,
    sides.map(({ from }) => from),
    sides.map(({ to }) => to),
  );
  const walks = graph.walks(() => true).map((ways) => walkOf(ways, graph, places, sides));
  const outers = walks.filter((walk) => doubledArea(walk) > 0);
  const holes = walks.filter((walk) => doubledArea(walk) <= 0);
  const faces = outers
    .toSorted((a, b) => doubledArea(a) - doubledArea(b))
    .map((outer) => ({ rings: [outer], leaning: outer.leaning }));
  for (const hole of holes) {
    const [x, y] = [2 * hole.xs[0]!, 2 * hole.ys[0]!];
    faces.find(({ rings: [outer] }) => placeInRing(x, y, outer!) === 'in')?.rings.push(hole);
  }
  return faces;
}

interface Side {
  readonly from: number;
  readonly to: number;
  /** How often the line runs along it, below 0 for the other way; 0 on an outline, which divides by itself. */
  readonly line: number;
}

function mergeSides({ ax, ay, bx, by, tag }: Segments, places: PlaceNumbers): Side[] {
  const sides = new Map<string, Side>();
  const outline = new Set<string>();
  for (let at = 0; at < ax.length; at++) {
    const [start, end] = [places.of(ax[at]!, ay[at]!), places.of(bx[at]!, by[at]!)];
    const [from, to] = start < end ? [start, end] : [end, start];
    const key = `${from},${to}`;
    if (tag[at] === OUTLINE) outline.add(key);
    const line = (sides.get(key)?.line ?? 0) + (tag[at] === OUTLINE ? 0 : start < end ? 1 : -1);
    sides.set(key, { from, to, line });
  }
  return Array.from(sides, ([key, side]) => (outline.has(key) ? { ...side, line: 0 } : side));
}

function walkOf(
  ways: readonly number[],
  { startOf }: PlaneGraph,
  { xs, ys }: PlaceNumbers,
  sides: readonly Side[],
): Walk {
  let leaning = 0;
  for (const way of ways) {
    const { from, to, line } = sides[way >> 1]!;
    const length = Math.hypot(xs[to]! - xs[from]!, ys[to]! - ys[from]!);
    leaning += Math.sign(line) * (way % 2 === 0 ? length : -length);
  }
  return {
    xs: ways.map((way) => xs[startOf[way]!]!),
    ys: ways.map((way) => ys[startOf[way]!]!),
    leaning,
  };
}

function shapeOf(faces: readonly Face[]): MultiPolygon {
  const closed = ({ xs, ys }: Walk) => [...xs.keys(), 0].map((at) => fromUnits(xs[at]!, ys[at]!));
  return { type: 'MultiPolygon', coordinates: faces.map(({ rings }) => rings.map(closed)) };
}
