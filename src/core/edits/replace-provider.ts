import type { ProviderId } from '../dataset/dataset.ts';
import type { LotId, Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';

/** Gives the seat of one provider in a lot to another, with its role and share. */
export function replaceProvider(
  scenario: Scenario,
  lot: LotId,
  leaving: ProviderId,
  coming: ProviderId,
): Edited {
  const at = scenario.appointments.findIndex((seat) => seat.lot === lot && seat.provider === leaving);
  if (at < 0) return { refused: 'provider-is-not-appointed', about: leaving };
  if (leaving === coming) return { refused: 'nothing-would-change' };
  if (scenario.appointments.some((seat) => seat.lot === lot && seat.provider === coming)) {
    return { refused: 'provider-is-already-appointed', about: coming };
  }
  const seat = { ...scenario.appointments[at]!, provider: coming };
  return { ...scenario, appointments: scenario.appointments.with(at, seat) };
}
