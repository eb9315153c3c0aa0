import type { ProviderId } from '../dataset/dataset.ts';
import type { AppointmentRole, LotId, Scenario } from '../scenario/scenario.ts';
import { checkShare } from './check-share.ts';
import type { Edited } from './edited.ts';
import { findLot } from './find-lot.ts';
import { placeOfSeat } from './place-of-seat.ts';

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
  const refusal = checkShare(share);
  if (refusal) return refusal;
  if (placeOfSeat(scenario, lot, provider) >= 0) {
    return { refused: 'provider-is-already-appointed', about: provider };
  }
  return { ...scenario, appointments: [...scenario.appointments, { lot, provider, role, share }] };
}
