import type { ProviderId } from '../dataset/dataset.ts';
import { keepIfSame } from '../figures/keep-if-same.ts';
import { isWithin, MINUTES_PER_WEEK } from '../scenario/limits.ts';
import type { Appointment, AppointmentRole, LotId, Scenario } from '../scenario/scenario.ts';
import { checkShare } from './check-share.ts';
import type { Edited } from './edited.ts';
import { placeOfSeat } from './place-of-seat.ts';

/** What can be changed of a seat; what is absent stays. */
export interface SeatChange {
  readonly role?: AppointmentRole;
  readonly share?: number;
  /** Whole minutes a week; null takes the cap away. */
  readonly capMinutes?: number | null;
}

/** Changes the role, the target share or the cap of a provider's seat in a lot, which keeps its place in the order. */
export function setSeat(
  scenario: Scenario,
  lot: LotId,
  provider: ProviderId,
  { role, share, capMinutes }: SeatChange,
): Edited {
  const at = placeOfSeat(scenario, lot, provider);
  const seat = scenario.appointments[at];
  if (seat === undefined) return { refused: 'provider-is-not-appointed', about: provider };
  const cap = capMinutes === undefined ? (seat.capMinutes ?? null) : capMinutes;
  if (cap !== null && !isWithin(cap, MINUTES_PER_WEEK)) return { refused: 'number-is-out-of-range' };
  const changed: Appointment = {
    lot,
    provider,
    role: role ?? seat.role,
    share: share ?? seat.share,
    ...(cap === null ? {} : { capMinutes: cap }),
  };
  const refusal = checkShare(changed.share);
  if (refusal) return refusal;
  if (keepIfSame(changed, seat) === seat) return { refused: 'nothing-would-change' };
  return { ...scenario, appointments: scenario.appointments.with(at, changed) };
}
