import { NO_BLOCK } from '../fabric/fabric.ts';
import type { LotParts } from './lot-facts.ts';

/**
 * The minutes a week that each lot's own providers can deliver there, in ledger order. What a provider with
 * several seats can deliver is divided by what it has in each of these lots today, or equally where it has
 * nothing in any; no seat brings more than its cap.
 */
export function roomOfLots(parts: LotParts): Float64Array {
  const { lots } = parts.scenario;
  const { seats, capacityMinutes } = parts.offers;
  const today = minutesToday(parts);
  const seatsOf = Array.from(capacityMinutes, (_, provider) =>
    lots.filter(({ id }) => seats[id]!.some((seat) => seat.provider === provider)),
  );
  return Float64Array.from(lots, ({ id }) => {
    let room = 0;
    for (const { provider, capMinutes } of seats[id]!) {
      const all = seatsOf[provider]!;
      const has = (lot: number) => today.get(lot * capacityMinutes.length + provider) ?? 0;
      const total = all.reduce((sum, lot) => sum + has(lot.id), 0);
      const share = total > 0 ? has(id) / total : 1 / all.length;
      room += Math.min(capMinutes, capacityMinutes[provider]! * share);
    }
    return room;
  });
}

/** What each provider has of today's packages, at lot number × providers + provider. */
function minutesToday({ ledger: { demand }, scenario }: LotParts): Map<number, number> {
  const minutes = new Map<number, number>();
  for (let at = 0; at < demand.packageCount; at++) {
    const block = demand.block[at]!;
    if (demand.provider[at]! < 0 || block === NO_BLOCK) continue;
    const key = scenario.assignment[block]! * demand.providerCount + demand.provider[at]!;
    minutes.set(key, (minutes.get(key) ?? 0) + demand.weeklyMinutes[at]!);
  }
  return minutes;
}
