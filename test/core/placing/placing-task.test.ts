import { describe, expect, test } from 'vitest';
import { UNMET } from '../../../src/core/allocation/allocation.ts';
import type { PlacingTask } from '../../../src/core/placing/placing-task.ts';
import { NO_SEAT } from '../../../src/core/allocation/takers.ts';
import { someTasks, type LaidOutTask } from './lay-out-task.ts';
import { whatIsWrong } from './what-is-wrong.ts';

const tasks = someTasks(150, { hasStays: true });

/** The choices of a package: who may have it, and in which seat of the task. */
function choicesOf(task: PlacingTask, at: number): { provider: number; seat: number }[] {
  const group = task.group[at]!;
  if (group < 0) return [];
  const from = task.firstChoice[group]!;
  return [...task.choiceProvider.subarray(from, task.firstChoice[group + 1])].map((provider, next) => ({
    provider,
    seat: task.choiceSeat[from + next]!,
  }));
}

/** The same task with so much room that only rules of care, lots and distance say who may have a package. */
function withRoom({ demand, offers, assignment }: LaidOutTask) {
  const seats = offers.seats.map((ofLot) => ofLot.map((seat) => ({ ...seat, capMinutes: Infinity })));
  const capacityMinutes = offers.capacityMinutes.map(() => Infinity);
  return { demand, offers: { ...offers, seats, capacityMinutes }, assignment };
}

describe('a task', () => {
  test('lets a package go to all whom the rules allow and to no others; one that stays has nowhere to go', () => {
    for (const laidOut of tasks) {
      const { task, demand, offers } = laidOut;
      const roomy = withRoom(laidOut);
      for (let at = 0; at < demand.packageCount; at++) {
        const stays = demand.stays[at] === 1 && offers.isOff[demand.provider[at]!] === 0;
        expect(task.fixed[at]).toBe(stays ? demand.provider[at] : UNMET);
        const allowed = Array.from({ length: demand.providerCount }, (_, provider) => provider).filter(
          (provider) => !stays && whatIsWrong(roomy, task.fixed.with(at, provider)).length === 0,
        );
        const chosen = choicesOf(task, at).map(({ provider }) => provider);
        expect(chosen.toSorted((a, b) => a - b)).toEqual(allowed);
      }
      const isFree = (at: number) => choicesOf(task, at).length > 0;
      expect([...task.free]).toEqual([...demand.order.keys()].filter(isFree));
    }
  });

  test('names the seat of each choice, primary ones in the order of offer first, then supplementary, then outside', () => {
    for (const { task, offers } of tasks) {
      const seats = offers.seats.flatMap((ofLot, lot) => ofLot.map((seat) => ({ ...seat, lot })));
      for (const at of task.free) {
        const choices = choicesOf(task, at);
        for (const { provider, seat } of choices) {
          const own = seats.findIndex((one) => one.lot === task.lot[at] && one.provider === provider);
          expect(seat).toBe(own < 0 ? NO_SEAT : own);
        }
        const rank = ({ provider, seat }: (typeof choices)[number]) =>
          seat === NO_SEAT ? 2e6 + provider : seat + (seats[seat]!.role === 'primary' ? 0 : 1e6);
        expect(choices.map(rank)).toEqual(choices.map(rank).toSorted((a, b) => a - b));
      }
    }
  });

  test('has the room and the seats’ room that those who stay leave, and none below 0', () => {
    for (const { task, demand, offers } of tasks) {
      const seats = offers.seats.flatMap((ofLot, lot) => ofLot.map((seat) => ({ ...seat, lot })));
      const stayingWith = (provider: number, lot?: number) =>
        demand.weeklyMinutes.reduce(
          (sum, minutes, at) =>
            task.fixed[at] === provider && (lot ?? task.lot[at]) === task.lot[at] ? sum + minutes : sum,
          0,
        );
      expect([...task.room]).toEqual(
        Array.from(offers.capacityMinutes, (minutes, its) => Math.max(0, minutes - stayingWith(its))),
      );
      expect([...task.staying]).toEqual(seats.map(({ provider, lot }) => stayingWith(provider, lot)));
      expect([...task.seatRoom]).toEqual(
        seats.map(({ capMinutes }, its) => Math.max(0, capMinutes - task.staying[its]!)),
      );
    }
  });

  test('keeps those who could be kept: not a person of whom one package cannot stay', () => {
    let changing = 0;
    for (const { task, demand } of tasks) {
      const mayStay = (at: number) =>
        demand.provider[at]! < 0 ||
        task.fixed[at] === demand.provider[at] ||
        choicesOf(task, at).some(({ provider }) => provider === demand.provider[at]);
      const packages = [...demand.order.keys()];
      const lost = new Set(packages.filter((at) => !mayStay(at)).map((at) => demand.person[at]!));
      expect(task.changingAnyway).toBe(lost.size);
      expect([...task.keeper]).toEqual(
        packages.map((at) =>
          lost.has(demand.person[at]!) || task.fixed[at] !== UNMET ? -1 : demand.provider[at]!,
        ),
      );
      changing += lost.size;
    }
    expect(changing).toBeGreaterThan(500);
  });
});
