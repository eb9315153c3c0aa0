import { UNMET } from '../allocation/allocation.ts';
import type { Offers } from '../allocation/offers.ts';
import type { OpenPlaces } from './open-places.ts';
import type { PlacingTask } from './placing-task.ts';
import { placeAnywhere } from './round-relaxed.ts';
import type { SeatTargets } from './seat-targets.ts';
import { NO_SEAT } from '../allocation/takers.ts';

/**
 * Goes once through all packages, the largest first, and moves each to where it is better by the aims in their order
 * while nothing else moves: to somebody, to one of its lot's own, to who serves it now. Gives whether any moved.
 */
export function shiftPackages(task: PlacingTask, open: OpenPlaces): boolean {
  const { free, firstChoice, choiceProvider, choiceSeat, group, keeper } = task;
  let isBetter = false;
  for (const place of free) {
    if (open.taker[place] === UNMET) {
      if (placeAnywhere(task, open, place)) isBetter = true;
      continue;
    }
    const rank = (choice: number) =>
      (choiceSeat[choice] === NO_SEAT ? 2 : 0) +
      (choiceProvider[choice] === keeper[place] || keeper[place]! < 0 ? 0 : 1);
    const now = open.choiceOf(place, open.taker[place]!);
    if (rank(now) === 0) continue;
    let best = now;
    const its = group[place]!;
    for (let choice = firstChoice[its]!; choice < firstChoice[its + 1]!; choice++)
      if (rank(choice) < rank(best) && open.fits(place, choice)) best = choice;
    if (best === now) continue;
    open.free(place);
    open.give(place, best);
    isBetter = true;
  }
  return isBetter;
}

/**
 * Moves packages between the primary seats of their lot, the largest first, where that brings them nearer to their
 * target shares and no person has another provider for it who had none.
 */
export function balanceShares(
  task: PlacingTask,
  open: OpenPlaces,
  offers: Offers,
  targets: SeatTargets,
): void {
  if (offers.offer === 'order') return;
  const { demand, free, group, firstChoice, choiceSeat, keeper } = task;
  const { firstSeat } = task.seats;
  const inSeat = task.staying.slice();
  for (const place of free) {
    const seat = open.taker[place]! < 0 ? NO_SEAT : choiceSeat[open.choiceOf(place, open.taker[place]!)]!;
    if (seat !== NO_SEAT) inSeat[seat]! += demand.weeklyMinutes[place]!;
  }
  const over = Float64Array.from(inSeat, (minutes, seat) => minutes - targets.part[seat]! * lotMinutes(seat));
  function lotMinutes(seat: number): number {
    let lot = 0;
    while (firstSeat[lot + 1]! <= seat) lot++;
    let minutes = 0;
    for (let other = firstSeat[lot]!; other < firstSeat[lot + 1]!; other++) minutes += inSeat[other]!;
    return minutes;
  }
  for (const place of free) {
    const provider = open.taker[place]!;
    if (provider < 0 || provider === keeper[place]) continue;
    const minutes = demand.weeklyMinutes[place]!;
    const now = open.choiceOf(place, provider);
    const seat = choiceSeat[now]!;
    if (seat === NO_SEAT || over[seat]! <= 0) continue;
    let best = -1;
    let least = 0;
    for (let choice = firstChoice[group[place]!]!; choice < firstChoice[group[place]! + 1]!; choice++) {
      const other = choiceSeat[choice]!;
      if (other === NO_SEAT || other === seat || !open.fits(place, choice)) continue;
      const change =
        Math.abs(over[seat]! - minutes) -
        Math.abs(over[seat]!) +
        Math.abs(over[other]! + minutes) -
        Math.abs(over[other]!);
      if (change < least) [best, least] = [choice, change];
    }
    if (best < 0) continue;
    open.free(place);
    open.give(place, best);
    over[seat]! -= minutes;
    over[choiceSeat[best]!]! += minutes;
  }
}
