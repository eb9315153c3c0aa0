import type { Demand } from '../allocation/demand.ts';
import type { Offers } from '../allocation/offers.ts';
import { NO_SEAT, type Takers } from '../allocation/takers.ts';
import type { ProviderId } from '../dataset/dataset.ts';
import { NO_LOT, type LotId } from '../scenario/scenario.ts';
import { explainUnplaced, type Unplaced } from '../waiting/explain-unplaced.ts';
import { sumGroups, type WaitingLoad } from '../waiting/sum-groups.ts';
import { narrowDemand } from './narrow-demand.ts';
import { placeWith } from './place-with.ts';
import type { PlacedPlan } from './placed-plan.ts';
import { spareOffers } from './spare-offers.ts';

/** Where the packages go that somebody had: displaced = partners + others + stranded, in packages and minutes. */
export interface FailureParts {
  readonly displaced: WaitingLoad;
  /** Absorbed by providers with a seat in the package's lot. */
  readonly partners: WaitingLoad;
  /** Absorbed by providers that stand behind the lot. */
  readonly others: WaitingLoad;
  /** Left: no provider that may take it has room for it. */
  readonly stranded: WaitingLoad;
}

/** What happens when providers stop tomorrow. */
export interface Failure {
  readonly failing: readonly ProviderId[];
  readonly total: FailureParts;
  /** Lots in which anything is displaced, by number, no lot last. */
  readonly byLot: readonly (FailureParts & { readonly lot: LotId })[];
  /** Who absorbs how much, most minutes first. */
  readonly absorbed: readonly {
    readonly provider: ProviderId;
    readonly packages: number;
    readonly weeklyMinutes: number;
  }[];
  /** The packages left, by their places in the plan's demand, and why. */
  readonly stranded: readonly Unplaced[];
}

/** The packages that somebody had, placed again: beside `places`, their places in the plan's demand. */
export interface PlacedAgain {
  readonly places: readonly number[];
  readonly demand: Demand;
  readonly offers: Offers;
  readonly takers: Takers;
}

/**
 * Places again what these providers take under a plan, as well as can be for those packages alone: with
 * the room that is left, in the lots' own seats before standbys, and nobody else is moved.
 */
export function placeAgain(plan: PlacedPlan, failing: readonly number[]): PlacedAgain {
  const places: number[] = [];
  const { taker } = plan.takers;
  for (let at = 0; at < taker.length; at++) if (failing.includes(taker[at]!)) places.push(at);
  const demand = narrowDemand(plan.demand, places);
  const offers = spareOffers(plan.offers, plan.demand, plan.takers, failing);
  return { places, demand, offers, takers: placeWith(demand, offers, plan.assignment) };
}

/**
 * What happens when providers, by position, take nothing from tomorrow: what they had is placed again
 * (`placeAgain`) and counted. Packages are not divided, and the spot market is not asked.
 */
export function failProviders(plan: PlacedPlan, failing: readonly number[]): Failure {
  return sumUp(plan, failing, placeAgain(plan, failing));
}

/** Counts what `placeAgain` found. */
export function sumUp(plan: PlacedPlan, failing: readonly number[], again: PlacedAgain): Failure {
  const { demand, takers, offers } = again;
  const lotCount = plan.offers.seats.length;
  const all = again.places.map((_, at) => at);
  const groups: Record<keyof FailureParts, readonly number[]> = {
    displaced: all,
    partners: all.filter((at) => takers.seat[at] !== NO_SEAT),
    others: all.filter((at) => takers.taker[at]! >= 0 && takers.seat[at] === NO_SEAT),
    stranded: all.filter((at) => takers.taker[at]! < 0),
  };
  const partsOf = (count: number, groupOf: (at: number) => number): FailureParts[] => {
    const sums = (part: keyof FailureParts) => sumGroups(demand, groups[part], count, groupOf);
    const [displaced, partners] = [sums('displaced'), sums('partners')];
    const [others, stranded] = [sums('others'), sums('stranded')];
    return displaced.map((load, at) => ({
      displaced: load,
      partners: partners[at]!,
      others: others[at]!,
      stranded: stranded[at]!,
    }));
  };
  const ofLots = partsOf(lotCount, (at) => takers.lot[at]!).map((parts, lot) => ({
    lot: lot as LotId,
    ...parts,
  }));
  const inOrder = [...ofLots.slice(NO_LOT + 1), ofLots[NO_LOT]!];
  const unplaced = explainUnplaced({ services: plan.services, demand, offers, takers });
  return {
    failing: failing.map((provider) => demand.providers[provider]!.id),
    total: partsOf(1, () => 0)[0]!,
    byLot: inOrder.filter(({ displaced }) => displaced.packages > 0),
    absorbed: absorbedBy(again),
    stranded: unplaced.map((each) => ({ ...each, at: again.places[each.at]! })),
  };
}

function absorbedBy({ demand, takers }: PlacedAgain): Failure['absorbed'] {
  const sums = new Map<number, { packages: number; weeklyMinutes: number }>();
  takers.taker.forEach((provider, at) => {
    if (provider < 0) return;
    const sum = sums.get(provider) ?? { packages: 0, weeklyMinutes: 0 };
    sums.set(provider, sum);
    sum.packages++;
    sum.weeklyMinutes += demand.weeklyMinutes[at]!;
  });
  return [...sums]
    .map(([provider, sum]) => ({ provider: demand.providers[provider]!.id, ...sum }))
    .sort((a, b) => b.weeklyMinutes - a.weeklyMinutes || (a.provider < b.provider ? -1 : 1));
}
