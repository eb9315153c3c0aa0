import { UNMET } from '../allocation/allocation.ts';
import type { Offers } from '../allocation/offers.ts';
import type { OpenPlaces } from './open-places.ts';
import { placingAims } from './placing-aims.ts';
import { NONE, placingPart } from './placing-part.ts';
import type { PlacingTask } from './placing-task.ts';
import { provePart } from './prove-part.ts';
import type { SeatTargets } from './seat-targets.ts';
import { sumPart } from './sum-part.ts';

/** So many packages of each of two providers, and so many that nobody has, are placed anew at a time. */
const MOST_OF_EACH = 9;
const MOST_UNMET = 10;
/** See `provePart`: a hundredth of a second at the most. */
const WORK = [1e7, 3e6, 3e6];

/**
 * Takes two providers at a time, one of which has room that is left, and the packages that nobody has; lays some of
 * all before them and places these by `provePart`, with all else as it is. So many times, or until no more is unmet
 * than the bound. Large neighbourhood search (Shaw 1998) with an exact search of each neighbourhood.
 */
export function improvePlaces(
  task: PlacingTask,
  open: OpenPlaces,
  offers: Offers,
  targets: SeatTargets,
  leastUnmet: number,
  mostTurns: number,
): void {
  const { weeklyMinutes } = task.demand;
  let unmet = task.free.filter((place) => open.taker[place] === UNMET);
  let unmetMinutes = unmet.reduce((sum, place) => sum + weeklyMinutes[place]!, 0);
  for (let turn = 0; turn < mostTurns && unmetMinutes > leastUnmet; turn++) {
    const pair = pairOf(open, unmet, turn);
    if (pair === null) return;
    const places = neighbourhood(task, open, unmet, pair, turn);
    placeAnew(task, open, places, offers, targets);
    unmet = task.free.filter((place) => open.taker[place] === UNMET);
    unmetMinutes = unmet.reduce((sum, place) => sum + weeklyMinutes[place]!, 0);
  }
}

/** One that could have some of what is unmet and has room left, the roomiest first, and another in turn. */
function pairOf(open: OpenPlaces, unmet: Int32Array, turn: number): readonly [number, number] | null {
  const roomy = [...open.room.keys()].filter(
    (provider) => open.room[provider]! > 0 && unmet.some((place) => open.choiceOf(place, provider) >= 0),
  );
  if (roomy.length === 0) return null;
  roomy.sort((a, b) => open.room[b]! - open.room[a]! || a - b);
  const one = roomy[turn % roomy.length]!;
  const others = [...open.room.keys()].filter((provider) => provider !== one);
  return [
    one,
    others.length === 0 ? one : others[(turn * 7 + Math.floor(turn / roomy.length)) % others.length]!,
  ];
}

/** Some packages of each, of all sizes, others at each turn. */
function neighbourhood(
  task: PlacingTask,
  open: OpenPlaces,
  unmet: Int32Array,
  pair: readonly [number, number],
  turn: number,
): number[] {
  const some = (places: Int32Array, most: number) => {
    if (places.length <= most) return [...places];
    const shift = (turn * 5) % places.length;
    return Array.from(
      { length: most },
      (_, at) => places[(shift + Math.floor((at * places.length) / most)) % places.length]!,
    );
  };
  const mayTake = (place: number) => pair.some((provider) => open.choiceOf(place, provider) >= 0);
  const held = [...new Set(pair)].map((provider) =>
    task.free.filter((place) => open.taker[place] === provider),
  );
  const all = [
    ...some(unmet.filter(mayTake), MOST_UNMET),
    ...held.flatMap((places) => some(places, MOST_OF_EACH)),
  ];
  return all.toSorted((a, b) => a - b);
}

function placeAnew(
  task: PlacingTask,
  open: OpenPlaces,
  places: readonly number[],
  offers: Offers,
  targets: SeatTargets,
): void {
  const before = places.map((place) => open.taker[place]!);
  places.forEach((place) => open.taker[place] !== UNMET && open.free(place));
  const part = placingPart({ ...task, room: open.room, seatRoom: open.seatRoom }, places);
  // Travel is not among the aims that this can afford.
  const aims = placingAims(part, offers, targets, () => 0);
  const start = part.at.map((_, p) => {
    let option = part.firstOption[p]!;
    while (part.store[option] !== NONE && part.provider[part.store[option]!] !== before[p]) option++;
    return option;
  });
  const { chosen } = provePart(
    part,
    aims.slice(0, WORK.length),
    start,
    sumPart(part, aims, offers, targets),
    WORK,
  );
  part.at.forEach((place, p) => {
    const its = part.store[chosen[p]!]!;
    if (its !== NONE) open.give(place, open.choiceOf(place, part.provider[its]!));
  });
}
