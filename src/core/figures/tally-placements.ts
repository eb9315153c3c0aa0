import { SPOT } from '../allocation/allocation.ts';
import type { Demand } from '../allocation/demand.ts';
import type { Offers } from '../allocation/offers.ts';
import { NO_SEAT, type Takers } from '../allocation/takers.ts';
import type { Part, Placement } from './figures.ts';
import { sumParts } from './sum-parts.ts';

export interface LotTally extends Placement {
  /** Beside the lot's seats. */
  readonly seats: readonly Part[];
}

/** Rows of a lot after those of its seats, for packages that no seat takes. */
const [BACK_UP_ROW, SPOT_ROW, UNMET_ROW, OTHER_ROWS] = [0, 1, 2, 3];

/** Adds an allocation up by lot number and by provider, in one pass over the packages. */
export function tallyPlacements(
  demand: Demand,
  { seats }: Offers,
  { lot, taker, seat }: Takers,
): { byLot: LotTally[]; packagesOfProvider: Int32Array } {
  const seatCount = seats.flat().length;
  const packages = new Int32Array(seatCount + OTHER_ROWS * seats.length);
  const weeklyMinutes = new Float64Array(packages.length);
  const packagesOfProvider = new Int32Array(demand.providerCount);
  for (let at = 0; at < demand.packageCount; at++) {
    const provider = taker[at]!;
    if (provider >= 0) packagesOfProvider[provider]!++;
    const other = provider >= 0 ? BACK_UP_ROW : provider === SPOT ? SPOT_ROW : UNMET_ROW;
    const row = seat[at] === NO_SEAT ? seatCount + OTHER_ROWS * lot[at]! + other : seat[at]!;
    packages[row]!++;
    weeklyMinutes[row]! += demand.weeklyMinutes[at]!;
  }
  const partOf = (row: number): Part => ({ packages: packages[row]!, weeklyMinutes: weeklyMinutes[row]! });
  let nextSeat = 0;
  const byLot = seats.map((ofLot, number): LotTally => {
    const ofSeats = ofLot.map(() => partOf(nextSeat++));
    const others = seatCount + OTHER_ROWS * number;
    return {
      own: sumParts(ofSeats),
      backUp: partOf(others + BACK_UP_ROW),
      spot: partOf(others + SPOT_ROW),
      unmet: partOf(others + UNMET_ROW),
      seats: ofSeats,
    };
  });
  return { byLot, packagesOfProvider };
}
