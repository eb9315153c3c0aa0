import type { ProviderId } from '../dataset/dataset.ts';
import type { LotId, Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';

/** Takes a provider's seat in a lot away. */
export function dismissProvider(scenario: Scenario, lot: LotId, provider: ProviderId): Edited {
  const appointments = scenario.appointments.filter((seat) => seat.lot !== lot || seat.provider !== provider);
  if (appointments.length === scenario.appointments.length) {
    return { refused: 'provider-is-not-appointed', about: provider };
  }
  return { ...scenario, appointments };
}
