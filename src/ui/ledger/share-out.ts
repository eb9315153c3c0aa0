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

/** The shares where one seat has so many per cent, 0 < `percent` < 100, and the others keep theirs to one another. */
export function shareOut(
  percents: readonly SeatPercent[],
  provider: ProviderId,
  percent: number,
): SeatPercent[] {
  const own = percents.find((each) => each.provider === provider)!.percent;
  return percents.map((each) => ({
    provider: each.provider,
    percent: each.provider === provider ? percent : (each.percent * (100 - percent)) / (100 - own),
  }));
}
