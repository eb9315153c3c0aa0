import Flatbush from 'flatbush';
import type { Segments } from './node-segments.ts';

/** A closed line in grid units, its first corner not repeated. */
export interface TracedRing {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** The segment (`Segments.source`) that each side came from; side i runs from corner i. */
  readonly sources: readonly number[];
}

/** A side that is drawn once however many segments lie on it. */
interface Side {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  readonly source: number;
  /** How often each tag's segments run from a to b. */
  readonly weights: Map<number, number>;
}

/** Whether a place is in a region, by how often each tag's segments wind around it anticlockwise. */
export type Region = (windings: Int32Array) => boolean;

/**
 * Each region of the plane as polygons: an outer ring anticlockwise, then its holes clockwise. No
 * ring meets itself, and polygons of a region meet at single points at most. What lies outside
 * everything is no part of a region. The segments must have been noded.
 */
export function traceRegions(
  segments: Segments,
  tagCount: number,
  regions: readonly Region[],
): TracedRing[][][] {
  return bordersOf(mergeSides(segments), tagCount, regions).map((border) => nest(traceRings(border)));
}

function mergeSides({ ax, ay, bx, by, tag, weight, source }: Segments): Side[] {
  const known = new Map<string, Side>();
  for (let at = 0; at < ax.length; at++) {
    const eastward = bx[at]! - ax[at]!;
    const isForward = eastward > 0 || (eastward === 0 && ay[at]! < by[at]!);
    const ends = isForward ? [ax[at]!, ay[at]!, bx[at]!, by[at]!] : [bx[at]!, by[at]!, ax[at]!, ay[at]!];
    const key = ends.join();
    let side = known.get(key);
    if (side === undefined) {
      side = {
        ax: ends[0]!,
        ay: ends[1]!,
        bx: ends[2]!,
        by: ends[3]!,
        source: source[at]!,
        weights: new Map(),
      };
      known.set(key, side);
    }
    const signed = isForward ? weight[at]! : -weight[at]!;
    side.weights.set(tag[at]!, (side.weights.get(tag[at]!) ?? 0) + signed);
  }
  return [...known.values()];
}

/** A side of the region's border, walked with the region on its left. */
interface Step {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly source: number;
  isTaken: boolean;
}

function bordersOf(sides: readonly Side[], tagCount: number, regions: readonly Region[]): Step[][] {
  const windingsAt = rayCaster(sides, tagCount);
  const borders = regions.map((): Step[] => []);
  for (const side of sides) {
    if ([...side.weights.values()].every((weight) => weight === 0)) continue;
    const windings = windingsAt(side);
    const isInRight = regions.map((isInside) => isInside(windings));
    for (const [tag, weight] of side.weights) windings[tag]! += weight;
    const { ax, ay, bx, by, source } = side;
    regions.forEach((isInside, region) => {
      const isInLeft = isInside(windings);
      if (isInLeft === isInRight[region]) return;
      borders[region]!.push(
        isInLeft
          ? { fromX: ax, fromY: ay, toX: bx, toY: by, source, isTaken: false }
          : { fromX: bx, fromY: by, toX: ax, toY: ay, source, isTaken: false },
      );
    });
  }
  return borders;
}

/**
 * Counts how often each tag winds around the place just right of a side's middle. A line is drawn
 * from there: downwards, or to the east from a side that stands upright. It passes each side it
 * crosses once, as the end with the smaller number counts and the other does not. Doubled numbers
 * keep middles whole.
 */
function rayCaster(sides: readonly Side[], tagCount: number): (side: Side) => Int32Array {
  const index = new Flatbush(Math.max(1, sides.length));
  for (const { ax, ay, bx, by } of sides) index.add(ax, Math.min(ay, by), bx, Math.max(ay, by));
  if (sides.length === 0) index.add(0, 0, 0, 0);
  index.finish();
  const windings = new Int32Array(tagCount);
  return (own) => {
    windings.fill(0);
    const [x, y] = [own.ax + own.bx, own.ay + own.by];
    const isUpright = own.ax === own.bx;
    const box: [number, number, number, number] = isUpright
      ? [x / 2, y / 2, Infinity, y / 2]
      : [x / 2, -Infinity, x / 2, y / 2];
    index.search(...box, (at) => {
      const side = sides[at]!;
      if (side === own) return false;
      const turn = (side.bx - side.ax) * (y - 2 * side.ay) - (side.by - side.ay) * (x - 2 * side.ax);
      if (isUpright) {
        const isUp = side.by > side.ay;
        const [low, high] = isUp ? [side.ay, side.by] : [side.by, side.ay];
        // The place is left of a side that goes up, or right of one that goes down: the side is east of it.
        if (2 * low <= y && y < 2 * high && (isUp ? turn > 0 : turn < 0)) {
          for (const [tag, weight] of side.weights) windings[tag]! += isUp ? weight : -weight;
        }
      } else if (2 * side.ax <= x && x < 2 * side.bx && turn > 0) {
        for (const [tag, weight] of side.weights) windings[tag]! += weight;
      }
      return false;
    });
    return windings;
  };
}

