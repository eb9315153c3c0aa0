import type { LotKind } from './bound-ground.ts';
import { quarterPlaces, type CentrePlaces } from './centre-places.ts';
import { cheapestLot, type LotChoice } from './cheapest-lot.ts';

/** So many squares for each block are quartered, and no more. */
const MOST_QUARTERED = 50;

/** The best centres for lots of one kind, at whatever prices there are now. */
export interface Centres {
  /** Finds the best at the prices there are, and gives at most what lots about any centres are worth together. */
  choose(): number;
  /** Those that were chosen last, km. */
  chosen(): readonly (readonly [number, number])[];
  /** Says that prices have changed, no block's by more than `most` upwards, and all upwards by `sum` together. */
  pricesRose(most: number, sum: number): void;
  /** Gives up centres with which all lots would be worth more than now by `allowed` or more. */
  prune(allowed: number): void;
  /** Puts four squares in place of each, unless they have this side already, or would be too many. False if not. */
  quarter(sideKilometres: number): boolean;
}

/**
 * Only centres that could be among the best are looked at, and those that could be in no better plan are given up.
 * Distances are never cut off or rounded up, so that the bound stays one:
 *
 * - **Squares.** A lot S with its centre of weight g in a square about q is worth, about q, what it is worth about g
 *   and weight(S) · |g − q|² (Steiner). So V(q) − (most weight) · (half the diagonal)² is no more than any such lot is
 *   worth: `slack`. Two lots may have their centres in one square, but a block is in one lot only: both together cost at
 *   least the cheapest lot of twice the weight, and by convexity the second at least as much as the first. So it is
 *   enough to look at the second lots of squares that are chosen; where one is cheaper than the worst chosen, as many
 *   times the very best are taken, which is less still. Blocks are centres of their own lot only.
 * - **Lazy values.** V is a least over lots of Σ w·x·(d² − price), so that when prices rise by r it falls by no more
 *   than the most that Σ w·x·r can be: min(most · max r, Σ w·r). The value found last, less all that since, is not above
 *   the value now. Where it is no better than the worst of as many as are wanted, the centre is not needed.
 * - **Giving up.** With B the bound now, every plan with a lot about c is worth at least B + V(c) − V(the one that c
 *   takes the place of). Where that reaches a plan that is known, no better plan has c. (Reduced cost fixing.)
 */
export function pruneCentres(kind: LotKind, choice: LotChoice, begin: CentrePlaces): Centres {
  const { count, held, least, most } = kind;
  let places = begin;
  let slack = slackOf(kind, places);
  let value = new Float64Array(places.x.length).fill(-Infinity);
  /** Beside `value`: how far prices had risen when it was found. */
  let risenThen = new Float64Array(places.x.length);
  let living = Array.from(places.x, (_, place) => place);
  let chosen: number[] = [];
  let risen = 0;
  /** What a centre must be cheaper than to be chosen, and what it takes the place of. */
  let [worst, replaced] = [Infinity, Infinity];

  const worth = (place: number, lots: number): number => {
    const [atX, atY] = [places.x[place]!, places.y[place]!];
    const offset = (held.x - atX) ** 2 + (held.y - atY) ** 2;
    const { value: free } = cheapestLot(choice, atX, atY, lots * least, lots * most);
    return free + lots * (held.inertia + held.weight * offset - slack);
  };

  const notAbove = (place: number): number => value[place]! - (risen - risenThen[place]!);

  function take(place: number): void {
    value[place] = worth(place, 1);
    risenThen[place] = risen;
    if (value[place]! >= worst) return;
    const before = chosen.findIndex((other) => value[other]! > value[place]!);
    chosen.splice(before < 0 ? chosen.length : before, 0, place);
    chosen.length = Math.min(chosen.length, count);
    if (chosen.length === count) worst = value[chosen.at(-1)!]!;
  }

  const holdsTwo = (place: number): boolean => worth(place, 2) - value[place]! < worst;

  return {
    choose() {
      const [first, isFirst] = [chosen, new Set(chosen)];
      [chosen, worst] = [[], Infinity];
      for (const place of first) take(place);
      for (const place of living) if (!isFirst.has(place) && notAbove(place) < worst) take(place);
      replaced = worst;
      if (chosen.length === 0) return Infinity;
      const isSquare = places.sideKilometres > 0;
      if (isSquare && count > 1 && (chosen.length < count || chosen.some(holdsTwo))) {
        replaced = value[chosen[0]!]!;
        return count * replaced;
      }
      return chosen.length < count ? Infinity : chosen.reduce((sum, place) => sum + value[place]!, 0);
    },
    chosen: () => chosen.map((place) => [places.x[place]!, places.y[place]!] as const),
    pricesRose(most, sum) {
      risen += Math.min(kind.most * most, sum);
    },
    prune(allowed) {
      const stays = (place: number) => notAbove(place) - replaced < allowed;
      living = living.filter(stays);
      chosen = chosen.filter(stays);
    },
    quarter(sideKilometres) {
      const isFine = places.sideKilometres <= sideKilometres * (1 + 1e-9);
      if (isFine || living.length > MOST_QUARTERED * choice.x.length) return false;
      const parents = living;
      places = quarterPlaces(places, parents);
      slack = slackOf(kind, places);
      value = Float64Array.from(places.x, (_, place) => notAbove(parents[place >> 2]!));
      risenThen = new Float64Array(value.length).fill(risen);
      living = Array.from(value, (_, place) => place);
      chosen = [];
      return true;
    },
  };
}

/** What a lot may be worth less about its centre than about the middle of the square that it is in. */
function slackOf({ held, most }: LotKind, { sideKilometres }: CentrePlaces): number {
  return ((held.weight + most) * sideKilometres ** 2) / 2;
}
