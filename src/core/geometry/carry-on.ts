import { samePlace, type LngLat } from './lng-lat.ts';
import { meetingsAlong } from './meetings-along.ts';
import { metresBetween } from './metres-between.ts';

/** The part of a line that says which way it goes on: its very last stretch may be a tremor of the hand. */
const LAST_PART = 0.1;

/** A line carried straight on beyond its last place until it meets others; as it is where it never does. */
export function carryOn(line: readonly LngLat[], others: readonly (readonly LngLat[])[]): readonly LngLat[] {
  const end = line.at(-1)!;
  const before = placeBeforeEnd(line);
  const farthest = others.flat().reduce((far, place) => Math.max(far, metresBetween(...end, ...place)), 0);
  const share = (2 * farthest) / metresBetween(...before, ...end);
  const beyond: LngLat = [end[0] + share * (end[0] - before[0]), end[1] + share * (end[1] - before[1])];
  const meeting = meetingsAlong([end, beyond], others)[0];
  return meeting === undefined ? line : [...line, meeting.at];
}

/** The nearest corner that is a tenth of the line from its end. */
function placeBeforeEnd(line: readonly LngLat[]): LngLat {
  const back = line.toReversed();
  const lengths = back.slice(1).map((place, at) => metresBetween(...back[at]!, ...place));
  const length = lengths.reduce((sum, metres) => sum + metres, 0);
  let walked = 0;
  for (const [at, metres] of lengths.entries()) {
    walked += metres;
    if (walked >= LAST_PART * length && !samePlace(back[at + 1]!, back[0]!)) return back[at + 1]!;
  }
  throw new Error('A line that goes nowhere has no way on.');
}