/** Joins steps into rings. Where several meet at a corner, the region's own wedge is followed round. */
function traceRings(steps: readonly Step[]): TracedRing[] {
  const leaving = new Map<string, Step[]>();
  for (const step of steps) {
    const key = `${step.fromX},${step.fromY}`;
    const known = leaving.get(key);
    if (known === undefined) leaving.set(key, [step]);
    else known.push(step);
  }
  const rings: TracedRing[] = [];
  for (const first of steps) {
    if (first.isTaken) continue;
    const walk: Step[] = [];
    for (let step: Step | undefined = first; step !== undefined && !step.isTaken;) {
      step.isTaken = true;
      walk.push(step);
      step = nextStep(step, leaving.get(`${step.toX},${step.toY}`) ?? []);
    }
    rings.push(...splitLoops(walk));
  }
  return rings;
}

/** Of the steps that leave a corner, the first met when turning clockwise from the way we came. */
function nextStep(step: Step, choices: readonly Step[]): Step | undefined {
  if (choices.length === 1) return choices[0];
  const back = Math.atan2(step.fromY - step.toY, step.fromX - step.toX);
  let [best, least] = [undefined as Step | undefined, Infinity];
  for (const choice of choices) {
    if (choice.isTaken) continue;
    const angle = Math.atan2(choice.toY - choice.fromY, choice.toX - choice.fromX);
    const turn = (back - angle + 4 * Math.PI) % (2 * Math.PI) || 2 * Math.PI;
    if (turn < least) [best, least] = [choice, turn];
  }
  return best;
}

/** A walk that comes through a corner twice is two rings there. */
function splitLoops(walk: readonly Step[]): TracedRing[] {
  const rings: TracedRing[] = [];
  const open: Step[] = [];
  const openAt = new Map<string, number>();
  for (const step of walk) {
    openAt.set(`${step.fromX},${step.fromY}`, open.length);
    open.push(step);
    const start = openAt.get(`${step.toX},${step.toY}`);
    if (start === undefined) continue;
    const loop = open.splice(start);
    for (const { fromX, fromY } of loop) openAt.delete(`${fromX},${fromY}`);
    rings.push({
      xs: loop.map(({ fromX }) => fromX),
      ys: loop.map(({ fromY }) => fromY),
      sources: loop.map(({ source }) => source),
    });
  }
  return rings;
}

function nest(rings: readonly TracedRing[]): TracedRing[][] {
  const outers = rings.filter((ring) => doubledArea(ring) > 0).map((ring) => [ring]);
  outers.sort((a, b) => doubledArea(a[0]!) - doubledArea(b[0]!));
  for (const hole of rings) {
    if (doubledArea(hole) > 0) continue;
    outers.find(([outer]) => ringHolds(outer!, hole))?.push(hole);
  }
  return outers;
}

/** Twice the area in square grid units: above 0 for a ring that runs anticlockwise. */
export function doubledArea({ xs, ys }: Pick<TracedRing, 'xs' | 'ys'>): number {
  let doubled = 0;
  for (let at = 0, last = xs.length - 1; at < xs.length; last = at++) {
    doubled += (xs[last]! - xs[0]!) * (ys[at]! - ys[0]!) - (xs[at]! - xs[0]!) * (ys[last]! - ys[0]!);
  }
  return doubled;
}

/** Rings share no side, so the middle of the inner one's first side is never on the outer one. */
function ringHolds(outer: TracedRing, inner: TracedRing): boolean {
  const [x, y] = [inner.xs[0]! + inner.xs[1]!, inner.ys[0]! + inner.ys[1]!];
  let isInside = false;
  for (let at = 0, last = outer.xs.length - 1; at < outer.xs.length; last = at++) {
    const [ax, ay, bx, by] = [outer.xs[last]!, outer.ys[last]!, outer.xs[at]!, outer.ys[at]!];
    if (2 * ay > y === 2 * by > y) continue;
    const turn = (bx - ax) * (y - 2 * ay) - (by - ay) * (x - 2 * ax);
    if (by > ay ? turn > 0 : turn < 0) isInside = !isInside;
  }
  return isInside;
}
