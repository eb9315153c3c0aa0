import { SPOT, UNMET } from '../allocation/allocation.ts';
import { NO_SEAT } from '../allocation/takers.ts';
import { NO_RATE } from '../dataset/packages.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import type { Contracts } from './contracts.ts';
import { openTally, type CostTally } from './cost-tally.ts';
import type { HourRates } from './hour-rates.ts';
import { ruralPackages } from './rural-packages.ts';

export interface PlanTally extends CostTally {
  /** What nobody takes: not paid for, and not saved either. */
  readonly unmet: {
    readonly packages: number;
    readonly weeklyMinutes: number;
    readonly penceMinutes: number;
  };
}

/**
 * What a plan pays for: every package that somebody takes. One that stays with its provider of today is
 * paid at its own rate, any other at its taker's; bought on the spot market it costs what it costs today,
 * before the premium. Where nothing says, the assumed rate stands in.
 */
export function tallyPlan(read: PlanRead, rates: HourRates, contracts: Contracts): PlanTally {
  const { demand, dataset, takers, accounts } = read.ledger;
  const { packages, providers, services } = dataset;
  const spotRow = providers.length;
  const contractOf = contractOfTaker(read, contracts);
  const rural = ruralPackages(packages);
  const tally = openTally({
    providers: spotRow + 2,
    lots: accounts.length,
    contracts: contracts.rows.length,
    services: services.length,
  });
  const unmet = { packages: 0, weeklyMinutes: 0, penceMinutes: 0 };
  for (let at = 0; at < demand.packageCount; at++) {
    const index = demand.order[at]!;
    const weeklyMinutes = demand.weeklyMinutes[at]!;
    const taker = takers.taker[at]!;
    const staysOrNone = taker < 0 || taker === demand.provider[at];
    const isServed = demand.provider[at]! >= 0;
    const rate = staysOrNone ? (isServed ? rates.ofPackage[index]! : NO_RATE) : rates.ofProvider[taker]!;
    const pence = rate === NO_RATE ? rates.assumedPence : rate;
    if (taker === UNMET) {
      unmet.packages++;
      unmet.weeklyMinutes += weeklyMinutes;
      unmet.penceMinutes += weeklyMinutes * pence;
      continue;
    }
    tally.add({
      weeklyMinutes,
      weeklyVisits: packages.weeklyVisits[index]!,
      pence,
      isAssumed: rate === NO_RATE,
      isSpot: taker === SPOT,
      isRural: rural?.[index] === 1,
      paysLivingWage: providers[taker]?.paysLivingWage ?? false,
      person: demand.person[at]!,
      provider: taker === SPOT ? spotRow : taker,
      lot: takers.lot[at]!,
      contract: contractOf(at),
      service: packages.service[index]!,
    });
  }
  return { ...tally.close(), unmet };
}

/**
 * By place in the demand, the row of the contract that a taker serves under: its seat in the lot, the
 * back-up or specialist lot, the spot market, or the contract of today for who is kept without any of these.
 */
function contractOfTaker({ ledger, scenario }: PlanRead, { rows, rowOfPackage }: Contracts) {
  const { demand, dataset, takers } = ledger;
  const rowOf = (of: string) => rows.findIndex((row) => row.of === of);
  const [lotRow, spotRow] = [rowOf('lot'), rowOf('spot')];
  const standbyRow = dataset.providers.map(({ id }) => {
    const standby = scenario.standby.find(({ provider }) => provider === id);
    return standby === undefined ? null : rowOf(standby.kind);
  });
  return (at: number): number => {
    const taker = takers.taker[at]!;
    if (taker === SPOT) return spotRow;
    if (takers.seat[at] !== NO_SEAT) return lotRow;
    return standbyRow[taker] ?? rowOfPackage[demand.order[at]!]!;
  };
}
