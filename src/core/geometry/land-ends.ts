import { samePlace, type LngLat } from './lng-lat.ts';
import { meetingsAlong, type Meeting } from './meetings-along.ts';
import { metresBetween } from './metres-between.ts';
import { nearestOnLines, type NearestPlace } from './nearest-on-lines.ts';

/** What each end of a line has to do with other lines. */
export interface Ends {
  readonly start: End;
  readonly end: End;
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
  let length = 0;
  for (let at = 1; at < line.length; at++) length += metresBetween(...line[at - 1]!, ...line[at]!);
  const [first, last] = [meetings[0] ?? null, meetings.at(-1) ?? null];
  return {
    start: { nearest: nearestOnLines(line[0]!, others)!, meeting: first, tailMetres: first?.metres ?? length },
    end: {
      nearest: nearestOnLines(line.at(-1)!, others)!,
      meeting: last,
      tailMetres: last === null ? length : length - last.metres,
    },
  };
}

/** How far an end has to be taken to come to the other lines: straight, or half of what is cut off it. */
export function endMetres({ nearest, meeting, tailMetres }: End): number {
  return meeting === null ? nearest.metres : Math.min(nearest.metres, tailMetres / 2);
}

/**
 * The line with both its ends on the others: each is taken straight to the nearest place of them, or cut
 * off where the line itself comes to them within twice that distance. Null where the line keeps away
 * from them: an end is as far from them as half the line is long, or nothing of it is left.
 */
export function landEnds(line: readonly LngLat[], { start, end }: Ends): LngLat[] | null {
  const [startIsTail, endIsTail] = [isTail(start), isTail(end)];
  if ((startIsTail && start.meeting === null) || (endIsTail && end.meeting === null)) return null;
  const from = startIsTail ? start.meeting! : null;
  const to = endIsTail ? end.meeting! : null;
  if (from !== null && to !== null && from.metres >= to.metres) return null;
  const kept = line.slice(from === null ? 0 : from.corner + 1, to === null ? line.length : to.corner + 1);
  const landed = [from?.at ?? start.nearest.at, ...kept, to?.at ?? end.nearest.at];
  return landed.filter((place, at) => at === 0 || !samePlace(place, landed[at - 1]!));
}

function isTail({ nearest, tailMetres }: End): boolean {
  return tailMetres <= 2 * nearest.metres;
}
