import type { PlanRead } from '../../core/figures/plan-read.ts';
import type { CostRow, CostSide } from '../../core/money/money-figures.ts';
import { moneyOf } from '../../core/money/money-of.ts';
import type { Cost } from '../../core/money/price-sums.ts';

/** What a plan costs beside today. Pounds are a year's of 52 weeks unless their name says more; hours are a week's. */
export function reportMoney(read: PlanRead) {
  const money = moneyOf(read);
  const { upliftName, inflationPercent, termYears } = read.scenario.assumptions.money;
  const { providers } = read.ledger.dataset;
  return {
    definition: 'moneyPlan',
    kindOfMoney: money.kindOfMoney,
    today: { definition: 'moneyToday', pounds: money.today.cost.pounds.least, ...reportSide(money.today) },
    plan: { definition: 'moneyPlan', ...money.plan.cost.pounds, ...reportSide(money.plan) },
    difference: { definition: 'moneyDifference', ...money.difference },
    upliftName,
    upliftForProvidersNotPayingIt: money.upliftForTheOthers && money.upliftForTheOthers.pounds,
    lines: money.lines.map(reportRow),
    byProvider: money.byProvider.map(reportRow),
    byLot: money.byLot.map(reportRow),
    byContract: money.byContract.map(reportRow),
    byService: money.byService.map(reportRow),
    unmet: {
      definition: 'moneyUnmet',
      packages: money.unmet.packages,
      hours: money.unmet.weeklyMinutes / 60,
      avoidedPounds: money.unmet.pounds,
    },
    guaranteed: {
      definition: 'moneyGuaranteed',
      providers: money.guarantees.map((guarantee) => ({
        name: providers[guarantee.provider]!.id,
        targetHours: guarantee.targetMinutes / 60,
        guaranteedHours: guarantee.guaranteedMinutes / 60,
        usedHours: guarantee.usedMinutes / 60,
      })),
      ifUseFalls: money.ifUseFalls.map(({ fallPercent, cost }) => ({ fallPercent, ...reportCost(cost) })),
    },
    term: {
      definition: 'moneyTerm',
      years: money.term.years,
      total: money.term.total,
      withoutInflation: money.term.withoutInflation,
      inflationPercent,
      termYears,
    },
    thresholds: {
      reachedAtLeast: money.approval.least?.name ?? null,
      reachedAtMost: money.approval.most?.name ?? null,
      all: read.scenario.assumptions.money.thresholds,
    },
  };
}

function reportSide(side: CostSide) {
  return {
    hours: side.cost.weeklyMinutes / 60,
    assumedRateHours: side.assumedMinutes / 60,
    packages: side.packages,
    people: side.people,
    visits: side.visits,
    in365Days: side.poundsIn365Days,
    perHour: side.perHour,
    perVisit: side.perVisit,
    perPersonWeek: side.perPersonWeek,
    perPersonYear: side.perPersonYear,
  };
}

function reportRow({ of, name, today, plan }: CostRow) {
  return {
    of,
    name: of === 'named' ? name : null,
    today: { pounds: today.pounds.least, hours: today.weeklyMinutes / 60 },
    plan: reportCost(plan),
  };
}

function reportCost({ pounds, weeklyMinutes }: Cost) {
  return { ...pounds, hours: weeklyMinutes / 60 };
}
