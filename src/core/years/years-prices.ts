import { NO_RATE } from '../dataset/packages.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import { hourRates } from '../money/hour-rates.ts';
import { ruralPackages } from '../money/rural-packages.ts';
import { penceOf } from '../money/yearly.ts';
import type { Templates } from '../simulate/care-model.ts';

/** What an hour of care costs in the years ahead, at today's prices. Rates are pence; premiums are parts of one. */
export interface YearsPrices {
  /** By provider: its own rate, or the one that is assumed. */
  readonly ofProvider: Float64Array;
  /** Bought package by package, before its premium: the rate that is assumed. */
  readonly ofSpot: number;
  readonly spotPremium: number;
  readonly ruralPremium: number;
  /** By lot of the model: the part of its templates' minutes that is in rural places. */
  readonly ruralPart: Float64Array;
  /** Added to every hour: the middle of the range that is assumed. */
  readonly uplift: number;
}

/** The rates and premiums of `core/money`, for packages of which nothing is known but their template. */
export function yearsPrices(
  { ledger, scenario }: Pick<PlanRead, 'ledger' | 'scenario'>,
  templates: Templates,
  lotCount: number,
): YearsPrices {
  const { dataset, demand } = ledger;
  const { money } = scenario.assumptions;
  const { ofProvider, assumedPence } = hourRates(dataset, money);
  const isRural = ruralPackages(dataset.packages);
  const [rural, all] = [new Float64Array(lotCount), new Float64Array(lotCount)];
  for (let at = 0; at < templates.count; at++) {
    const lot = templates.lot[at]!;
    all[lot]! += templates.minutes[at]!;
    if (isRural?.[demand.order[at]!] === 1) rural[lot]! += templates.minutes[at]!;
  }
  return {
    ofProvider: Float64Array.from(ofProvider, (pence) => (pence === NO_RATE ? assumedPence : pence)),
    ofSpot: assumedPence,
    spotPremium: money.spotPremiumPercent / 100,
    ruralPremium: money.ruralPremiumPercent / 100,
    ruralPart: rural.map((minutes, lot) => (all[lot] === 0 ? 0 : minutes / all[lot]!)),
    uplift: penceOf((money.upliftPerHour.least + money.upliftPerHour.most) / 2),
  };
}
