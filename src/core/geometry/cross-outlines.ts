import Flatbush from 'flatbush';
import { STEPS_A_MEETING, type Effort } from './effort.ts';
import { meetingOf, type Place } from './meeting-of.ts';
import { cutUp, type Segments } from './node-segments.ts';
import { placeKeepingAreas } from './place-keeping-areas.ts';

/** About 10 cm: a corner of the line that is nearer to an outline lies on it. */
const UNITS_OF_OUTLINE = 10;

/**
 * Puts places into outlines and a line wherever the line crosses them or has a corner on them, so that
 * the areas on both sides stay as they were (see `placeKeepingAreas`). The segments with the tag
 * `line` are the line's and come last. What else meets is left to `nodeSegments`. Null where that takes
 * more steps than are left.
 */
export function crossOutlines(segments: Segments, line: number, left: Effort): Segments | null {
  const crossed = cutCrossings(settleCorners(segments, line, left), line, left);
  return left.steps < 0 ? null : crossed;
}

/** Moves each corner of the line that lies next to a side onto it. */
function settleCorners(segments: Segments, line: number, left: Effort): Segments {
  const { ax, ay, bx, by, tag } = segments;
  const sides = indexSides(segments, line);
  const cuts: Cuts = new Map();
  const settle = (x: number, y: number): Place => {
    const near = sides.search(
      x - UNITS_OF_OUTLINE,
      y - UNITS_OF_OUTLINE,
      x + UNITS_OF_OUTLINE,
      y + UNITS_OF_OUTLINE,
    );
    left.steps -= near.length;
    let [nearest, least, foot]: [number, number, Place] = [-1, UNITS_OF_OUTLINE, [x, y]];
    for (const side of near) {
      const place = nearestOn(ax[side]!, ay[side]!, bx[side]!, by[side]!, x, y);
      const units = Math.hypot(place[0] - x, place[1] - y);
      if (units < least) [nearest, least, foot] = [side, units, place];
    }
    if (nearest < 0) return [x, y];
    const place = placeKeepingAreas(ax[nearest]!, ay[nearest]!, bx[nearest]!, by[nearest]!, foot);
    addCut(cuts, nearest, place);
    return place;
  };
  const moved: Segments = { ...segments, ax: [...ax], ay: [...ay], bx: [...bx], by: [...by] };
  for (let at = tag.indexOf(line); at >= 0 && at < ax.length && left.steps >= 0; at++) {
    const follows = at > 0 && tag[at - 1] === line;
    [moved.ax[at], moved.ay[at]] = follows
      ? [moved.bx[at - 1]!, moved.by[at - 1]!]
      : settle(ax[at]!, ay[at]!);
    [moved.bx[at], moved.by[at]] = settle(bx[at]!, by[at]!);
  }
  return cutUp(moved, cuts);
}

/** Cuts line and sides where they cross. */
function cutCrossings(segments: Segments, line: number, left: Effort): Segments {
  const { ax, ay, bx, by, tag } = segments;
  const sides = indexSides(segments, line);
  const cuts: Cuts = new Map();
  for (let at = tag.indexOf(line); at >= 0 && at < ax.length && left.steps >= 0; at++) {
    const [x1, y1, x2, y2] = [ax[at]!, ay[at]!, bx[at]!, by[at]!];
    for (const side of sides.search(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2))) {
      left.steps--;
      const ends = [ax[side]!, ay[side]!, bx[side]!, by[side]!] as const;
      const [crossing, second] = meetingOf(...ends, x1, y1, x2, y2);
      if (crossing === undefined || second !== undefined) continue;
      const [x, y] = crossing;
      if ((x === x1 && y === y1) || (x === x2 && y === y2)) continue;
      left.steps -= STEPS_A_MEETING;
      const place = placeKeepingAreas(...ends, crossing);
      addCut(cuts, side, place);
      addCut(cuts, at, place);
    }
  }
  return cutUp(segments, cuts);
}

/** By segment: x, y, x, y … */
type Cuts = Map<number, number[]>;

function addCut(cuts: Cuts, segment: number, [x, y]: Place): void {
  const known = cuts.get(segment);
  if (known === undefined) cuts.set(segment, [x, y]);
  else known.push(x, y);
}

/** The boxes of the sides of outlines. */
function indexSides({ ax, ay, bx, by, tag }: Segments, line: number): Flatbush {
  const start = tag.indexOf(line);
  const count = start < 0 ? ax.length : start;
  const index = new Flatbush(Math.max(1, count));
  for (let at = 0; at < count; at++) {
    index.add(
      Math.min(ax[at]!, bx[at]!),
      Math.min(ay[at]!, by[at]!),
      Math.max(ax[at]!, bx[at]!),
      Math.max(ay[at]!, by[at]!),
    );
  }
  if (count === 0) index.add(NaN, NaN, NaN, NaN);
  index.finish();
  return index;
}

/** The place on the segment from a to b nearest to another, not rounded. */
function nearestOn(ax: number, ay: number, bx: number, by: number, x: number, y: number): Place {
  const [dx, dy] = [bx - ax, by - ay];
  const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
  const held = Math.min(1, Math.max(0, share));
  return [ax + held * dx, ay + held * dy];
}
