import type { Offers } from '../allocation/offers.ts';

/** The same offers with the first primary provider alone in each lot; supplementary providers and standbys are kept. */
export function leadAlone(offers: Offers): Offers {
  const seats = offers.seats.map((ofLot) => {
    const lead = ofLot.find(({ role }) => role === 'primary');
    return ofLot.filter((seat) => seat.role === 'supplementary' || seat === lead);
  });
  return { ...offers, seats };
}
