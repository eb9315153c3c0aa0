import { change, countWait, countWaitingTime, WAITING_MINUTES, WAITING_PACKAGES } from './care-counter.ts';
import type { CareRun } from './care-run.ts';
import { NOBODY, WAITS } from './care-slots.ts';
import { findTaker, giveTo, leave, lotOf, scheduleNext } from './hold-package.ts';
import { roomFor } from './provider-rooms.ts';
import { joinQueue, leaveQueue, oldestWithin, type Queue } from './waiting-queues.ts';

/** A package that has nobody waits from now on; where nobody may wait, it is gone. */
export function waitOrGo(run: CareRun, slot: number): void {
  const { slots, model, now } = run;
  if (!model.waits) {
    leave(run, slot);
    return;
  }
  if (!model.endsWhileWaiting && slots.endAt[slot] !== Infinity) {
    slots.weeksLeft[slot] = slots.endAt[slot]! - now;
    slots.endAt[slot] = Infinity;
  }
  slots.state[slot] = WAITS;
  slots.waitsSince[slot] = now;
  slots.countedSince[slot] = now;
  joinQueue(run.waiting, slots, slot);
  changeWaiting(run, slot, 1);
  scheduleNext(run, slot);
}

/** A package waits no more, as somebody takes it or it is needed no more. */
export function stopWaiting(run: CareRun, slot: number): void {
  const { slots, counter, now } = run;
  leaveQueue(run.waiting, slots, slot);
  changeWaiting(run, slot, -1);
  countWaited(run, slot);
  countWait(counter, slots.template[slot]!, now - slots.waitsSince[slot]!);
}

/** Counts the time that a package has waited and was not counted. */
export function countWaited({ slots, counter, now }: CareRun, slot: number): void {
  countWaitingTime(counter, slots.template[slot]!, slots.minutes[slot]!, slots.countedSince[slot]!, now);
  slots.countedSince[slot] = now;
}

/** A provider, or the spot market, may have room: packages that wait for it are offered, the oldest first. */
export function offerRoomOf(run: CareRun, provider: number): void {
  const { rooms, waiting } = run;
  const queues = waiting.servedBy[provider]!;
  while (rooms.capacity[provider]! > rooms.used[provider]!) {
    const slot = oldestFor(run, queues, provider);
    if (slot === NOBODY) return;
    stopWaiting(run, slot);
    giveTo(run, slot, findTaker(run, slot, NOBODY));
  }
}

/** At the end, waits that are still going on are counted at the age they have. */
export function countStillWaiting(run: CareRun): void {
  const { waiting, slots, counter, now } = run;
  for (const queue of waiting.queues)
    for (let at = queue.head; at < queue.tail; at++) {
      const slot = queue.slots[at]!;
      countWaited(run, slot);
      countWait(counter, slots.template[slot]!, now - slots.waitsSince[slot]!);
    }
}

function changeWaiting(run: CareRun, slot: number, sign: number): void {
  const lot = lotOf(run, slot);
  change(run.counter, run.now, WAITING_PACKAGES, lot, sign);
  change(run.counter, run.now, WAITING_MINUTES, lot, sign * run.slots.minutes[slot]!);
}

function oldestFor({ rooms, slots }: CareRun, queues: readonly Queue[], provider: number): number {
  const room = rooms.capacity[provider]! - rooms.used[provider]!;
  let oldest = NOBODY;
  for (let at = 0; at < queues.length; at++) {
    const queue = queues[at]!;
    if (queue.smallest > room) continue;
    const slot = oldestWithin(queue, roomFor(rooms, provider, queue.lot));
    if (slot !== NOBODY && (oldest === NOBODY || slots.joined[slot]! < slots.joined[oldest]!)) oldest = slot;
  }
  return oldest;
}
