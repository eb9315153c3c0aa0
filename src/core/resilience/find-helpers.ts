import type { ProviderId } from '../dataset/dataset.ts';
import type { LotId } from '../scenario/scenario.ts';
import { placeAgain, sumUp, type Failure, type PlacedAgain } from './fail-providers.ts';
import { whoIsAsked } from '../waiting/who-is-asked.ts';
import { lotsBeside } from './lots-beside.ts';
import { narrowDemand } from './narrow-demand.ts';
import { placeWith } from './place-with.ts';
import type { PlacedPlan } from './placed-plan.ts';
import { spareOffers } from './spare-offers.ts';

/** A provider that could step in if it were asked, though the plan does not ask it in these lots. */
export interface Helper {
  readonly provider: ProviderId;
  /** True where it has a seat in a lot that shares a border with one of those left in need. */
  readonly isBeside: boolean;
  /** What it could take of the stranded packages by itself: helpers may be wanted for the same ones. */
  readonly packages: number;
  readonly weeklyMinutes: number;
}

/** A failure, and who could step in where packages are stranded: neighbours first, and of them most minutes. */
export function findHelpers(
  plan: PlacedPlan,
  failing: readonly number[],
): { readonly failure: Failure; readonly helpers: readonly Helper[] } {
  const again = placeAgain(plan, failing);
  const failure = sumUp(plan, failing, again);
  if (failure.stranded.length === 0) return { failure, helpers: [] };
  const inNeed = new Set(failure.stranded.map(({ lot }) => lot));
  const besideThem = lotsBeside(plan.assignment, plan.touching, inNeed);
  const left = spareOffers(again.offers, again.demand, again.takers, []);
  const seatsOf = new Map<number, LotId[]>();
  left.seats.forEach((seats, lot) => {
    for (const { provider } of seats) seatsOf.set(provider, [...(seatsOf.get(provider) ?? []), lot as LotId]);
  });
  const helpers = [...seatsOf].map(([provider, lots]): Helper => ({
    provider: plan.demand.providers[provider]!.id,
    isBeside: lots.some((lot) => besideThem.has(lot)),
    ...takenAlone(plan, again, failure, left, provider),
  }));
  return {
    failure,
    helpers: helpers
      .filter(({ packages }) => packages > 0)
      .sort(
        (a, b) =>
          Number(b.isBeside) - Number(a.isBeside) ||
          b.weeklyMinutes - a.weeklyMinutes ||
          (a.provider < b.provider ? -1 : 1),
      ),
  };
}

/** The best placing of the stranded packages that a provider was not asked for, with that provider alone. */
function takenAlone(
  plan: PlacedPlan,
  again: PlacedAgain,
  { stranded }: Failure,
  left: PlacedAgain['offers'],
  provider: number,
): { packages: number; weeklyMinutes: number } {
  const asked = whoIsAsked(again.offers);
  const places = stranded.filter(({ lot }) => !asked[lot]!.includes(provider)).map(({ at }) => at);
  const demand = narrowDemand(plan.demand, places);
  const alone = {
    ...left,
    seats: left.seats.map(() => []),
    standby: left.standby.map(() => [provider]),
  };
  const { taker } = placeWith(demand, alone, plan.assignment);
  let [packages, weeklyMinutes] = [0, 0];
  taker.forEach((by, at) => {
    if (by !== provider) return;
    packages++;
    weeklyMinutes += demand.weeklyMinutes[at]!;
  });
  return { packages, weeklyMinutes };
}
