import type { PlanRead } from '../../core/figures/plan-read.ts';
import { runYearsHere } from '../../core/years/run-years-here.ts';
import {
  SIZE_BANDS,
  type Estimate,
  type Fan,
  type LotYears,
  type WaysIn,
  type YearsDifference,
  type YearsFigures,
} from '../../core/years/years-figures.ts';
import { yearsRequestOf } from '../../core/years/years-request.ts';
import type { YearsWish } from '../../core/years/years-wish.ts';

/**
 * What the years ahead bring under a plan, run here and now. Hours are a week's; parts are of 1; `low` and `high`
 * hold a mean with 95% confidence, and in fans and costs nine tenths of futures lie above `low` and below `high`.
 * `against` is the plan that the wish sets it against, where that is another scenario.
 */
export function reportYears(read: PlanRead, wish: YearsWish, against: PlanRead | null = null) {
  const result = runYearsHere(yearsRequestOf(read, wish, against));
  const other = against ?? read;
  return {
    definition: 'yearsWaiting',
    weeks: wish.weeks,
    seed: wish.seed,
    replications: result.replications,
    ...reportSide(read, result.figures),
    against: result.against && { kind: wish.against.kind, ...reportSide(other, result.against) },
    difference: result.difference && reportDifference(result.difference),
  };
}

function reportSide({ ledger, scenario }: PlanRead, figures: YearsFigures) {
  const { area, lots, unassigned, costPerYear, unmetMinutesOfBlock } = figures;
  const nameOf = (years: LotYears) => scenario.lots.find(({ id }) => id === years.lot)?.name ?? null;
  return {
    area: reportLot(area),
    lots: lots.map((lot) => ({ lot: nameOf(lot), ...reportLot(lot) })),
    inNoLot: unassigned && reportLot(unassigned),
    cost: { definition: 'yearsCost', poundsPerYear: costPerYear },
    /** For working with, and not for publication: a block may hold one home. */
    byBlock: [...unmetMinutesOfBlock].flatMap((minutes, block) =>
      minutes === 0
        ? []
        : { block: ledger.fabric.codes[block]!, definition: 'yearsOfBlock', unmetHours: minutes / 60 },
    ),
  };
}

function reportLot(years: LotYears) {
  return {
    ...reportWays(years),
    bySize: SIZE_BANDS.map(({ key, below }, band) => ({
      size: key,
      belowHours: Number.isFinite(below) ? below / 60 : null,
      ...reportWays(years.bySize[band]!),
    })),
    packagesWaiting: years.waiting,
    unmetHours: inHours(years.unmetMinutes),
    ownHours: inHours(years.ownMinutes),
    standbyHours: inHours(years.standbyMinutes),
    spotHours: inHours(years.spotMinutes),
    handBacksPerYear: years.handBacksPerYear,
    displacedPerYear: years.displacedPerYear,
    overTime: {
      packagesWaiting: reportFan(years.waitingFan, 1),
      unmetHours: reportFan(years.unmetFan, 60),
      deliveredHours: reportFan(years.deliveredFan, 60),
    },
  };
}

function reportWays({ packagesPerYear, atOnce, standby, spot, waited, days }: WaysIn) {
  return {
    newPackagesPerYear: packagesPerYear,
    atOnce,
    standby,
    spot,
    waited,
    daysWaited: {
      median: days.median,
      ninetieth: days.ninetieth,
      medianOfAllNew: days.medianOfAll,
      ninetiethOfAllNew: days.ninetiethOfAll,
    },
  };
}

function reportFan({ weeks, low, middle, high }: Fan, unit: number) {
  return [...weeks].map((week, point) => ({
    week,
    low: low[point]! / unit,
    middle: middle[point]! / unit,
    high: high[point]! / unit,
  }));
}

function reportDifference({ waiting, unmetMinutes, atOnce, costPerYear }: YearsDifference) {
  return {
    definition: 'yearsDifference',
    packagesWaiting: waiting,
    unmetHours: inHours(unmetMinutes),
    atOnce,
    poundsPerYear: costPerYear,
  };
}

function inHours({ mean, low, high }: Estimate): Estimate {
  return { mean: mean / 60, low: low / 60, high: high / 60 };
}
