import type { PlanRead } from '../figures/plan-read.ts';
import type { MoneyAssumptions, Range } from '../scenario/assumptions.ts';
import { NO_LOT } from '../scenario/scenario.ts';
import { approvalLevel } from './approval-level.ts';
import { contractsOf } from './contracts.ts';
import { NO_SUMS, type CostSums, type CostTally } from './cost-tally.ts';
import { guaranteedHours, type Guarantee } from './guaranteed-hours.ts';
import { hourRates } from './hour-rates.ts';
import { keptShare } from './kept-share.ts';
import type { CostRow, CostSide, MoneyFigures } from './money-figures.ts';
import { overTerm } from './over-term.ts';
import {
  COST_LINES,
  NO_COST,
  priceSums,
  priceUnused,
  totalOf,
  type Cost,
  type UpliftFor,
} from './price-sums.ts';
import { atBothEnds } from './ranges.ts';
import { ruralPackages } from './rural-packages.ts';
import { tallyPlan } from './tally-plan.ts';
import { tallyToday } from './tally-today.ts';
import { poundsAYear, WEEKS_A_YEAR, WEEKS_IN_365_DAYS } from './yearly.ts';

/** The falls in use for which the cost of guaranteed hours is worked out, per cent. */
const FALLS = [0, 5, 10, 20, 30];

/**
 * What a plan costs beside today, each way it can be added up. Two passes over the packages; money is
 * multiplied out of whole minutes × pence at the end, so that nothing is rounded on the way.
 */
export function moneyOf(read: PlanRead, upliftFor: UpliftFor = 'all'): MoneyFigures {
  const { ledger, scenario } = read;
  const { dataset } = ledger;
  const { money } = scenario.assumptions;
  const rates = hourRates(dataset, money);
  const contracts = contractsOf(dataset.packages);
  const [today, plan] = [tallyToday(read, rates, contracts), tallyPlan(read, rates, contracts)];
  const guarantees = guaranteedHours(read, rates);
  const price = (sums: CostSums, own: readonly Guarantee[] = []) => priceSums(sums, own, money, upliftFor);
  const planLines = price(plan.total, guarantees);
  const [todayCost, planCost] = [priceToday(today.total), totalOf(planLines)];
  const row = (
    of: CostRow['of'],
    name: string,
    was: CostSums,
    will: CostSums,
    own?: Guarantee[],
  ): CostRow => ({
    of,
    name,
    today: priceToday(was),
    plan: totalOf(price(will, own)),
  });
  const notOfOne: CostRow = { of: 'guaranteed', name: '', today: NO_COST, plan: planLines.guaranteed };
  const term = overTerm(planCost.pounds, money);
  return {
    today: sideOf(todayCost, today, 1),
    plan: sideOf(planCost, plan, keptShare(money)),
    difference: {
      least: planCost.pounds.least - todayCost.pounds.least,
      most: planCost.pounds.most - todayCost.pounds.most,
    },
    lines: COST_LINES.filter((line) => line === 'care' || planLines[line].pounds.most !== 0).map((line) => ({
      of: line,
      name: '',
      today: line === 'care' ? todayCost : NO_COST,
      plan: planLines[line],
    })),
    byProvider: shown([
      ...dataset.providers.map(({ id }, position) => {
        const own = guarantees.filter(({ provider }) => provider === position);
        return row('named', id, today.byProvider[position]!, plan.byProvider[position]!, own);
      }),
      row('spot', '', NO_SUMS, plan.byProvider[dataset.providers.length]!),
      row('none', '', today.byProvider[dataset.providers.length + 1]!, NO_SUMS),
    ]),
    byLot: shown([
      ...scenario.lots.map(({ id, name }) => row('named', name, today.byLot[id]!, plan.byLot[id]!)),
      row('none', '', today.byLot[NO_LOT]!, plan.byLot[NO_LOT]!),
      notOfOne,
    ]),
    byContract: shown([
      ...contracts.rows.map(({ of, name }, at) => row(of, name, today.byContract[at]!, plan.byContract[at]!)),
      notOfOne,
    ]),
    byService: shown([
      ...dataset.services.map((name, at) => row('named', name, today.byService[at]!, plan.byService[at]!)),
      notOfOne,
    ]),
    unmet: {
      packages: plan.unmet.packages,
      weeklyMinutes: plan.unmet.weeklyMinutes,
      pounds: poundsAYear(plan.unmet.penceMinutes),
    },
    guarantees,
    ifUseFalls: FALLS.map((fallPercent) => ({
      fallPercent,
      cost: priceUnused(guarantees, money, upliftFor, fallPercent),
    })),
    upliftForTheOthers: dataset.providers.some(({ paysLivingWage }) => paysLivingWage === true)
      ? priceSums(plan.total, [], money, 'who-do-not-pay-it').uplift
      : null,
    knowsRural: ruralPackages(dataset.packages) !== null,
    term,
    approval: levelsOf(money, term.total),
    kindOfMoney: money.kindOfMoney,
  };
}

function priceToday({ weeklyMinutes, penceMinutes }: CostSums): Cost {
  const pounds = poundsAYear(penceMinutes);
  return { weeklyMinutes, pounds: { least: pounds, most: pounds } };
}

/** Figures for each hour and visit are of those that are given: reablement takes of both alike. */
function sideOf(cost: Cost, { total, people }: CostTally, kept: number): CostSide {
  const each = (count: number) => (count === 0 ? null : atBothEnds(cost.pounds, (pounds) => pounds / count));
  return {
    cost,
    poundsIn365Days: atBothEnds(cost.pounds, (pounds) => (pounds / WEEKS_A_YEAR) * WEEKS_IN_365_DAYS),
    assumedMinutes: total.assumedMinutes,
    packages: total.packages,
    people,
    visits: total.weeklyVisits * kept,
    perHour: each((cost.weeklyMinutes / 60) * WEEKS_A_YEAR),
    perVisit: each(total.weeklyVisits * kept * WEEKS_A_YEAR),
    perPersonWeek: each(people * WEEKS_A_YEAR),
    perPersonYear: each(people),
  };
}

function levelsOf({ thresholds }: MoneyAssumptions, { least, most }: Range): MoneyFigures['approval'] {
  return { least: approvalLevel(thresholds, least), most: approvalLevel(thresholds, most) };
}

/** Rows with anything in them; an empty lot or a provider with nothing says nothing of money. */
function shown(rows: readonly CostRow[]): CostRow[] {
  return rows.filter(({ today, plan }) =>
    [today, plan].some(({ weeklyMinutes, pounds }) => weeklyMinutes !== 0 || pounds.most !== 0),
  );
}
