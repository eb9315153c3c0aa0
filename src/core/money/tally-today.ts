import { isWaiting, NO_RATE, type PackageIndex } from '../dataset/packages.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import { NO_BLOCK } from '../fabric/fabric.ts';
import { NO_LOT } from '../scenario/scenario.ts';
import type { Contracts } from './contracts.ts';
import { openTally, type CostTally } from './cost-tally.ts';
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
  const tally = openTally({
    providers: notNamed + 1,
    lots: accounts.length,
    contracts: contracts.rows.length,
    services: services.length,
  });
  for (let index = 0 as PackageIndex; index < packages.count; index++) {
    if (isWaiting(packages, index)) continue;
    const provider = packages.provider[index]!;
    const rate = rates.ofPackage[index]!;
    const block = fabric.blockOfPackage[index]!;
    tally.add({
      weeklyMinutes: packages.weeklyMinutes[index]!,
      weeklyVisits: packages.weeklyVisits[index]!,
      pence: rate === NO_RATE ? rates.assumedPence : rate,
      isAssumed: rate === NO_RATE,
      isSpot: false,
      isRural: false,
      paysLivingWage: providers[provider]?.paysLivingWage ?? false,
      person: packages.person[index]!,
      provider: provider < 0 ? notNamed : provider,
      lot: block === NO_BLOCK ? NO_LOT : assignment[block]!,
      contract: contracts.rowOfPackage[index]!,
      service: packages.service[index]!,
    });
  }
  return tally.close();
}
