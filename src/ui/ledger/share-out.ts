import type { ProviderId } from '../../core/dataset/dataset.ts';
import type { Appointment, AppointmentRole } from '../../core/scenario/scenario.ts';

/** A seat's share of its lot among the seats of its role, per cent. */
export interface SeatPercent {
  readonly provider: ProviderId;
  readonly percent: number;
}

/** What the shares of one role's seats in a lot come to, in the order of the seats; they add up to 100. */
export function percentsOf(appointments: readonly Appointment[], role: AppointmentRole): SeatPercent[] {
  const peers = appointments.filter((seat) => seat.role === role);
  const all = peers.reduce((sum, { share }) => sum + share, 0);
  return peers.map(({ provider, share }) => ({ provider, percent: (100 * share) / all }));
}

/** The shares where one seat has so many per cent, 0 < `percent` < 100, and the others of its role keep theirs to one another. */
export function shareOut(
  appointments: readonly Appointment[],
  role: AppointmentRole,
  provider: ProviderId,
  percent: number,
): SeatPercent[] {
  const peers = appointments.filter((seat) => seat.role === role);
  const others = peers.reduce((sum, seat) => sum + (seat.provider === provider ? 0 : seat.share), 0);
  return peers.map((seat) => ({
    provider: seat.provider,
    percent: seat.provider === provider ? percent : (seat.share * (100 - percent)) / others,
  }));
}
