import type { PlacingTask } from './placing-task.ts';
import { NO_SEAT } from '../allocation/takers.ts';

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
  /** By option: its store, which is a room that packages share, or `NONE` for nobody. */
  readonly store: Int16Array;
  /** By option: the number of its seat, or `NO_SEAT`. */
  readonly seat: Int16Array;
  /** By option: the position in `limitUnits` of its seat's limit, or `NONE`. */
  readonly limit: Int16Array;
  /** By store: whose it is. Most providers have one. */
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
  const firstOption = [0];
  const [holder, seat]: [number[], number[]] = [[], []];
  const asked = new Map<number, Map<number, number>>();
  for (const place of at) {
    const minutes = minutesOf(place);
    const group = task.group[place]!;
    for (let choice = task.firstChoice[group]!; choice < task.firstChoice[group + 1]!; choice++) {
      const its = task.choiceSeat[choice]!;
      const provider = task.choiceProvider[choice]!;
      if (task.room[provider]! < minutes || (its !== NO_SEAT && task.seatRoom[its]! < minutes)) continue;
      const ofProvider = asked.get(provider) ?? new Map<number, number>();
      asked.set(provider, ofProvider.set(its, (ofProvider.get(its) ?? 0) + minutes));
      holder.push(provider);
      seat.push(its);
    }
    holder.push(NONE);
    seat.push(NO_SEAT);
    firstOption.push(seat.length);
  }
  const { provider, roomMinutes, limitMinutes, storeOf, limitOf } = shelve(task, asked);
  return {
    task,
    at,
    unitMinutes,
    units: at.map((place) => minutesOf(place) / unitMinutes),
    firstOption: Int32Array.from(firstOption),
    store: Int16Array.from(seat, (its, option) => storeOf.get(keyOf(holder[option]!, its)) ?? NONE),
    seat: Int16Array.from(seat),
    limit: Int16Array.from(seat, (its) => limitOf.get(its) ?? NONE),
    provider: Int16Array.from(provider),
    roomUnits: Int32Array.from(roomMinutes, unitsOf),
    limitUnits: Int32Array.from(limitMinutes, unitsOf),
  };
}

/**
 * Gives each provider one store, and its seats with a limit that could matter a limit; but where all its seats and
 * what stands behind them together cannot come to more than its room, each of them is a store of its own, as then
 * there is nothing that they share. `asked` has, by provider and seat, the minutes of all packages that it may have.
 */
function shelve({ room, seatRoom }: PlacingTask, asked: ReadonlyMap<number, ReadonlyMap<number, number>>) {
  const [provider, roomMinutes, limitMinutes]: [number[], number[], number[]] = [[], [], []];
  const storeOf = new Map<number, number>();
  const limitOf = new Map<number, number>();
  for (const [holder, bySeat] of asked) {
    const most = [...bySeat].map(
      ([its, minutes]) => [its, Math.min(minutes, its === NO_SEAT ? Infinity : seatRoom[its]!)] as const,
    );
    const whole = most.reduce((sum, [, minutes]) => sum + minutes, 0);
    const isShared = whole > room[holder]!;
    if (isShared) roomMinutes.push(room[holder]!);
    for (const [its, minutes] of most) {
      if (!isShared) roomMinutes.push(minutes);
      else if (its !== NO_SEAT && minutes < Math.min(bySeat.get(its)!, room[holder]!))
        limitOf.set(its, limitMinutes.push(minutes) - 1);
      storeOf.set(keyOf(holder, its), roomMinutes.length - 1);
      if (provider.length < roomMinutes.length) provider.push(holder);
    }
  }
  return { provider, roomMinutes, limitMinutes, storeOf, limitOf };
}

function keyOf(provider: number, seat: number): number {
  return provider * 65_536 + seat + 1;
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
