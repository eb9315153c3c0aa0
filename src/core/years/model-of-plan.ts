import type { Seat } from '../allocation/offers.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import type { Assumptions } from '../scenario/assumptions.ts';
import { NO_LOT, type Lot } from '../scenario/scenario.ts';
import type { CareModel, ModelChanges, ModelSeat } from '../simulate/care-model.ts';
import { modelStart } from './model-start.ts';
import { modelTemplates, type ModelTemplates } from './model-templates.ts';
import { weekOfYear } from './week-of-year.ts';
import { SIZE_BANDS } from './years-figures.ts';
import type { YearsWish } from './years-wish.ts';

/**
 * σ of the logarithm of how long packages last, where that is lognormal. An assumption: councils publish means
 * and no spread. With 1 the middle package lasts 0.61 of the mean, and one in ten longer than 2.2 times it.
 */
const LOGNORMAL_SIGMA = 1;

export interface PlanModel {
  readonly model: CareModel;
  /** By template: the block it lies in, or `NO_BLOCK`. */
  readonly block: ModelTemplates['block'];
}

/**
 * What a plan is to the simulation. Lots are by place in the ledger, then one for packages in no lot, which has
 * no seats. New packages, what is assumed of the years and the failure of the wish are the `world`'s: the plan
 * that the question is of; lots, seats, standbys, hours and the spot market are the `plan`'s, with `offers` in
 * place of its own where they are given. Care starts as `taker` has it, by place in the world's demand, with the
 * codes of an allocation: those that nobody takes wait. Need goes on to end while people wait.
 */
export function modelOfPlan(
  plan: Pick<PlanRead, 'ledger' | 'scenario' | 'offers'>,
  world: Pick<PlanRead, 'ledger' | 'scenario'>,
  taker: Int16Array,
  wish: YearsWish,
): PlanModel {
  const { scenario, offers, ledger } = plan;
  const { assumptions } = world.scenario;
  const { demand, dataset } = world.ledger;
  const { templates, canTake, block } = modelTemplates(ledger, scenario.lots, demand, assumptions.future);
  const model: CareModel = {
    weeks: wish.weeks,
    warmUpWeeks: 0,
    lotCount: scenario.lots.length + 1,
    classCount: SIZE_BANDS.length,
    providerCount: demand.providerCount,
    templates,
    start: modelStart(taker),
    canTake,
    capacityMinutes: offers.capacityMinutes,
    seats: rowsOf(scenario.lots, offers.seats).map((seats) => seats.map(seatOf)),
    standby: rowsOf(scenario.lots, offers.standby),
    spotMinutes: offers.spotMinutes,
    routing: assumptions.future.routing,
    waits: true,
    endsWhileWaiting: true,
    lognormalSigma: LOGNORMAL_SIGMA,
    changes: changesOf(assumptions, dataset.asOf, wish),
  };
  return { model, block };
}

/** By lot number to place in the ledger, and packages in no lot last. */
function rowsOf<Row>(lots: readonly Lot[], byNumber: readonly Row[]): Row[] {
  return [...lots.map(({ id }) => byNumber[id]!), byNumber[NO_LOT]!];
}

function seatOf({ provider, role, share, capMinutes }: Seat): ModelSeat {
  return { provider, isPrimary: role === 'primary', share, capMinutes };
}

/** Per cent become parts of one; how many packages reablement makes smaller, and by how much, is with the money. */
function changesOf({ future, money }: Assumptions, asOf: number | null, wish: YearsWish): ModelChanges {
  return {
    growthPerYear: future.growthPercentPerYear / 100,
    winterPeak: future.winterPeakPercent / 100,
    startWeekOfYear: weekOfYear(asOf),
    hospital: {
      perYear: future.hospitalStaysPerYear,
      meanWeeks: future.hospitalWeeks,
      keptWeeks: future.hospitalKeptWeeks,
    },
    handBacksPerYear: future.handBackPercentPerYear / 100,
    reablement: {
      share: money.reablementSharePercent / 100,
      smaller: money.reablementPercent / 100,
      afterWeeks: future.reablementWeeks,
    },
    recruitment: {
      perYear: future.recruitmentPercentPerYear / 100,
      deviationPerYear: future.recruitmentDeviationPercent / 100,
    },
    failures: {
      perYear: future.failurePercentPerYear / 100,
      recoveryWeeks: future.recoveryWeeks,
      set: wish.failure === null ? [] : [wish.failure],
    },
    mobilisation: { weeks: future.mobilisationWeeks },
  };
}
