import type { ProviderId } from '../dataset/dataset.ts';
import type { LotId, Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';
import { placeOfSeat } from './place-of-seat.ts';

/** Gives the seat of one provider in a lot to another, with its role, share and cap. */
export function replaceProvider(
  scenario: Scenario,
  lot: LotId,
  leaving: ProviderId,
  coming: ProviderId,
): Edited {
  const at = placeOfSeat(scenario, lot, leaving);
  if (at < 0) return { refused: 'provider-is-not-appointed', about: leaving };
  if (leaving === coming) return { refused: 'nothing-would-change' };
  if (placeOfSeat(scenario, lot, coming) >= 0) {
    return { refused: 'provider-is-already-appointed', about: coming };
  }
  const seat = { ...scenario.appointments[at]!, provider: coming };
  return { ...scenario, appointments: scenario.appointments.with(at, seat) };
}
