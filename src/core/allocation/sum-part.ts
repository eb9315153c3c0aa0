import type { Offers } from './offers.ts';
import { familiesOf, type PlacingAim } from './placing-aims.ts';
import { NONE, type PlacingPart } from './placing-part.ts';
import type { SeatTargets } from './seat-targets.ts';
import { NO_SEAT } from './takers.ts';

/** What a whole choice of options comes to in each of the five aims of its part. */
export function sumPart(
  part: PlacingPart,
  aims: readonly PlacingAim[],
  offers: Offers,
  targets: SeatTargets,
): (chosen: Int32Array) => number[] {
  const { task, at, store, seat, provider } = part;
  const families = familiesOf(part);
  const lots = new Set(at.map((place) => task.lot[place]!));
  const staying = task.staying.map((minutes, its) =>
    lots.has(lotOfSeat(task.seats.firstSeat, its)) ? minutes : 0,
  );
  const isKept = (p: number, option: number) =>
    store[option] !== NONE && provider[store[option]!] === task.keeper[at[p]!];
  return (chosen) => {
    const [unmet, outside, , order, travel] = aims.map(({ cost }) =>
      chosen.reduce((sum, option) => sum + cost[option]!, 0),
    );
    const people = families.filter((family) => family.some((p) => !isKept(p, chosen[p]!))).length;
    if (offers.offer === 'order') return [unmet!, outside!, people, order!, travel!];
    const inSeat = staying.slice();
    chosen.forEach((option, p) => {
      if (seat[option] !== NO_SEAT) inSeat[seat[option]!]! += task.demand.weeklyMinutes[at[p]!]!;
    });
    return [unmet!, outside!, people, targets.distanceOf(inSeat), travel!];
  };
}

function lotOfSeat(firstSeat: Int32Array, its: number): number {
  let lot = 0;
  while (firstSeat[lot + 1]! <= its) lot++;
  return lot;
}
