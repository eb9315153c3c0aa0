import { change, countArrival, countIn, WAITING_MINUTES } from './care-counter.ts';
import { TAKEN_BY_NOBODY, TAKEN_ON_SPOT } from './care-model.ts';
import type { CareRun } from './care-run.ts';
import { AWAY, AWAY_KEPT, IN_CARE, NOBODY, WAITS } from './care-slots.ts';
import { keyOf, STREAMS } from './chance.ts';
import {
  beginCare,
  changeDelivered,
  changeHeld,
  findTaker,
  giveTo,
  leave,
  lotOf,
  scheduleNext,
  takeAway,
} from './hold-package.ts';
import type { Outcome } from './tally.ts';
import { countWaited, offerRoomOf, stopWaiting, waitOrGo } from './wait-for-room.ts';
import { shrinkInQueue } from './waiting-queues.ts';
import { handBackGap, stayGap, stayWeeks, writePackage } from './write-package.ts';

/** Packages that there are at the start, with who has them. Those that nobody has wait, and are offered. */
export function startPackages(run: CareRun): void {
  const { model, rooms } = run;
  const { template, taker } = model.start;
  for (let number = 0; number < template.length; number++) {
    const key = keyOf(run.world, STREAMS.startPackage, number);
    const slot = writePackage(run, template[number]!, key, true);
    if (taker[number] === TAKEN_BY_NOBODY) waitOrGo(run, slot);
    else giveTo(run, slot, taker[number] === TAKEN_ON_SPOT ? rooms.spot : taker[number]!);
  }
  for (let provider = 0; provider <= rooms.spot; provider++) offerRoomOf(run, provider);
}

/** A new package is offered, and counted by how it finds somebody. */
export function packageComes(run: CareRun, template: number, key: number): void {
  const slot = writePackage(run, template, key, false);
  const taker = findTaker(run, slot, NOBODY);
  if (taker === NOBODY) {
    countArrival(run.counter, template, run.model.waits ? 'waited' : 'refused');
    waitOrGo(run, slot);
    return;
  }
  giveTo(run, slot, taker);
  countArrival(run.counter, template, outcomeOf(run, slot));
}

/** What is next for a package happens. */
export function nextOfPackage(run: CareRun, slot: number): void {
  const { slots, now } = run;
  if (slots.endAt[slot]! <= now) needEnds(run, slot);
  else if (slots.shrinkAt[slot]! <= now) shrink(run, slot);
  else if (slots.stayAt[slot]! <= now) changeStay(run, slot);
  else handBack(run, slot);
}

function outcomeOf({ slots, rooms }: CareRun, slot: number): Outcome {
  if (slots.taker[slot] === rooms.spot) return 'spot';
  return slots.seat[slot]! >= 0 ? 'own' : 'standby';
}

function needEnds(run: CareRun, slot: number): void {
  const { slots } = run;
  const taker = slots.taker[slot]!;
  if (taker !== NOBODY) takeAway(run, slot);
  else if (slots.state[slot] === WAITS) stopWaiting(run, slot);
  leave(run, slot);
  if (taker !== NOBODY) offerRoomOf(run, taker);
}

/** Reablement: from now on the package is smaller; it may so fit where it did not. */
function shrink(run: CareRun, slot: number): void {
  const { slots, model, counter, now } = run;
  const less = Math.min(
    slots.minutes[slot]! - 1,
    Math.round(slots.minutes[slot]! * model.changes.reablement.smaller),
  );
  const taker = slots.taker[slot]!;
  slots.shrinkAt[slot] = Infinity;
  if (slots.state[slot] === IN_CARE) changeDelivered(run, slot, -less);
  if (taker !== NOBODY) changeHeld(run, slot, -less);
  if (slots.state[slot] === WAITS) {
    countWaited(run, slot);
    change(counter, now, WAITING_MINUTES, lotOf(run, slot), -less);
  }
  slots.minutes[slot]! -= less;
  if (slots.state[slot] === WAITS) {
    shrinkInQueue(run.waiting, slots, slot);
    const found = findTaker(run, slot, NOBODY);
    if (found !== NOBODY) {
      stopWaiting(run, slot);
      giveTo(run, slot, found);
      return;
    }
  }
  scheduleNext(run, slot);
  if (taker !== NOBODY) offerRoomOf(run, taker);
}

/**
 * A person goes to hospital, loses the hours that were kept, or comes back. The world says when people go and for how
 * long; who has no care then is not in hospital.
 */
function changeStay(run: CareRun, slot: number): void {
  const { slots, model, now } = run;
  const { hospital } = model.changes;
  const taker = slots.taker[slot]!;
  if (slots.state[slot] === IN_CARE) {
    slots.returnAt[slot] = now + stayWeeks(run, slot);
    changeDelivered(run, slot, -slots.minutes[slot]!);
    slots.state[slot] = AWAY_KEPT;
    slots.stayAt[slot] = Math.min(slots.returnAt[slot]!, now + hospital.keptWeeks);
    scheduleNext(run, slot);
  } else if (slots.state[slot] === WAITS) {
    goesToNextStay(run, slot, now + stayWeeks(run, slot));
    scheduleNext(run, slot);
  } else if (now < slots.returnAt[slot]!) {
    takeAway(run, slot);
    slots.state[slot] = AWAY;
    slots.stayAt[slot] = slots.returnAt[slot]!;
    scheduleNext(run, slot);
    offerRoomOf(run, taker);
  } else {
    goesToNextStay(run, slot, now);
    if (slots.state[slot] === AWAY_KEPT) {
      beginCare(run, slot);
      scheduleNext(run, slot);
    } else offerAnew(run, slot, NOBODY);
  }
}

/** A provider hands a package back: the others are asked, and it cannot have it back at once. */
function handBack(run: CareRun, slot: number): void {
  const { slots, rooms, counter, now } = run;
  const taker = slots.taker[slot]!;
  slots.handBacks[slot]!++;
  slots.handBackAt[slot] = now + handBackGap(run, slot);
  if (slots.state[slot] !== IN_CARE || taker === rooms.spot) {
    scheduleNext(run, slot);
    return;
  }
  countIn(counter, 'handBacks', lotOf(run, slot));
  takeAway(run, slot);
  offerAnew(run, slot, taker);
}

/** A package that had care is offered again. Room that it left behind with `from` is others' before it waits. */
export function offerAnew(run: CareRun, slot: number, from: number): void {
  const taker = findTaker(run, slot, from);
  if (taker !== NOBODY) giveTo(run, slot, taker);
  if (from !== NOBODY) offerRoomOf(run, from);
  if (taker === NOBODY) waitOrGo(run, slot);
}

function goesToNextStay(run: CareRun, slot: number, from: number): void {
  run.slots.stays[slot]!++;
  run.slots.stayAt[slot] = from + stayGap(run, slot);
}
