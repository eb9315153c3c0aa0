import type { Demand } from '../allocation/demand.ts';
import { numberSeats, type Offers } from '../allocation/offers.ts';
import { NO_SEAT, type Takers } from '../allocation/takers.ts';

/**
 * The same seats and standbys with the room that is left beside what is taken, and without the providers
 * that fail: they have no room, no seat and stand behind nothing.
 */
export function spareOffers(
  offers: Offers,
  { weeklyMinutes, packageCount }: Demand,
  { taker, seat }: Takers,
  failing: readonly number[],
): Offers {
  const isOff = offers.isOff.slice();
  for (const provider of failing) isOff[provider] = 1;
  const { firstSeat, capMinutes } = numberSeats(offers);
  const room = offers.capacityMinutes.slice();
  const seatRoom = capMinutes.slice();
  for (let at = 0; at < packageCount; at++) {
    if (taker[at]! >= 0) room[taker[at]!]! -= weeklyMinutes[at]!;
    if (seat[at] !== NO_SEAT) seatRoom[seat[at]!]! -= weeklyMinutes[at]!;
  }
  const stands = (provider: number) => isOff[provider] === 0;
  return {
    ...offers,
    seats: offers.seats.map((ofLot, lot) =>
      ofLot
        .map((each, at) => ({ ...each, capMinutes: Math.max(0, seatRoom[firstSeat[lot]! + at]!) }))
        .filter((each) => stands(each.provider)),
    ),
    standby: offers.standby.map((behind) => behind.filter(stands)),
    capacityMinutes: room.map((minutes, provider) => (stands(provider) ? Math.max(0, minutes) : 0)),
    isOff,
    spotMinutes: 0,
  };
}
