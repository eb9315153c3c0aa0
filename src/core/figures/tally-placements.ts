import { SPOT, UNMET, type Allocation } from '../allocation/allocation.ts';
import type { Offers } from '../allocation/offers.ts';
import { NO_BLOCK } from '../fabric/fabric.ts';
import { NO_LOT } from '../scenario/scenario.ts';
import type { Ledger } from './ledger.ts';

/** A part of a load while it is being added up. */
export interface Sum {
  packages: number;
  weeklyMinutes: number;
}

export interface LotTally {
  readonly own: Sum;
  readonly backUp: Sum;
  readonly spot: Sum;
  readonly unmet: Sum;
  /** Beside the lot's seats. */
  readonly seats: readonly Sum[];
}

/** Adds an allocation up by lot number and by provider, in one pass over the packages. */
export function tallyPlacements(
  { demand, assignment, accounts }: Ledger,
  offers: Offers,
  allocation: Allocation,
): { byLot: LotTally[]; packagesOfProvider: Int32Array } {
  const byLot = accounts.map((_, lot) => emptyTally(offers.seats[lot]?.length ?? 0));
  const packagesOfProvider = new Int32Array(demand.capacityMinutes.length);
  for (let index = 0; index < demand.packageCount; index++) {
    const block = demand.blockOfPackage[index]!;
    const lot = block === NO_BLOCK ? NO_LOT : assignment[block]!;
    const tally = byLot[lot]!;
    const minutes = demand.weeklyMinutes[index]!;
    const provider = allocation.placedWith[index]!;
    if (provider >= 0) packagesOfProvider[provider]!++;
    if (allocation.withOwn[index]) {
      add(tally.own, minutes);
      add(tally.seats[offers.seats[lot]!.findIndex((seat) => seat.provider === provider)]!, minutes);
    } else if (provider === UNMET) add(tally.unmet, minutes);
    else add(provider === SPOT ? tally.spot : tally.backUp, minutes);
  }
  return { byLot, packagesOfProvider };
}

function add(sum: Sum, minutes: number): void {
  sum.packages++;
  sum.weeklyMinutes += minutes;
}

function emptyTally(seatCount: number): LotTally {
  const none = (): Sum => ({ packages: 0, weeklyMinutes: 0 });
  return {
    own: none(),
    backUp: none(),
    spot: none(),
    unmet: none(),
    seats: Array.from({ length: seatCount }, none),
  };
}
