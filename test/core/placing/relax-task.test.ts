import { describe, expect, test } from 'vitest';
import { relaxTask } from '../../../src/core/placing/relax-task.ts';
import { linearProgramme } from '../../../src/core/placing/linear-programme.ts';
import { placePackages } from '../../../src/core/placing/place-packages.ts';
import { NO_SEAT } from '../../../src/core/allocation/takers.ts';
import { aTaskInWords, someTasks, type LaidOutTask } from './lay-out-task.ts';

const relaxed = ({ task, offers }: LaidOutTask) => relaxTask(task, offers);
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe('a task of packages that can be divided', () => {
  test('adds up: of each group what stays, goes and is left is all there is, and no room or limit is overfull', () => {
    for (const laidOut of someTasks(150)) {
      const { task } = laidOut;
      const { classes, kept, given, unmet } = relaxed(laidOut);
      const inRoom = task.room.map(() => 0);
      const inSeat = task.seatRoom.map(() => 0);
      const ofGroup = new Float64Array(unmet.length);
      given.forEach((minutes, choice) => count(choice, minutes));
      classes.forEach(({ group, keeper, places }, its) => {
        ofGroup[group]! += kept[its]! - sum(places.map((place) => task.demand.weeklyMinutes[place]!));
        if (keeper >= 0) count(task.choiceProvider.indexOf(keeper, task.firstChoice[group]), kept[its]!);
        for (const place of places) expect(task.keeper[place]).toBe(keeper);
      });
      function count(choice: number, minutes: number): void {
        inRoom[task.choiceProvider[choice]!]! += minutes;
        if (task.choiceSeat[choice] !== NO_SEAT) inSeat[task.choiceSeat[choice]!]! += minutes;
      }
      unmet.forEach((minutes, group) => {
        const went = sum(given.subarray(task.firstChoice[group], task.firstChoice[group + 1]));
        expect(ofGroup[group]! + went + minutes).toBe(0);
      });
      inRoom.forEach((minutes, provider) => expect(minutes).toBeLessThanOrEqual(task.room[provider]!));
      inSeat.forEach((minutes, seat) => expect(minutes).toBeLessThanOrEqual(task.seatRoom[seat]!));
      expect(classes.flatMap(({ places }) => places).toSorted((a, b) => a - b)).toEqual([...task.free]);
    }
  });

  test('leaves as few unmet, and then places as few outside, as a linear programme of it', () => {
    for (const laidOut of someTasks(150)) {
      const { unmet, outside, unitMinutes } = relaxed(laidOut);
      const least = leastOf(laidOut, unitMinutes);
      expect([sum(unmet), sum(outside)]).toEqual([
        expect.closeTo(least.unmetMinutes, 1),
        expect.closeTo(least.outsideMinutes, 1),
      ]);
    }
  });

  test('is a bound: no whole placing leaves fewer, nor as few with fewer outside', () => {
    let asFew = 0;
    for (const laidOut of someTasks(100, { packages: 14, hasLimits: false })) {
      const { unmet, outside } = relaxed(laidOut);
      const { demand, offers, assignment, task } = laidOut;
      const { proof } = placePackages(demand, offers, assignment, 2);
      const nobodys = sum(demand.weeklyMinutes.filter((_, at) => task.fixed[at]! < 0 && task.group[at]! < 0));
      const staying = sum(demand.weeklyMinutes.filter((_, at) => task.fixed[at]! >= 0)) - sum(task.staying);
      expect(proof.unmetMinutes).toBeGreaterThanOrEqual(sum(unmet) + nobodys);
      const isAsFew = proof.unmetMinutes === sum(unmet) + nobodys;
      if (isAsFew) asFew++;
      expect(!isAsFew || proof.outsideMinutes >= sum(outside) + staying).toBe(true);
    }
    expect(asFew).toBeGreaterThan(20);
  });

  test('where there is room for all, all that can stay with who serves them now do', () => {
    for (const laidOut of someTasks(60, { tightness: 100, hasLimits: false })) {
      const { classes, kept } = relaxed(laidOut);
      classes.forEach(({ keeper, places, group }, its) => {
        const { task } = laidOut;
        const choice = task.choiceProvider.indexOf(keeper, task.firstChoice[group]);
        if (keeper < 0 || task.choiceSeat[choice] === NO_SEAT) return;
        expect(kept[its]).toBe(sum(places.map((place) => task.demand.weeklyMinutes[place]!)));
      });
    }
  });

  test('counts only room for whole multiples of what all sizes are multiples of', () => {
    const laidOut = aTaskInWords(
      {
        blocks: 'A',
        packages: [
          { block: 'A', hours: 6 },
          { block: 'A', hours: 4 },
        ],
        providers: [{ name: 'Alder', hours: 7.5 }],
      },
      (plan) => plan.withLot('North', 'A', 'Alder'),
    );
    expect(relaxed(laidOut)).toMatchObject({ unitMinutes: 120, unmet: Float64Array.of(240) });
  });
});

/** One unmet minute costs more than all that could be placed outside in its stead. */
const UNMET = 1e4;

/** The same as a linear programme: a column for each choice of each group, rows for groups, seats and providers. */
function leastOf(
  { task }: LaidOutTask,
  unitMinutes: number,
): { unmetMinutes: number; outsideMinutes: number } {
  const { room, seatRoom, firstChoice, choiceProvider, choiceSeat } = task;
  const whole = (minutes: number) => Math.floor(minutes / unitMinutes);
  const asked = new Float64Array(firstChoice.length - 1);
  for (const place of task.free)
    asked[task.group[place]!]! += task.demand.weeklyMinutes[place]! / unitMinutes;
  const most = sum(asked);
  const right = [...asked, ...room.map(whole), ...seatRoom.map((minutes) => Math.min(most, whole(minutes)))];
  const ownCost = right.map((_, row) => (row < asked.length ? UNMET : 0));
  const programme = linearProgramme(Float64Array.from(right), Float64Array.from(ownCost));
  asked.forEach((_, group) => {
    for (let choice = firstChoice[group]!; choice < firstChoice[group + 1]!; choice++) {
      const [provider, seat] = [choiceProvider[choice]!, choiceSeat[choice]!];
      const seatRows = seat === NO_SEAT ? [] : [asked.length + room.length + seat];
      const rows = [group, asked.length + provider, ...seatRows];
      programme.add({ cost: seat === NO_SEAT ? 1 : 0, rows, weights: rows.map(() => 1) });
    }
  });
  programme.solve(1e5);
  const amounts = programme.amounts();
  const isOutside = (choice: number) => choiceSeat[choice] === NO_SEAT;
  return {
    unmetMinutes: unitMinutes * (most - sum(amounts.values())),
    outsideMinutes:
      unitMinutes * sum([...amounts].map(([choice, amount]) => (isOutside(choice) ? amount : 0))),
  };
}
