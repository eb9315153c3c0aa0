import type { Demand } from '../allocation/demand.ts';
import { numberSeats, type Offers } from '../allocation/offers.ts';
import { placePackages } from '../placing/place-packages.ts';
import { clearTakers, noTakers, seatOf, type Takers } from '../allocation/takers.ts';
import type { Assignment } from '../scenario/scenario.ts';

/** What a failure is counted by: fewest hours unmet, then fewest outside the lots' own providers. */
const HOURS_AIMS = 2;

/** The best placing there is for these hours, in columns; nothing is bought on the spot market. */
export function placeWith(demand: Demand, offers: Offers, assignment: Assignment): Takers {
  const takers = noTakers(demand.packageCount);
  clearTakers(demand, assignment, takers);
  takers.taker.set(placePackages(demand, offers, assignment, HOURS_AIMS).taker);
  const { firstSeat, holder } = numberSeats(offers);
  for (let at = 0; at < demand.packageCount; at++) {
    const provider = takers.taker[at]!;
    if (provider >= 0) takers.seat[at] = seatOf(firstSeat, holder, takers.lot[at]!, provider);
  }
  return takers;
}
