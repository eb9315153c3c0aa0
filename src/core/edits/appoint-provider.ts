import type { ProviderId } from '../dataset/dataset.ts';
import type { AppointmentRole, LotId, Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';
import { findLot } from './find-lot.ts';

/**
 * Gives a provider a seat in a lot, after the seats already taken. `share` is its target part of the
 * lot's hours against the lot's other providers of the same role: 1 and 1 is half each.
 */
export function appointProvider(
  scenario: Scenario,
  lot: LotId,
  provider: ProviderId,
  role: AppointmentRole = 'primary',
  share = 1,
): Edited {
  if (!findLot(scenario, lot)) return { refused: 'no-such-lot' };
  if (!(share > 0 && Number.isFinite(share))) return { refused: 'share-is-not-above-zero' };
  if (scenario.appointments.some((seat) => seat.lot === lot && seat.provider === provider)) {
    return { refused: 'provider-is-already-appointed', about: provider };
  }
  return { ...scenario, appointments: [...scenario.appointments, { lot, provider, role, share }] };
}
