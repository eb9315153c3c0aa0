import type { Placing } from '../allocation/allocation.ts';
import type { Demand } from '../allocation/demand.ts';
import type { Offers } from '../allocation/offers.ts';
import { noTakers, takePlacing } from '../allocation/takers.ts';
import { UNMET } from '../allocation/allocation.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import { leadAlone } from '../resilience/lead-alone.ts';
import type { Assignment, LotId } from '../scenario/scenario.ts';
import type { CareModel } from '../simulate/care-model.ts';
import { leadWithAllHours } from './lead-with-all-hours.ts';
import { modelOfPlan } from './model-of-plan.ts';
import { modelStart } from './model-start.ts';
import { takersInWorld } from './takers-in-world.ts';
import { yearsPrices, type YearsPrices } from './years-prices.ts';
import type { YearsWish } from './years-wish.ts';

/** A plan as the years meet it: its model, and what its counts are read by. Plain data, to be handed to a worker. */
export interface YearsSide {
  readonly model: CareModel;
  /** In ledger order; packages in no lot are counted after the last. */
  readonly lots: readonly LotId[];
  /** By template: the block it lies in, or `NO_BLOCK`. */
  readonly block: Int32Array;
  readonly blockCount: number;
  readonly prices: YearsPrices;
}

/** Everything that a run of the years needs to know. */
export interface YearsRequest {
  readonly wish: YearsWish;
  readonly plan: YearsSide;
  /** What the plan is set against, over the same futures. */
  readonly against: YearsSide | null;
  /** What must be placed first where `against` has other providers than any plan that was read: see `withPlacing`. */
  readonly toPlace: {
    readonly demand: Demand;
    readonly offers: Offers;
    readonly assignment: Assignment;
  } | null;
}

/**
 * The years of a plan as it was read, with who takes each package then. `against` is the plan that a wish sets it
 * against where that is another scenario over the same dataset; of it come lots, seats, standbys and hours, and
 * all that is assumed of the years, of who needs care and of money is this plan's, so that both meet the same
 * futures at the same prices.
 */
export function yearsRequestOf(read: PlanRead, wish: YearsWish, against: PlanRead | null): YearsRequest {
  const { ledger, offers, figures } = read;
  const taker = takersInWorld(ledger, ledger.demand);
  const plan = sideOf(read, read, taker, wish);
  if (wish.against.kind === 'nothing') return { wish, plan, against: null, toPlace: null };
  if (wish.against.kind === 'scenario') {
    if (against === null) throw new Error(`The plan ${wish.against.scenario} to set against was not read.`);
    const others = takersInWorld(against.ledger, ledger.demand);
    return { wish, plan, against: sideOf(against, read, others, wish), toPlace: null };
  }
  const lotMinutes = new Float64Array(offers.seats.length);
  for (const { lot, load } of figures.lots) lotMinutes[lot] = load.weeklyMinutes;
  const others =
    wish.against.kind === 'lead-alone' ? leadAlone(offers) : leadWithAllHours(offers, lotMinutes);
  return {
    wish,
    plan,
    against: sideOf(
      { ...read, offers: others },
      read,
      taker.map(() => UNMET),
      wish,
    ),
    toPlace: { demand: ledger.demand, offers: others, assignment: ledger.assignment.slice() },
  };
}

/** The request with what it set against placed as well as can be, as the plan itself is. */
export function withPlacing(request: YearsRequest, placing: Placing): YearsRequest {
  const { against, toPlace } = request;
  if (against === null || toPlace === null) return request;
  const { demand, offers, assignment } = toPlace;
  const takers = noTakers(demand.packageCount);
  takePlacing(demand, offers, assignment, takers, placing);
  const model = { ...against.model, start: modelStart(takers.taker) };
  return { ...request, against: { ...against, model }, toPlace: null };
}

function sideOf(
  plan: Pick<PlanRead, 'ledger' | 'scenario' | 'offers'>,
  world: PlanRead,
  taker: Int16Array,
  wish: YearsWish,
): YearsSide {
  const { model, block } = modelOfPlan(plan, world, taker, wish);
  return {
    model,
    lots: plan.scenario.lots.map(({ id }) => id),
    block,
    blockCount: plan.ledger.fabric.count,
    prices: yearsPrices(world, model.templates, model.lotCount),
  };
}
