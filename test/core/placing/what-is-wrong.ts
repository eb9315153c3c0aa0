import { UNMET } from '../../../src/core/allocation/allocation.ts';
import type { RandomTask } from './a-random-task.ts';

/** What a placing does that it must not, in words; written from the rules, package by package. */
export function whatIsWrong({ demand, offers, assignment }: RandomTask, taker: ArrayLike<number>): string[] {
  const wrong: string[] = [];
  const chosen = Array.from({ length: demand.providerCount }, () => 0);
  const staying = Array.from({ length: demand.providerCount }, () => 0);
  const seats = offers.seats.flatMap((ofLot, lot) =>
    ofLot.map((seat) => ({ ...seat, lot, chosen: 0, staying: 0 })),
  );
  for (let at = 0; at < demand.packageCount; at++) {
    const provider = taker[at]!;
    const today = demand.provider[at]!;
    const minutes = demand.weeklyMinutes[at]!;
    const block = demand.block[at]!;
    const lot = block < 0 ? 0 : assignment[block]!;
    const seat = seats.find((one) => one.lot === lot && one.provider === provider);
    if (demand.stays[at] === 1 && offers.isOff[today] === 0) {
      if (provider !== today) wrong.push(`${at} does not stay`);
      staying[today]! += minutes;
      if (seat) seat.staying += minutes;
      continue;
    }
    if (provider === UNMET) continue;
    if (offers.isOff[provider] === 1) wrong.push(`${at} is with a provider that is off`);
    if (!seat && !offers.standby[lot]!.includes(provider)) wrong.push(`${at} is with a stranger to its lot`);
    if (demand.canTake[demand.kind[at]! * demand.providerCount + provider] === 0)
      wrong.push(`${at} has care that its provider does not give`);
    if (
      demand.isTooFar !== null &&
      block >= 0 &&
      demand.isTooFar[block * demand.providerCount + provider] === 1
    )
      wrong.push(`${at} is too far`);
    chosen[provider]! += minutes;
    if (seat) seat.chosen += minutes;
  }
  chosen.forEach((minutes, provider) => {
    if (minutes > 0 && minutes + staying[provider]! > offers.capacityMinutes[provider]!)
      wrong.push(`${provider} is over its capacity`);
  });
  for (const seat of seats)
    if (seat.chosen > 0 && seat.chosen + seat.staying > seat.capMinutes)
      wrong.push(`${seat.provider} is over its limit in ${seat.lot}`);
  return wrong;
}
