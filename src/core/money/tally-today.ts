import { isWaiting, NO_RATE, type PackageIndex } from '../dataset/packages.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import { NO_BLOCK } from '../fabric/fabric.ts';
import { NO_LOT } from '../scenario/scenario.ts';
import { addPaid, noSums, type Contracts, type CostTally } from './cost-tally.ts';
import type { HourRates } from './hour-rates.ts';

/**
 * What is paid for today: every package but those that wait or are handed back, each at its own rate, or
 * its provider's, or the assumed one. Suspended packages are paid for, as councils keep their place for
 * them. Lots are those of the plan: what is paid today for care on their ground.
 */
export function tallyToday({ ledger }: PlanRead, rates: HourRates, contracts: Contracts): CostTally {
  const { dataset, fabric, assignment, accounts } = ledger;
  const { packages, providers, services } = dataset;
  const notNamed = providers.length + 1;
  const tally = {
    total: noSums(),
    byProvider: Array.from({ length: notNamed + 1 }, noSums),
    byLot: accounts.map(noSums),
    byContract: contracts.rows.map(noSums),
    byService: services.map(noSums),
  };
  const people = new Set<number>();
  for (let index = 0 as PackageIndex; index < packages.count; index++) {
    if (isWaiting(packages, index)) continue;
    const provider = packages.provider[index]!;
    const rate = rates.ofPackage[index]!;
    const block = fabric.blockOfPackage[index]!;
    const paid = {
      weeklyMinutes: packages.weeklyMinutes[index]!,
      weeklyVisits: packages.weeklyVisits[index]!,
      pence: rate === NO_RATE ? rates.assumedPence : rate,
      isAssumed: rate === NO_RATE,
      isSpot: false,
      isRural: false,
      paysLivingWage: providers[provider]?.paysLivingWage ?? false,
    };
    people.add(packages.person[index]!);
    addPaid(tally.total, paid);
    addPaid(tally.byProvider[provider < 0 ? notNamed : provider]!, paid);
    addPaid(tally.byLot[block === NO_BLOCK ? NO_LOT : assignment[block]!]!, paid);
    addPaid(tally.byContract[contracts.rowOfPackage[index]!]!, paid);
    addPaid(tally.byService[packages.service[index]!]!, paid);
  }
  return { ...tally, people: people.size };
}
