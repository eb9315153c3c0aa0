import type { ProviderId } from '../dataset/dataset.ts';
import { keepIfSame } from '../figures/keep-if-same.ts';
import { isWithin, MINUTES_PER_WEEK } from '../scenario/limits.ts';
import type { Appointment, LotId, Scenario } from '../scenario/scenario.ts';
import { checkShare } from './check-share.ts';
import type { Edited } from './edited.ts';
import { findLot } from './find-lot.ts';

/** The providers that a lot is awarded to, the lead first. */
export interface LotAward {
  readonly lot: LotId;
  readonly seats: readonly {
    readonly provider: ProviderId;
    /** The care it is to give a week; its share of the lot goes by this. */
    readonly weeklyMinutes: number;
    /** The most it takes in the lot. */
    readonly capMinutes: number;
  }[];
}

/**
 * Gives lots to the providers they are awarded to: main seats in place of all the seats they have, with shares by
 * the hours of each, whole and 1 at the least, and what each offered as its limit. Other lots, and providers
 * that stand behind lots, stay as they are.
 */
export function awardLots(scenario: Scenario, awards: readonly LotAward[]): Edited {
  const awarded: Appointment[] = [];
  for (const { lot, seats } of awards) {
    if (!findLot(scenario, lot)) return { refused: 'no-such-lot' };
    for (const { provider, weeklyMinutes, capMinutes } of seats) {
      if (awarded.some((seat) => seat.lot === lot && seat.provider === provider))
        return { refused: 'provider-is-already-appointed', about: provider };
      if (!isWithin(capMinutes, MINUTES_PER_WEEK))
        return { refused: 'number-is-out-of-range', about: provider };
      const share = Math.max(1, Math.round(weeklyMinutes / 60));
      const refusal = checkShare(share);
      if (refusal) return refusal;
      awarded.push({ lot, provider, role: 'primary', share, capMinutes });
    }
  }
  const lots = new Set(awards.map(({ lot }) => lot));
  const others = scenario.appointments.filter(({ lot }) => !lots.has(lot));
  const appointments = [...others, ...awarded];
  return isAlike(appointments, scenario.appointments)
    ? { refused: 'nothing-would-change' }
    : { ...scenario, appointments };
}

/** The order matters within a lot alone. */
function isAlike(some: readonly Appointment[], other: readonly Appointment[]): boolean {
  const byLot = (seats: readonly Appointment[]) => seats.toSorted((a, b) => a.lot - b.lot);
  const before = byLot(other);
  return keepIfSame(byLot(some), before) === before;
}
