import Flatbush from 'flatbush';
import { STEPS_A_MEETING, type Effort } from './effort.ts';
import { meetingOf } from './meeting-of.ts';

/** Straight lines between whole grid units, as columns. */
export interface Segments {
  readonly ax: number[];
  readonly ay: number[];
  readonly bx: number[];
  readonly by: number[];
  /** Which outline each is part of: winding is counted for each tag apart. */
  readonly tag: number[];
  /** How often it runs from a to b; below 0 the other way. */
  readonly weight: number[];
  /** The segment it was cut from, by its place in what was first given. */
  readonly source: number[];
}

/** Rounding can make new crossings, a hair's breadth long; more rounds than this are never met. */
const MOST_ROUNDS = 12;

export function noSegments(): Segments {
  return { ax: [], ay: [], bx: [], by: [], tag: [], weight: [], source: [] };
}

/** Adds a ring whose first corner is not repeated at its end. */
export function addRing(segments: Segments, xs: readonly number[], ys: readonly number[], tag: number): void {
  for (let at = 0; at < xs.length; at++) {
    const next = at + 1 === xs.length ? 0 : at + 1;
    addSegment(segments, xs[at]!, ys[at]!, xs[next]!, ys[next]!, tag, 1, segments.ax.length);
  }
}

export function addSegment(
  segments: Segments,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  tag: number,
  weight: number,
  source: number,
): void {
  segments.ax.push(ax);
  segments.ay.push(ay);
  segments.bx.push(bx);
  segments.by.push(by);
  segments.tag.push(tag);
  segments.weight.push(weight);
  segments.source.push(source);
}

/**
 * Cuts segments wherever they meet, so that any two have at most an end in common or lie wholly on
 * each other. Crossings are rounded to the grid. Null where that takes more steps than are left.
 */
export function nodeSegments(given: Segments, left: Effort): Segments | null {
  let segments = given;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const cuts = findCuts(segments, left);
    if (cuts === null) return null;
    if (cuts.size === 0) return segments;
    segments = cutUp(segments, cuts);
  }
  return null;
}

/** Where each segment is to be cut: x, y, x, y … in any order. */
function findCuts({ ax, ay, bx, by }: Segments, left: Effort): Map<number, number[]> | null {
  const cuts = new Map<number, number[]>();
  const count = ax.length;
  if (count === 0) return cuts;
  const index = new Flatbush(count);
  for (let at = 0; at < count; at++) {
    index.add(
      Math.min(ax[at]!, bx[at]!),
      Math.min(ay[at]!, by[at]!),
      Math.max(ax[at]!, bx[at]!),
      Math.max(ay[at]!, by[at]!),
    );
  }
  index.finish();
  const cut = (segment: number, x: number, y: number) => {
    const isEnd = (x === ax[segment] && y === ay[segment]) || (x === bx[segment] && y === by[segment]);
    if (isEnd) return;
    left.steps -= STEPS_A_MEETING;
    const known = cuts.get(segment);
    if (known === undefined) cuts.set(segment, [x, y]);
    else known.push(x, y);
  };
  for (let one = 0; one < count; one++) {
    const [x1, y1, x2, y2] = [ax[one]!, ay[one]!, bx[one]!, by[one]!];
    index.search(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2), (other) => {
      if (other <= one) return false;
      left.steps--;
      const places = meetingOf(x1, y1, x2, y2, ax[other]!, ay[other]!, bx[other]!, by[other]!);
      for (const [x, y] of places) {
        cut(one, x, y);
        cut(other, x, y);
      }
      return false;
    });
    if (left.steps < 0) return null;
  }
  return cuts;
}

/** Cuts segments at places given by segment: x, y, x, y … in any order. */
export function cutUp(segments: Segments, cuts: ReadonlyMap<number, readonly number[]>): Segments {
  const cut = noSegments();
  const { ax, ay, bx, by, tag, weight, source } = segments;
  for (let at = 0; at < ax.length; at++) {
    const places = cuts.get(at) ?? [];
    const [fromX, fromY] = [ax[at]!, ay[at]!];
    const stops: [number, number][] = [];
    for (let place = 0; place < places.length; place += 2) stops.push([places[place]!, places[place + 1]!]);
    const along = ([x, y]: [number, number]) =>
      (x - fromX) * (bx[at]! - fromX) + (y - fromY) * (by[at]! - fromY);
    stops.sort((a, b) => along(a) - along(b));
    let [x, y] = [fromX, fromY];
    for (const [nextX, nextY] of [...stops, [bx[at]!, by[at]!] as const]) {
      if (nextX === x && nextY === y) continue;
      addSegment(cut, x, y, nextX, nextY, tag[at]!, weight[at]!, source[at]!);
      [x, y] = [nextX, nextY];
    }
  }
  return cut;
}
