import type { PlacingTask } from './placing-task.ts';
import { NO_SEAT } from './takers.ts';

/** In `PlacingPart.store` and `PlacingPart.limit`: none. */
export const NONE = -1;

/**
 * A part of a task that has nothing to do with the rest, in small numbers: its packages by position, the largest
 * first, and the options of each, the last of which is always that nobody takes it. Sizes are whole units of
 * `unitMinutes`, the greatest that all of them are multiples of.
 */
export interface PlacingPart {
  readonly task: PlacingTask;
  /** By package: its place in the demand. */
  readonly at: Int32Array;
  readonly unitMinutes: number;
  readonly units: Int32Array;
  /** Options of package p are `firstOption[p]` up to `firstOption[p + 1]`. */
  readonly firstOption: Int32Array;
  /** By option: the position in `provider`, or `NONE` for nobody. */
  readonly store: Int16Array;
  /** By option: the number of its seat, or `NO_SEAT`. */
  readonly seat: Int16Array;
  /** By option: the position in `limitUnits` of its seat's limit, or `NONE`. */
  readonly limit: Int16Array;
  readonly provider: Int16Array;
  readonly roomUnits: Int32Array;
  /** Of seats whose limit could matter. */
  readonly limitUnits: Int32Array;
}

/** Takes the packages at some places of a task, in order, as a part of their own. */
export function placingPart(task: PlacingTask, places: ArrayLike<number>): PlacingPart {
  const at = Int32Array.from(places);
  const minutesOf = (place: number) => task.demand.weeklyMinutes[place]!;
  const unitMinutes = Math.max(
    1,
    at.reduce((unit, place) => greatestCommonDivisor(unit, minutesOf(place)), 0),
  );
  const unitsOf = (minutes: number) => Math.floor(minutes / unitMinutes);
  const stores = new Map<number, { store: number; asked: number }>();
  const seats = new Map<number, number>();
  const firstOption = [0];
  const [store, seat]: [number[], number[]] = [[], []];
  for (const place of at) {
    const minutes = minutesOf(place);
    const group = task.group[place]!;
    for (let choice = task.firstChoice[group]!; choice < task.firstChoice[group + 1]!; choice++) {
      const provider = task.choiceProvider[choice]!;
      const its = task.choiceSeat[choice]!;
      if (task.room[provider]! < minutes || (its !== NO_SEAT && task.seatRoom[its]! < minutes)) continue;
      const known = stores.get(provider) ?? { store: stores.size, asked: 0 };
      stores.set(provider, { ...known, asked: known.asked + minutes });
      if (its !== NO_SEAT) seats.set(its, (seats.get(its) ?? 0) + minutes);
      store.push(known.store);
      seat.push(its);
    }
    store.push(NONE);
    seat.push(NO_SEAT);
    firstOption.push(store.length);
  }
  const provider = Int16Array.from(stores.keys());
  const tight = [...seats].filter(
    ([its, asked]) => task.seatRoom[its]! < Math.min(asked, task.room[task.seats.holder[its]!]!),
  );
  const limits = new Map(tight.map(([its], limit) => [its, limit]));
  return {
    task,
    at,
    unitMinutes,
    units: at.map((place) => minutesOf(place) / unitMinutes),
    firstOption: Int32Array.from(firstOption),
    store: Int16Array.from(store),
    seat: Int16Array.from(seat),
    limit: Int16Array.from(seat, (its) => limits.get(its) ?? NONE),
    provider,
    roomUnits: Int32Array.from(stores, ([its, { asked }]) => unitsOf(Math.min(task.room[its]!, asked))),
    limitUnits: Int32Array.from(tight, ([its]) => unitsOf(task.seatRoom[its]!)),
  };
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
