import { mayCareFor } from '../allocation/may-care-for.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import { NO_RATE } from '../dataset/packages.ts';
import { hourRates } from '../money/hour-rates.ts';
import type { Bid } from '../scenario/scenario.ts';

/**
 * A bid of each provider that could care for anybody in a lot, for each such lot with ground, as a stand-in until
 * there are bids: all the hours it can deliver, at its rate in the file or else the assumed one, without quality.
 * Those that stand behind a lot bid for none there.
 */
export function bidsFromToday({ ledger, scenario }: PlanRead): Bid[] {
  const { dataset, demand, accounts, assignment } = ledger;
  const { ofProvider, assumedPence } = hourRates(dataset, scenario.assumptions.money);
  const { providerCount } = demand;
  /** At lot × providers + provider: 1 where it could care for some package. */
  const could = new Uint8Array(accounts.length * providerCount);
  for (let at = 0; at < demand.packageCount; at++) {
    const lot = demand.block[at]! < 0 ? 0 : assignment[demand.block[at]!]!;
    for (let provider = 0; provider < providerCount; provider++)
      if (mayCareFor(demand, at, provider)) could[lot * providerCount + provider] = 1;
  }
  return scenario.lots.flatMap(({ id: lot }) =>
    dataset.providers.flatMap(({ id: provider, capacityMinutes }, at): Bid[] => {
      const standsBehind = scenario.standby.some(
        (each) => each.provider === provider && (each.lots.length === 0 || each.lots.includes(lot)),
      );
      if (capacityMinutes === 0 || standsBehind || could[lot * providerCount + at] === 0) return [];
      const pence = ofProvider[at] === NO_RATE ? assumedPence : ofProvider[at]!;
      return [{ lot, provider, weeklyMinutes: capacityMinutes, poundsPerHour: pence / 100, quality: null }];
    }),
  );
}
