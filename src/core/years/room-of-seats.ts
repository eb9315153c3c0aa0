import type { Offers, Seat } from '../allocation/offers.ts';

/**
 * By lot number and seat: the minutes a week that its holder has for it. What a provider can deliver is divided
 * over its seats by their targets: the seat's share, among those of its role, of the lot's minutes, and at most
 * the seat's limit. A provider with one seat has all its hours there. `lotMinutes` is by lot number.
 */
export function roomOfSeats({ seats, capacityMinutes }: Offers, lotMinutes: Float64Array): Float64Array[] {
  const targets = seats.map((ofLot, lot) =>
    Float64Array.from(ofLot, (seat) => targetOf(seat, ofLot, lotMinutes[lot]!)),
  );
  const all = new Float64Array(capacityMinutes.length);
  const held = new Float64Array(capacityMinutes.length);
  seats.forEach((ofLot, lot) =>
    ofLot.forEach(({ provider }, at) => {
      all[provider]! += targets[lot]![at]!;
      held[provider]!++;
    }),
  );
  return seats.map((ofLot, lot) =>
    Float64Array.from(ofLot, ({ provider }, at) => {
      const part = all[provider] === 0 ? 1 / held[provider]! : targets[lot]![at]! / all[provider]!;
      return capacityMinutes[provider]! * part;
    }),
  );
}

function targetOf({ role, share, capMinutes }: Seat, ofLot: readonly Seat[], lotMinutes: number): number {
  const shares = ofLot.reduce((sum, seat) => sum + (seat.role === role ? seat.share : 0), 0);
  return Math.min((lotMinutes * share) / shares, capMinutes);
}
