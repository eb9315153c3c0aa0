import { sumByLot } from './aim-values.ts';
import type { Alternative, Suggestion } from './alternative.ts';
import { bestPairs } from './best-pairs.ts';
import type { LotFacts, SuggestRequest } from './lot-facts.ts';
import { askedAims, isGuarded, lotTaskOf } from './lot-task-of.ts';
import type { Aim } from './lot-wish.ts';
import { compareByWish, isTidy, measureToday } from './measure-alternative.ts';

/** More than a panel can weigh up in one sitting would be no help. */
const MOST_SHOWN = 6;
/** Plans with fewer of their hours in different lots are one plan to whoever looks at the map. */
const LEAST_DIFFERENCE = 0.02;
/** Where no plan is inside the bands: how many times as far outside as the nearest one may be. */
const AS_NEAR = 1.1;
/** What rounding may leave of sums made in another order. */
const ROUNDING = 1e-9;

/**
 * A handful to choose from of all that searches found: in one piece a lot and inside the bands where any is;
 * of plans that leave the same in one lot only the best by the wish; none that is worse than another in
 * something and better in nothing, of what was asked, of minutes outside bands and of people who change lot. The first is the best by
 * the wish, unless beginning afresh found one that is worse than today in nothing asked for: that one comes
 * first. The others follow by what they cost, each leaning before more of the wish as it stands.
 */
export function chooseAlternatives(
  request: SuggestRequest,
  found: readonly Alternative[],
  iterations: number,
): Suggestion {
  const { facts, wish } = request;
  const today = measureToday(request, lotTaskOf(request, facts.lots.length, false));
  const aims = askedAims(request);
  const isNoWorse = (plan: Alternative) => isNoWorseThan(today, plan, aims.filter(isGuarded));
  const changed = found.filter(({ changes }) => changes.blocks > 0);
  const usable = mostUsable(
    request,
    wish.scope === 'fresh'
      ? changed
      : changed.filter((plan) => plan.lots.length !== today.lots.length || isNoWorse(plan)),
  );
  const good = usable.filter((plan) => !usable.some((other) => isBetter(other, plan, aims)));
  const byCost = good.toSorted((a, b) => compareByWish(request, a, b));
  const first = (isTidy(today) ? byCost.find(isNoWorse) : undefined) ?? byCost[0];
  const rest = byCost.filter((plan) => plan !== first);
  const isPlain = ({ leaning, lots }: Alternative) => leaning === null && lots.length === first?.lots.length;
  const ranked = [...rest.filter((plan) => !isPlain(plan)), ...rest.filter(isPlain)];
  // Whichever search came upon it, it is what answers the wish.
  const shown: Alternative[] = first === undefined ? [] : [{ ...first, leaning: null }];
  for (const plan of ranked) {
    const isAlike = shown.some((other) => differentPart(facts, plan, other) < LEAST_DIFFERENCE);
    if (!isAlike && shown.length < MOST_SHOWN) shown.push(plan);
  }
  return { today, alternatives: shown, iterations };
}

/** Those in one piece, of these those inside hard bands; where there are none, those that come about as near. */
function mostUsable({ wish }: SuggestRequest, plans: readonly Alternative[]): readonly Alternative[] {
  const whole = plans.filter(({ isContiguous }) => isContiguous);
  const considered = whole.length > 0 ? whole : plans;
  const least = Math.min(...considered.map(({ outOfBandMinutes }) => outOfBandMinutes));
  return wish.bandsAreHard
    ? considered.filter(({ outOfBandMinutes }) => outOfBandMinutes <= least * AS_NEAR)
    : considered;
}

function isNoWorseThan(today: Alternative, plan: Alternative, aims: readonly Aim[]): boolean {
  return aims.every((aim) => plan.values[aim] <= today.values[aim] * (1 + ROUNDING));
}

/** Better in something and worse in nothing. */
function isBetter(one: Alternative, other: Alternative, aims: readonly Aim[]): boolean {
  const differences = [
    ...aims.map((aim) => one.values[aim] - other.values[aim]),
    one.outOfBandMinutes - other.outOfBandMinutes,
    one.changes.people - other.changes.people,
  ];
  return differences.every((by) => by <= 0) && differences.some((by) => by < 0);
}

/** The part of all weight that two plans have in different lots, whatever the lots are called. */
function differentPart({ weight }: LotFacts, one: Alternative, other: Alternative): number {
  const shared = one.lots.map(({ id }) => {
    const ofLot = weight.map((each, block) => (one.assignment[block] === id ? each : 0));
    return [...sumByLot(other, ofLot)];
  });
  const pairs = bestPairs(shared);
  const same = pairs.reduce((sum, at, lot) => sum + (at < 0 ? 0 : shared[lot]![at]!), 0);
  const all = weight.reduce((sum, each) => sum + each, 0);
  return all === 0 ? 0 : 1 - same / all;
}
