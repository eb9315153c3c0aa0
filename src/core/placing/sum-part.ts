import type { Offers } from '../allocation/offers.ts';
import { familiesOf, type PlacingAim } from './placing-aims.ts';
import { NONE, type PlacingPart } from './placing-part.ts';
import type { SeatTargets } from './seat-targets.ts';
import { NO_SEAT } from '../allocation/takers.ts';

/** What a whole choice of options comes to in each of the five aims of its part. */
export function sumPart(
  part: PlacingPart,
  aims: readonly PlacingAim[],
  offers: Offers,
  targets: SeatTargets,
): (chosen: Int32Array) => number[] {
  const { task, at, store, seat, provider } = part;
  const families = familiesOf(part);
  const minutes = at.map((place) => task.demand.weeklyMinutes[place]!);
  const lots = new Set(at.map((place) => task.lot[place]!));
  const staying = task.staying.map((minutes, its) =>
    lots.has(lotOfSeat(task.seats.firstSeat, its)) ? minutes : 0,
  );
  const isKept = (p: number, option: number) =>
    store[option] !== NONE && provider[store[option]!] === task.keeper[at[p]!];
  const inSeat = new Float64Array(staying.length);
  const costs = aims.map(({ cost }) => cost);
  return (chosen) => {
    const sums = [0, 0, 0, 0, 0];
    inSeat.set(staying);
    for (let p = 0; p < chosen.length; p++) {
      const option = chosen[p]!;
      for (let turn = 0; turn < sums.length; turn++) sums[turn]! += costs[turn]![option]!;
      if (seat[option] !== NO_SEAT) inSeat[seat[option]!]! += minutes[p]!;
    }
    sums[2] = families.filter((family) => family.some((p) => !isKept(p, chosen[p]!))).length;
    if (offers.offer === 'shares') sums[3] = targets.distanceOf(inSeat);
    return sums;
  };
}

function lotOfSeat(firstSeat: Int32Array, its: number): number {
  let lot = 0;
  while (firstSeat[lot + 1]! <= its) lot++;
  return lot;
}
