import { expect, test } from 'vitest';
import { openPlaces } from '../../../src/core/placing/open-places.ts';
import { NO_SEAT } from '../../../src/core/allocation/takers.ts';
import { seeded } from '../seeded.ts';
import { someTasks } from './lay-out-task.ts';
import { whatIsWrong } from './what-is-wrong.ts';

test('at first holds what stays, and all the room that there is beside it', () => {
  for (const { task } of someTasks(30)) {
    const { taker, room, seatRoom } = openPlaces(task);
    expect({ taker, room, seatRoom }).toEqual({
      taker: task.fixed,
      room: task.room,
      seatRoom: task.seatRoom,
    });
  }
});

test('after any gives and frees, the room left is what those that were given leave, and all fits as the rules say', () => {
  let [fitting, unfitting] = [0, 0];
  for (const laidOut of someTasks(80)) {
    const { task, demand, seed } = laidOut;
    const random = seeded(seed);
    const open = openPlaces(task);
    for (let turn = 0; turn < 100 && task.free.length > 0; turn++) {
      const place = task.free[Math.floor(random() * task.free.length)]!;
      const provider = Math.floor(random() * demand.providerCount);
      const choice = open.choiceOf(place, provider);
      if (open.taker[place]! >= 0) {
        open.free(place);
        continue;
      }
      const isAllowed = whatIsWrong(laidOut, open.taker.with(place, provider)).length === 0;
      expect(choice >= 0 && open.fits(place, choice)).toBe(isAllowed);
      if (isAllowed) open.give(place, choice);
      if (isAllowed) fitting++;
      else unfitting++;
    }
    const [room, seatRoom] = [task.room.slice(), task.seatRoom.slice()];
    for (const place of task.free) {
      if (open.taker[place]! < 0) continue;
      room[open.taker[place]!]! -= demand.weeklyMinutes[place]!;
      const seat = task.choiceSeat[open.choiceOf(place, open.taker[place]!)]!;
      if (seat !== NO_SEAT) seatRoom[seat]! -= demand.weeklyMinutes[place]!;
    }
    expect(open).toMatchObject({ room, seatRoom });
    for (const place of task.free) if (open.taker[place]! >= 0) open.free(place);
    expect(open).toMatchObject({ taker: task.fixed, room: task.room, seatRoom: task.seatRoom });
  }
  expect(Math.min(fitting, unfitting)).toBeGreaterThan(1000);
});

test('knows the choice by which a provider takes a package, and that there is none where it may not', () => {
  for (const { task, demand } of someTasks(30)) {
    const open = openPlaces(task);
    for (const place of task.free) {
      const [first, end] = [task.firstChoice[task.group[place]!]!, task.firstChoice[task.group[place]! + 1]!];
      const chosen = Array.from({ length: demand.providerCount }, (_, provider) =>
        open.choiceOf(place, provider),
      );
      for (let choice = first; choice < end; choice++)
        expect(chosen[task.choiceProvider[choice]!]).toBe(choice);
      expect(chosen.filter((choice) => choice >= 0)).toHaveLength(end - first);
      expect(open.choiceOf(place, open.taker[place]!)).toBe(-1);
    }
  }
});
