import { change, changeProvider, OWN_MINUTES, SPOT_MINUTES, STANDBY_MINUTES } from './care-counter.ts';
import type { CareRun } from './care-run.ts';
import { freeSlot, IN_CARE, NOBODY } from './care-slots.ts';
import { schedule } from './event-heap.ts';
import { offerPackage } from './offer-package.ts';
import { NO_SEAT, seatOf } from './provider-rooms.ts';

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
