import type { ProviderId } from '../dataset/dataset.ts';
import type { LotId, Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';
import { placeOfSeat } from './place-of-seat.ts';

/**
 * Moves a seat one place up or down among the seats of its role in its lot: the first primary seat is the
 * lot's lead, the next its second. Refuses where it is the first or the last of them already.
 */
export function moveSeat(
  scenario: Scenario,
  lot: LotId,
  provider: ProviderId,
  direction: 'up' | 'down',
): Edited {
  const { appointments } = scenario;
  const at = placeOfSeat(scenario, lot, provider);
  const seat = appointments[at];
  if (seat === undefined) return { refused: 'provider-is-not-appointed', about: provider };
  const peers = [...appointments.keys()].filter(
    (place) => appointments[place]!.lot === lot && appointments[place]!.role === seat.role,
  );
  const other = peers[peers.indexOf(at) + (direction === 'up' ? -1 : 1)];
  if (other === undefined) return { refused: 'nothing-would-change' };
  return { ...scenario, appointments: appointments.with(at, appointments[other]!).with(other, seat) };
}
