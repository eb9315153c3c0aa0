import type { Offers, Seat } from '../allocation/offers.ts';
import { leadAlone } from '../resilience/lead-alone.ts';

/**
 * The lead alone in each lot, as `leadAlone` has it, with the room of all the lot's primary seats: a fair match
 * for two providers, as no hour is lost. What a provider that loses a seat can deliver is divided over its
 * primary seats by their targets (its share of the lot's minutes, at most the seat's limit), and the part of each
 * lost seat goes to the lot's lead; the part of a seat that it leads stays with it. Limits of a lot's seats are
 * added up. All that the providers can deliver stays the same in sum. `lotMinutes` is by lot number.
 */
export function leadWithAllHours(offers: Offers, lotMinutes: Float64Array): Offers {
  const alone = leadAlone(offers);
  const primaryOf = (lot: number) => offers.seats[lot]!.filter(({ role }) => role === 'primary');
  const targets = new Float64Array(offers.capacityMinutes.length);
  offers.seats.forEach((_, lot) =>
    primaryOf(lot).forEach(
      (seat) => (targets[seat.provider]! += targetOf(seat, primaryOf(lot), lotMinutes[lot]!)),
    ),
  );
  const capacityMinutes = offers.capacityMinutes.slice();
  const seats = alone.seats.map((ofLot, lot) => {
    const [lead, ...lost] = primaryOf(lot);
    if (lead === undefined) return ofLot;
    for (const seat of lost) {
      const part = targetOf(seat, primaryOf(lot), lotMinutes[lot]!) / targets[seat.provider]!;
      const moved = offers.capacityMinutes[seat.provider]! * (part || 0);
      capacityMinutes[seat.provider]! -= moved;
      capacityMinutes[lead.provider]! += moved;
    }
    const capMinutes = primaryOf(lot).reduce((sum, seat) => sum + seat.capMinutes, 0);
    return ofLot.map((seat) => (seat === lead ? { ...seat, capMinutes } : seat));
  });
  return { ...alone, seats, capacityMinutes };
}

function targetOf({ share, capMinutes }: Seat, primary: readonly Seat[], lotMinutes: number): number {
  const shares = primary.reduce((sum, seat) => sum + seat.share, 0);
  return Math.min((lotMinutes * share) / shares, capMinutes);
}
