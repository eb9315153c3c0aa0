import type { Offers } from '../allocation/offers.ts';
import type { metresToTaker } from './metres-to-taker.ts';
import { NONE, type PlacingPart } from './placing-part.ts';
import type { SeatTargets } from './seat-targets.ts';
import { NO_SEAT } from '../allocation/takers.ts';

/**
 * An aim over the options of a part, as a linear programme sees it: the sum of `cost` over the options chosen,
 * and of helpers, each as small as the rows it helps allow.
 */
export interface PlacingAim {
  /** By option. */
  readonly cost: Float64Array;
  readonly rows: readonly AimRow[];
  readonly helpers: readonly AimHelper[];
  /** Two values that differ do so by this much or more; 0 where nothing is known of that. */
  readonly step: number;
}

/** The sum of `weight` over the options chosen and of its helpers must be `right`, or that at the least. */
export interface AimRow {
  /** By option. */
  readonly weight: Float64Array;
  readonly right: number;
  readonly isExact: boolean;
}

/** Counts 1 in the aim, and `sign` in one or more of the aim's rows. */
export interface AimHelper {
  readonly rows: readonly number[];
  readonly sign: 1 | -1;
  /** It need never be more. */
  readonly most: number;
}

/** The five aims of `scorePlacing` for a part; what is the same whatever is chosen is left out but in the shares. */
export function placingAims(
  part: PlacingPart,
  offers: Offers,
  targets: SeatTargets,
  metresTo: ReturnType<typeof metresToTaker>,
): PlacingAim[] {
  const { task, at, unitMinutes, firstOption, store, seat, provider } = part;
  const minutesOf = (p: number) => task.demand.weeklyMinutes[at[p]!]!;
  const costs = (of: (p: number, option: number) => number): Float64Array => {
    const cost = new Float64Array(store.length);
    for (let p = 0; p < at.length; p++)
      for (let option = firstOption[p]!; option < firstOption[p + 1]!; option++) cost[option] = of(p, option);
    return cost;
  };
  const inMinutes = { rows: [], helpers: [], step: unitMinutes };
  return [
    { ...inMinutes, cost: costs((p, option) => (store[option] === NONE ? minutesOf(p) : 0)) },
    {
      ...inMinutes,
      cost: costs((p, option) => (store[option] !== NONE && seat[option] === NO_SEAT ? minutesOf(p) : 0)),
    },
    peopleChanging(part, costs),
    offers.offer === 'order'
      ? {
          ...inMinutes,
          cost: costs((p, option) =>
            seat[option] === NO_SEAT ? 0 : minutesOf(p) * targets.place[seat[option]!]!,
          ),
        }
      : distanceFromShares(part, targets, costs),
    {
      ...inMinutes,
      cost: costs((p, option) =>
        store[option] === NONE ? 0 : minutesOf(p) * metresTo(at[p]!, provider[store[option]!]!),
      ),
    },
  ];
}

type Costs = (of: (p: number, option: number) => number) => Float64Array;

/** Places of packages, by position, of people that have more than one to be kept. */
export function familiesOf({ task, at }: PlacingPart): number[][] {
  const families = new Map<number, number[]>();
  for (let p = 0; p < at.length; p++) {
    if (task.keeper[at[p]!]! < 0) continue;
    const person = task.demand.person[at[p]!]!;
    families.set(person, [...(families.get(person) ?? []), p]);
  }
  return [...families.values()];
}

/** A person of one package is a cost; one of more is a helper that is 1 unless each of them is kept. */
function peopleChanging(part: PlacingPart, costs: Costs): PlacingAim {
  const { task, at, store, provider } = part;
  const isKept = (p: number, option: number) =>
    store[option] !== NONE && provider[store[option]!] === task.keeper[at[p]!];
  const families = familiesOf(part);
  const single = new Set(families.filter((family) => family.length === 1).flat());
  const rows: AimRow[] = [];
  const helpers: AimHelper[] = [];
  for (const family of families.filter(({ length }) => length > 1)) {
    helpers.push({ rows: family.map((_, next) => rows.length + next), sign: 1, most: 1 });
    for (const member of family)
      rows.push({
        weight: costs((p, option) => Number(p === member && isKept(p, option))),
        right: 1,
        isExact: false,
      });
  }
  return {
    cost: costs((p, option) => Number(single.has(p) && !isKept(p, option))),
    rows,
    helpers,
    step: 1,
  };
}

/** A primary seat's distance is what two helpers have to make up, above and below; a supplementary one's a cost. */
function distanceFromShares(part: PlacingPart, { part: share }: SeatTargets, costs: Costs): PlacingAim {
  const { task, at, seat } = part;
  const { firstSeat, isPrimary } = task.seats;
  const minutesOf = (p: number) => task.demand.weeklyMinutes[at[p]!]!;
  const total = at.reduce((sum, _, p) => sum + minutesOf(p), 0);
  const rows: AimRow[] = [];
  const helpers: AimHelper[] = [];
  for (const lot of new Set(at.map((place) => task.lot[place]!))) {
    const own = Array.from(
      { length: firstSeat[lot + 1]! - firstSeat[lot]! },
      (_, next) => firstSeat[lot]! + next,
    );
    const stayingInLot = own.reduce((sum, its) => sum + task.staying[its]!, 0);
    for (const its of own) {
      if (isPrimary[its] === 0 || (share[its] === 1 && own.length === 1)) continue;
      for (const sign of [1, -1] as const)
        helpers.push({ rows: [rows.length], sign, most: total + stayingInLot });
      rows.push({
        weight: costs((p, option) =>
          task.lot[at[p]!] !== lot || seat[option] === NO_SEAT
            ? 0
            : minutesOf(p) * (Number(seat[option] === its) - share[its]!),
        ),
        right: share[its]! * stayingInLot - task.staying[its]!,
        isExact: true,
      });
    }
  }
  return {
    cost: costs((p, option) =>
      seat[option] !== NO_SEAT && isPrimary[seat[option]!] === 0 ? minutesOf(p) : 0,
    ),
    rows,
    helpers,
    step: 0,
  };
}
