import type { Offers } from '../allocation/offers.ts';
import { leadAlone } from '../resilience/lead-alone.ts';
import { roomOfSeats } from './room-of-seats.ts';

/**
 * The lead alone in each lot, as `leadAlone` has it, with the hours of all the lot's primary providers: a fair
 * match for two providers, as no hour is lost. The room of each seat that goes (`roomOfSeats`: a provider in several
 * lots has its hours divided over them) becomes its lot's lead's, and with it the seat's limit; what providers
 * can deliver stays the same in sum. The lead still gives only the care it gives. `lotMinutes` is by lot number.
 */
export function leadWithAllHours(offers: Offers, lotMinutes: Float64Array): Offers {
  const alone = leadAlone(offers);
  const room = roomOfSeats(offers, lotMinutes);
  const capacityMinutes = offers.capacityMinutes.slice();
  const seats = alone.seats.map((ofLot, lot) => {
    const lead = ofLot.find(({ role }) => role === 'primary');
    if (lead === undefined) return ofLot;
    let capMinutes = 0;
    offers.seats[lot]!.forEach((seat, at) => {
      if (seat.role !== 'primary') return;
      capMinutes += seat.capMinutes;
      capacityMinutes[seat.provider]! -= room[lot]![at]!;
      capacityMinutes[lead.provider]! += room[lot]![at]!;
    });
    return ofLot.map((seat) => (seat === lead ? { ...seat, capMinutes } : seat));
  });
  return { ...alone, seats, capacityMinutes };
}
