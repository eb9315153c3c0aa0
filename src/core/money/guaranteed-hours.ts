import { NO_SEAT } from '../allocation/takers.ts';
import { NO_RATE } from '../dataset/packages.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import type { HourRates } from './hour-rates.ts';
import { keptShare } from './kept-share.ts';

/** Hours that an appointed provider is paid for whether they are used or not. Minutes are a week's. */
export interface Guarantee {
  /** Position in `Dataset.providers`. */
  readonly provider: number;
  /** Its shares of its lots' minutes of today, no more than it may take in each and can deliver in all. */
  readonly targetMinutes: number;
  /** The guaranteed part of these, to the nearest minute. */
  readonly guaranteedMinutes: number;
  /** What the plan gives it in its own lots, after reablement. */
  readonly usedMinutes: number;
  /** Pence for an hour that is not used. */
  readonly pence: number;
  readonly paysLivingWage: boolean;
}

/**
 * What each provider with a lead or second seat is guaranteed, over all its lots together. Targets are of the
 * hours of today, as they are when a contract is let, so that they stand when demand falls.
 */
export function guaranteedHours(read: PlanRead, rates: HourRates): Guarantee[] {
  const { ledger, scenario, offers } = read;
  const { money } = scenario.assumptions;
  const target = targetMinutes(read);
  const used = new Float64Array(target.length);
  const { takers, demand } = ledger;
  for (let at = 0; at < demand.packageCount; at++) {
    if (takers.seat[at] !== NO_SEAT) used[takers.taker[at]!]! += demand.weeklyMinutes[at]!;
  }
  return ledger.dataset.providers.flatMap((provider, position) => {
    if (target[position] === 0) return [];
    const minutes = Math.min(target[position]!, offers.capacityMinutes[position]!);
    const rate = rates.ofProvider[position]!;
    return {
      provider: position,
      targetMinutes: minutes,
      guaranteedMinutes: Math.round((minutes * money.guaranteedPercent) / 100),
      usedMinutes: used[position]! * keptShare(money),
      pence: rate === NO_RATE ? rates.assumedPence : rate,
      paysLivingWage: provider.paysLivingWage ?? false,
    };
  });
}

/** Minutes that are paid for and not used, if the use falls by so many per cent. */
export function unusedMinutes({ guaranteedMinutes, usedMinutes }: Guarantee, fallPercent = 0): number {
  return Math.max(0, guaranteedMinutes - (usedMinutes * (100 - fallPercent)) / 100);
}

/** By provider's position: the shares of its lead and second seats of the lots' minutes of today. */
function targetMinutes({ ledger, offers, figures }: PlanRead): Float64Array {
  const target = new Float64Array(ledger.dataset.providers.length);
  for (const { lot, load } of figures.lots) {
    const primary = (offers.seats[lot] ?? []).filter(({ role }) => role === 'primary');
    const shares = primary.reduce((sum, { share }) => sum + share, 0);
    for (const { provider, share, capMinutes } of primary) {
      target[provider]! += Math.min((load.weeklyMinutes * share) / shares, capMinutes);
    }
  }
  return target;
}
