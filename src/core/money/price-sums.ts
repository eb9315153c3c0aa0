import type { MoneyAssumptions, Range } from '../scenario/assumptions.ts';
import type { CostSums } from './cost-tally.ts';
import { unusedMinutes, type Guarantee } from './guaranteed-hours.ts';
import { keptShare } from './kept-share.ts';
import { atBothEnds, sumRanges } from './ranges.ts';
import { penceOf, poundsAYear } from './yearly.ts';

/** The lines of a bill, in the order they are shown; together they are all that is paid. */
export const COST_LINES = [
  /** Hours of providers, at their rates. */
  'care',
  /** Hours bought on the spot market, before the premium. */
  'spot',
  'spot-premium',
  'rural-premium',
  /** A saving, so below 0. */
  'reablement',
  'uplift',
  /** Guaranteed hours that are paid for and not used. */
  'guaranteed',
] as const;
export type CostLine = (typeof COST_LINES)[number];

/** Hours, as minutes a week, and what they cost in pounds a year of 52 weeks. */
export interface Cost {
  readonly weeklyMinutes: number;
  readonly pounds: Range;
}

/** Whose hours the uplift is added to: all, as Merton's paper of 2022 has it, or those of providers that do not pay it yet. */
export type UpliftFor = 'all' | 'who-do-not-pay-it';

export const NO_COST: Cost = { weeklyMinutes: 0, pounds: { least: 0, most: 0 } };

/** What sums over packages cost under a plan, with the guaranteed hours that belong to them; line by line. */
export function priceSums(
  sums: CostSums,
  guarantees: readonly Guarantee[],
  money: MoneyAssumptions,
  upliftFor: UpliftFor = 'all',
): Record<CostLine, Cost> {
  const kept = keptShare(money);
  const certain = (weeklyMinutes: number, penceMinutes: number): Cost => {
    const pounds = poundsAYear(penceMinutes);
    return { weeklyMinutes, pounds: { least: pounds, most: pounds } };
  };
  const spotPremium = (sums.spotPenceMinutes * money.spotPremiumPercent) / 100;
  const ruralPremium = (sums.ruralPenceMinutes * money.ruralPremiumPercent) / 100;
  const paid = sums.penceMinutes + spotPremium + ruralPremium;
  const liable = sums.weeklyMinutes - (upliftFor === 'all' ? 0 : sums.livingWageMinutes);
  return {
    care: certain(sums.weeklyMinutes - sums.spotMinutes, sums.penceMinutes - sums.spotPenceMinutes),
    spot: certain(sums.spotMinutes, sums.spotPenceMinutes),
    'spot-premium': certain(sums.spotMinutes, spotPremium),
    'rural-premium': certain(sums.ruralMinutes, ruralPremium),
    reablement: certain(-sums.weeklyMinutes * (1 - kept), -paid * (1 - kept)),
    uplift: {
      weeklyMinutes: liable * kept,
      pounds: atBothEnds(money.upliftPerHour, (uplift) => poundsAYear(liable * kept * penceOf(uplift))),
    },
    guaranteed: priceUnused(guarantees, money, upliftFor),
  };
}

/** What guaranteed hours cost that are not used, if the use falls by so many per cent: at the provider's rate with the uplift. */
export function priceUnused(
  guarantees: readonly Guarantee[],
  { upliftPerHour }: Pick<MoneyAssumptions, 'upliftPerHour'>,
  upliftFor: UpliftFor = 'all',
  fallPercent = 0,
): Cost {
  let [weeklyMinutes, penceMinutes, liable] = [0, 0, 0];
  for (const guarantee of guarantees) {
    const unused = unusedMinutes(guarantee, fallPercent);
    weeklyMinutes += unused;
    penceMinutes += unused * guarantee.pence;
    if (upliftFor === 'all' || !guarantee.paysLivingWage) liable += unused;
  }
  const pounds = atBothEnds(upliftPerHour, (uplift) => poundsAYear(penceMinutes + liable * penceOf(uplift)));
  return { weeklyMinutes, pounds };
}

/** Lines added up. Hours that are named in several lines are counted once. */
export function totalOf(lines: Record<CostLine, Cost>): Cost {
  const hours = ['care', 'spot', 'reablement'] as const;
  return {
    weeklyMinutes: hours.reduce((sum, line) => sum + lines[line].weeklyMinutes, 0),
    pounds: sumRanges(COST_LINES.map((line) => lines[line].pounds)),
  };
}
