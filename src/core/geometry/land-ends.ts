import { samePlace, type LngLat } from './lng-lat.ts';
import { meetingsAlong, type Meeting } from './meetings-along.ts';
import { metresBetween } from './metres-between.ts';
import { nearestOnLines, type NearestPlace } from './nearest-on-lines.ts';

/** What the two ends of a line have to do with other lines. */
export interface Ends {
  readonly start: End;
  readonly end: End;
  readonly lengthMetres: number;
}

interface End {
  readonly nearest: NearestPlace;
  /** Where the line itself first meets the others, coming from this end. */
  readonly meeting: Meeting | null;
  /** How far the line runs from this end until then; its whole length where it never meets them. */
  readonly tailMetres: number;
}

/** Looks where the ends of a line are beside others, of which there is at least one. */
export function findEnds(line: readonly LngLat[], others: readonly (readonly LngLat[])[]): Ends {
  const meetings = meetingsAlong(line, others);
  let lengthMetres = 0;
  for (let at = 1; at < line.length; at++) lengthMetres += metresBetween(...line[at - 1]!, ...line[at]!);
  const [first, last] = [meetings[0] ?? null, meetings.at(-1) ?? null];
  const startTail = first?.metres ?? lengthMetres;
  const endTail = last === null ? lengthMetres : lengthMetres - last.metres;
  return {
    start: { nearest: nearestOnLines(line[0]!, others)!, meeting: first, tailMetres: startTail },
    end: { nearest: nearestOnLines(line.at(-1)!, others)!, meeting: last, tailMetres: endTail },
    lengthMetres,
  };
}

/** An end is at the edge where this part of the line would take it there. */
const AT_EDGE = 0.03;

/**
 * A line with both its ends on a border, or on the edge of the ground on its two sides. An end that comes
 * from inside is cut off where the line first crosses the border, if it runs there within twice the
 * distance. Any other end is taken straight to the nearest place of border or edge, or cut off where it
 * comes from outside. Null where an end is as far from everything as half the line is long, or nothing of
 * the line is left.
 *
 * `border` and `all` are the ends beside the border, and beside border and edge.
 */
export function landEnds(line: readonly LngLat[], border: Ends, all: Ends): LngLat[] | null {
  const isAtEdge = ({ nearest }: End) => nearest.metres <= AT_EDGE * all.lengthMetres;
  const comesFromInside = (beside: End, end: End) => !isAtEdge(end) && cutOff(beside) !== null;
  const start = comesFromInside(border.start, all.start) ? border.start : all.start;
  const end = comesFromInside(border.end, all.end) ? border.end : all.end;
  if (keepsAway(start) || keepsAway(end)) return null;
  const [from, to] = [cutOff(start), cutOff(end)];
  if (from !== null && to !== null && from.metres >= to.metres) return null;
  const kept = line.slice(from === null ? 0 : from.corner + 1, to === null ? line.length : to.corner + 1);
  const landed = [from?.at ?? start.nearest.at, ...kept, to?.at ?? end.nearest.at];
  return landed.filter((place, at) => at === 0 || !samePlace(place, landed[at - 1]!));
}

/** Where an end is cut off, or null where it is taken on instead. */
function cutOff({ nearest, meeting, tailMetres }: End): Meeting | null {
  return tailMetres <= 2 * nearest.metres ? meeting : null;
}

function keepsAway({ nearest, meeting, tailMetres }: End): boolean {
  return meeting === null && tailMetres <= 2 * nearest.metres;
}
