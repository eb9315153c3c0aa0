import type { Assignment } from '../scenario/scenario.ts';
import { UNMET } from '../allocation/allocation.ts';
import type { Demand } from '../allocation/demand.ts';
import { numberSeats, type Offers } from '../allocation/offers.ts';
import { lotsOf, NO_SEAT, seatOf } from '../allocation/takers.ts';
import { seatTargets } from './seat-targets.ts';
import { metresToTaker } from './metres-to-taker.ts';

/** How good a placing is, by the five aims in their order: the fewer of each the better, the first before all others. */
export interface PlacingScore {
  readonly unmetMinutes: number;
  readonly outsideMinutes: number;
  readonly peopleChanging: number;
  readonly shareMinutes: number;
  readonly travelKilometreMinutes: number;
}

/**
 * What a placing comes to. `taker` has, by place in the demand, a provider or `UNMET`.
 * - `unmetMinutes`: the sum of weekly minutes of packages that no provider takes;
 * - `outsideMinutes`: the sum of those whose taker has no seat in their lot;
 * - `peopleChanging`: people with a package that has a provider today (`demand.provider` is one) and another
 *   taker, or none;
 * - `shareMinutes`: with shares, the sum over all seats of |minutes in the seat - target|. The target of a
 *   primary seat is its share ÷ the primary shares of its lot × all minutes in the lot's seats; that of a
 *   supplementary seat is 0. In order, the sum of minutes × the place of their seat, where the first primary
 *   seat of a lot has place 0, the next 1 and so on, supplementary seats after primary ones;
 * - `travelKilometreMinutes`: the sum of weekly minutes × whole metres from the inside point of the package's
 *   block to where its taker is registered ÷ 1000; nothing where either is not known.
 */
export function scorePlacing(
  demand: Demand,
  offers: Offers,
  assignment: Assignment,
  taker: Int16Array,
): PlacingScore {
  const { firstSeat, holder } = numberSeats(offers);
  const { place, distanceOf } = seatTargets(offers);
  const lots = lotsOf(demand, assignment);
  const metresTo = metresToTaker(demand);
  const inSeat = new Float64Array(holder.length);
  const changing = new Set<number>();
  let [unmetMinutes, outsideMinutes, orderMinutes, metreMinutes] = [0, 0, 0, 0];
  for (let at = 0; at < demand.packageCount; at++) {
    const minutes = demand.weeklyMinutes[at]!;
    const provider = taker[at]!;
    const today = demand.provider[at]!;
    if (today >= 0 && today !== provider) changing.add(demand.person[at]!);
    if (provider === UNMET) {
      unmetMinutes += minutes;
      continue;
    }
    metreMinutes += minutes * metresTo(at, provider);
    const seat = seatOf(firstSeat, holder, lots[at]!, provider);
    if (seat === NO_SEAT) outsideMinutes += minutes;
    else {
      inSeat[seat]! += minutes;
      orderMinutes += minutes * place[seat]!;
    }
  }
  return {
    unmetMinutes,
    outsideMinutes,
    peopleChanging: changing.size,
    shareMinutes: offers.offer === 'order' ? orderMinutes : distanceOf(inSeat),
    travelKilometreMinutes: metreMinutes / 1000,
  };
}
