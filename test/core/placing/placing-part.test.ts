import { expect, test } from 'vitest';
import { NONE, placingPart, type PlacingPart } from '../../../src/core/placing/placing-part.ts';
import { NO_SEAT } from '../../../src/core/allocation/takers.ts';
import { seeded } from '../seeded.ts';
import { aTaskInWords, someTasks } from './lay-out-task.ts';

/** Whether a choice of options keeps to the part's rooms and limits, in its own small numbers. */
function fitsInUnits(part: PlacingPart, chosen: readonly number[]): boolean {
  const [room, limit] = [part.roomUnits.slice(), part.limitUnits.slice()];
  chosen.forEach((option, p) => {
    if (part.store[option] !== NONE) room[part.store[option]!]! -= part.units[p]!;
    if (part.limit[option] !== NONE) limit[part.limit[option]!]! -= part.units[p]!;
  });
  return [...room, ...limit].every((left) => left >= 0);
}

/** The same by the minutes of the task. */
function fitsInMinutes({ task, at, store, seat, provider }: PlacingPart, chosen: readonly number[]): boolean {
  const [room, seatRoom] = [task.room.slice(), task.seatRoom.slice()];
  chosen.forEach((option, p) => {
    const minutes = task.demand.weeklyMinutes[at[p]!]!;
    if (store[option] !== NONE) room[provider[store[option]!]!]! -= minutes;
    if (seat[option] !== NO_SEAT) seatRoom[seat[option]!]! -= minutes;
  });
  return [...room, ...seatRoom].every((left) => left >= 0);
}

test('a choice of options fits in the units of a part where and only where it fits in the minutes of its task', () => {
  const met = { fits: 0, doesNot: 0, limits: 0, manyStores: 0 };
  for (const { parts, seed } of someTasks(200, { packages: 12, providers: 4, lots: 3, hasLimits: true })) {
    const random = seeded(seed);
    for (const { part } of parts) {
      if (part.limitUnits.length > 0) met.limits++;
      if (new Set(part.provider).size < part.provider.length) met.manyStores++;
      for (let turn = 0; turn < 40; turn++) {
        const chosen = Array.from(part.at, (_, p) => {
          const count = part.firstOption[p + 1]! - part.firstOption[p]!;
          return part.firstOption[p + 1]! - 1 - (turn % 3 === 0 ? 0 : Math.floor(random() * count));
        });
        const [option, p] = [Math.floor(random() * part.store.length), chosen.length];
        const owner = part.firstOption.findLastIndex((first, its) => its < p && first <= option);
        chosen[owner] = option;
        const fits = fitsInMinutes(part, chosen);
        expect(fitsInUnits(part, chosen)).toBe(fits);
        if (fits) met.fits++;
        else met.doesNot++;
      }
    }
  }
  expect(Math.min(met.fits, met.doesNot)).toBeGreaterThan(2000);
  expect(Math.min(met.limits, met.manyStores)).toBeGreaterThan(20);
});

test('the options of a package are the choices of its group that it fits by itself, and nobody at the end', () => {
  for (const { task, parts } of someTasks(100)) {
    for (const { part } of parts) {
      part.at.forEach((place, p) => {
        const minutes = task.demand.weeklyMinutes[place]!;
        const group = task.group[place]!;
        const expected: [number, number][] = [];
        for (let choice = task.firstChoice[group]!; choice < task.firstChoice[group + 1]!; choice++) {
          const [provider, seat] = [task.choiceProvider[choice]!, task.choiceSeat[choice]!];
          const isWithin = seat === NO_SEAT || task.seatRoom[seat]! >= minutes;
          if (task.room[provider]! >= minutes && isWithin) expected.push([provider, seat]);
        }
        const options = Array.from(
          part.store.subarray(part.firstOption[p], part.firstOption[p + 1]),
          (store, next) => [
            store === NONE ? NONE : part.provider[store]!,
            part.seat[part.firstOption[p]! + next]!,
          ],
        );
        expect(options).toEqual([...expected, [NONE, NO_SEAT]]);
        expect(part.units[p]! * part.unitMinutes).toBe(minutes);
      });
      expect(part.units.reduce(greatestCommonDivisor, 0)).toBe(1);
    }
  }
});

test('a seat’s limit counts only where it is less than both the room of its provider and all that is asked of it', () => {
  const partWith = (capMinutes: number, hours: number) => {
    const packages = [6, 4].map((each) => ({ block: 'A', hours: each })).concat({ block: 'B', hours: 5 });
    const { task } = aTaskInWords({ blocks: 'AB', packages, providers: [{ name: 'Alder', hours }] }, (plan) =>
      plan.withLot('North', 'A', { provider: 'Alder', capMinutes }).withLot('South', 'B', 'Alder'),
    );
    const { limitUnits, roomUnits, unitMinutes } = placingPart(task, task.free);
    return { limitUnits: [...limitUnits], roomUnits: [...roomUnits], unitMinutes };
  };
  expect(partWith(8 * 60, 12)).toEqual({ limitUnits: [8], roomUnits: [12], unitMinutes: 60 });
  expect(partWith(11 * 60, 12)).toEqual({ limitUnits: [], roomUnits: [12], unitMinutes: 60 });
  expect(partWith(8 * 60, 7.5)).toEqual({ limitUnits: [], roomUnits: [7], unitMinutes: 60 });
  // Where the limits together cannot fill its hours, each seat has a room of its own.
  expect(partWith(8.5 * 60, 40)).toEqual({ limitUnits: [], roomUnits: [8, 5], unitMinutes: 60 });
});

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
