import {
  change,
  changeProvider,
  countWait,
  countWaitingTime,
  OWN_MINUTES,
  SPOT_MINUTES,
  STANDBY_MINUTES,
  WAITING_MINUTES,
  WAITING_PACKAGES,
} from './care-counter.ts';
import type { CareRun } from './care-run.ts';
import { freeSlot, IN_CARE, NOBODY, WAITS } from './care-slots.ts';
import { schedule } from './event-heap.ts';
import { offerPackage } from './offer-package.ts';
import { NO_SEAT, roomFor, seatOf } from './provider-rooms.ts';
import { joinQueue, leaveQueue, oldestWithin, type Queue } from './waiting-queues.ts';

/** Who would take a package now, but for `except`; `NOBODY` where none has room. */
export function findTaker(run: CareRun, slot: number, except: number): number {
  const { offered, slots, model } = run;
  const template = slots.template[slot]!;
  offered.lot = model.templates.lot[template]!;
  offered.kind = model.templates.kind[template]!;
  offered.minutes = slots.minutes[slot]!;
  offered.except = except;
  return offerPackage(run.rooms, offered);
}

/** Care by a provider, or from the spot market, begins. The package has nobody, and is in no queue. */
export function giveTo(run: CareRun, slot: number, taker: number): void {
  const { slots, rooms, model, now } = run;
  const minutes = slots.minutes[slot]!;
  const seat = taker === rooms.spot ? NO_SEAT : seatOf(rooms, lotOf(run, slot), taker);
  rooms.used[taker]! += minutes;
  if (seat !== NO_SEAT) rooms.taken[seat]! += minutes;
  slots.taker[slot] = taker;
  slots.seat[slot] = seat;
  slots.series[slot] = seat !== NO_SEAT ? OWN_MINUTES : taker === rooms.spot ? SPOT_MINUTES : STANDBY_MINUTES;
  if (slots.shrinks[slot] === 1) {
    slots.shrinks[slot] = 0;
    slots.shrinkAt[slot] = now + model.changes.reablement.afterWeeks;
  }
  if (!model.endsWhileWaiting) slots.endAt[slot] = now + slots.weeksLeft[slot]!;
  beginCare(run, slot);
  scheduleNext(run, slot);
}

/** Minutes are delivered from now on by who has the package. */
export function beginCare(run: CareRun, slot: number): void {
  run.slots.state[slot] = IN_CARE;
  changeDelivered(run, slot, run.slots.minutes[slot]!);
}

export function changeDelivered(run: CareRun, slot: number, by: number): void {
  const { slots, counter, now, rooms } = run;
  const taker = slots.taker[slot]!;
  change(counter, now, slots.series[slot]!, lotOf(run, slot), by);
  if (taker !== rooms.spot) changeProvider(counter, now, taker, by);
}

/** Who has a package has it no more; its hours are free, and nobody has been asked for them yet. */
export function takeAway(run: CareRun, slot: number): void {
  const { slots } = run;
  if (slots.state[slot] === IN_CARE) changeDelivered(run, slot, -slots.minutes[slot]!);
  changeHeld(run, slot, -slots.minutes[slot]!);
  slots.taker[slot] = NOBODY;
}

/** Minutes that who has the package delivers or keeps free for it. */
export function changeHeld({ slots, rooms }: CareRun, slot: number, by: number): void {
  const seat = slots.seat[slot]!;
  rooms.used[slots.taker[slot]!]! += by;
  if (seat !== NO_SEAT) rooms.taken[seat]! += by;
}

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

/** The package is gone, and its slot another's; it has nobody, and is in no queue. */
export function leave(run: CareRun, slot: number): void {
  schedule(run.heap, slot, Infinity);
  freeSlot(run.slots, slot);
}

/** The first of what is ahead of a package goes into the heap, if it is before the end. */
export function scheduleNext({ slots, heap, model }: CareRun, slot: number): void {
  let next = slots.endAt[slot]!;
  if (slots.stayAt[slot]! < next) next = slots.stayAt[slot]!;
  if (slots.handBackAt[slot]! < next) next = slots.handBackAt[slot]!;
  if (slots.shrinkAt[slot]! < next) next = slots.shrinkAt[slot]!;
  schedule(heap, slot, next > model.weeks ? Infinity : next);
}

export function lotOf({ model, slots }: CareRun, slot: number): number {
  return model.templates.lot[slots.template[slot]!]!;
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
