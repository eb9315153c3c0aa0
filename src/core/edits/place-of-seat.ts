import type { ProviderId } from '../dataset/dataset.ts';
import type { LotId, Scenario } from '../scenario/scenario.ts';

/** Where among the appointments a provider's seat in a lot is, or -1. */
export function placeOfSeat({ appointments }: Scenario, lot: LotId, provider: ProviderId): number {
  return appointments.findIndex((seat) => seat.lot === lot && seat.provider === provider);
}
