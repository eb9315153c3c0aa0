import { UNMET } from '../allocation/allocation.ts';
import type { OpenPlaces } from './open-places.ts';
import type { PlacingTask } from './placing-task.ts';
import { NO_SEAT } from '../allocation/takers.ts';

/** So many packages, of those it has and of those that nobody has, are laid out before a provider at a time. */
const MOST_OF_ITS_OWN = 16;
const MOST_UNMET = 24;
/** One minute more met, one more with its own, one person kept: each above all that can be had of the next. */
const MET = 2 ** 32;
const OWN = 2 ** 12;

/**
 * Fills the room that providers have left with packages that nobody takes: lays the smallest of its packages and
 * some of those before each in turn, and gives it the best fill of them (the subset-sum table of Bellman 1957).
 * Gives whether any minute more is met.
 */
export function refillProviders(task: PlacingTask, open: OpenPlaces, unit: number): boolean {
  const { weeklyMinutes } = task.demand;
  const unmet = new Set<number>();
  for (const place of task.free) if (open.taker[place] === UNMET) unmet.add(place);
  const held: number[][] = Array.from(open.room, () => []);
  for (const place of task.free) if (open.taker[place]! >= 0) held[open.taker[place]!]!.push(place);
  let isBetter = false;
  open.room.forEach((room, provider) => {
    if (room < unit || unmet.size === 0) return;
    const isFree = (place: number) => {
      const choice = open.choiceOf(place, provider);
      return (
        choice >= 0 &&
        (task.choiceSeat[choice] === NO_SEAT || task.seatRoom[task.choiceSeat[choice]!] === Infinity)
      );
    };
    const own = held[provider]!.filter(isFree).slice(-MOST_OF_ITS_OWN);
    const before = own.reduce((sum, place) => sum + weeklyMinutes[place]!, 0);
    const others = spread(
      [...unmet].filter((place) => weeklyMinutes[place]! <= room + before && isFree(place)),
    );
    if (others.length === 0) return;
    const pool = [...own, ...others];
    const chosen = fill(
      pool.map((place) => weeklyMinutes[place]! / unit),
      pool.map((place) => {
        const isOwn = task.choiceSeat[open.choiceOf(place, provider)] !== NO_SEAT;
        const minutes = weeklyMinutes[place]!;
        return minutes * MET + (isOwn ? minutes * OWN : 0) + Number(task.keeper[place] === provider);
      }),
      Math.floor((room + before) / unit),
    ).map((at) => pool[at]!);
    const after = chosen.reduce((sum, place) => sum + weeklyMinutes[place]!, 0);
    if (after <= before) return;
    isBetter = true;
    for (const place of own) open.free(place);
    for (const place of chosen) open.give(place, open.choiceOf(place, provider));
    for (const place of pool) {
      if (open.taker[place] === UNMET) unmet.add(place);
      else unmet.delete(place);
    }
  });
  return isBetter;
}

/** Members of a list, spread evenly over it. */
function spread(places: readonly number[]): number[] {
  if (places.length <= MOST_UNMET) return [...places];
  return Array.from(
    { length: MOST_UNMET },
    (_, at) => places[Math.floor((at * places.length) / MOST_UNMET)]!,
  );
}

/** The members worth most together that fit into so many units. */
function fill(sizes: readonly number[], worth: readonly number[], room: number): number[] {
  const width = room + 1;
  const most = new Float64Array((sizes.length + 1) * width);
  for (let at = sizes.length - 1; at >= 0; at--) {
    for (let left = 0; left < width; left++) {
      const without = most[(at + 1) * width + left]!;
      const size = sizes[at]!;
      const within = size <= left ? worth[at]! + most[(at + 1) * width + left - size]! : 0;
      most[at * width + left] = Math.max(without, within);
    }
  }
  const chosen: number[] = [];
  let left = room;
  for (let at = 0; at < sizes.length; at++) {
    if (most[at * width + left] === most[(at + 1) * width + left]) continue;
    chosen.push(at);
    left -= sizes[at]!;
  }
  return chosen;
}
