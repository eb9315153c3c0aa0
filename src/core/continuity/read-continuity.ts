import { ENDED, UNMET } from '../allocation/allocation.ts';
import type { Part } from '../figures/figures.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import { NO_LOT, type LotId } from '../scenario/scenario.ts';
import { NOT_COUNTED, providerToday, tracePeople } from './trace-people.ts';

/** Packages of today counted three ways; minutes are a week's. */
export interface Counted extends Part {
  readonly people: number;
}

/** What goes from one provider of today to one of the plan's. */
export interface Move extends Counted {
  /** Position in `Dataset.providers`, or `NOBODY_TODAY`, or `UNLISTED_TODAY`. */
  readonly from: number;
  /** Position in `Dataset.providers`, or `SPOT`, or `UNMET`. */
  readonly to: number;
}

/** Those that have a provider today, and what becomes of them: kept and changing add up to served. */
export interface Changes {
  readonly served: Counted;
  readonly kept: Counted;
  readonly changing: Counted;
  /** Of those changing: left with nobody. */
  readonly left: Counted;
}

export interface Continuity extends Changes {
  /** Those that are not empty, by who serves them today and then by who would. They add up to `all`. */
  readonly moves: readonly Move[];
  readonly all: Counted;
  /** In ledger order, then no lot where anything lies in none. */
  readonly lots: readonly (Changes & { readonly lot: LotId })[];
  /** Left out: packages that have ended, and those that growth adds. */
  readonly ended: Part;
  readonly added: Part;
}

/**
 * Who keeps their provider under a plan, and who moves from whom to whom. Packages and minutes are those
 * that themselves stay or move. A person is counted once, as `tracePeople` says: everyone of whom a
 * package that has a provider today is placed with another, or with none, is counted as changing.
 */
export function readContinuity(read: PlanRead, trace = tracePeople(read)): Continuity {
  const { ledger, scenario, allocation } = read;
  const { dataset, demand, takers } = ledger;
  const moves = new Map<number, Tally & { from: number; to: number; lot: LotId }>();
  const ends = demand.providerCount + NONE;
  let added: Part = NOTHING;
  const tallyAt = (at: number): Tally => {
    const [from, to] = [providerToday(dataset.packages, demand, at), takers.taker[at]!];
    const lot = takers.lot[at]! as LotId;
    const key = ((from + NONE) * ends + to + NONE) * read.offers.seats.length + lot;
    const known = moves.get(key);
    if (known !== undefined) return known;
    const fresh = { from, to, lot, people: 0, packages: 0, weeklyMinutes: 0 };
    moves.set(key, fresh);
    return fresh;
  };
  for (let at = 0; at < demand.packageCount; at++) {
    const minutes = demand.weeklyMinutes[at]!;
    if (demand.isNew[at] === 1) {
      added = { packages: added.packages + 1, weeklyMinutes: added.weeklyMinutes + minutes };
      continue;
    }
    const tally = tallyAt(at);
    tally.packages++;
    tally.weeklyMinutes += minutes;
  }
  trace.place.forEach((at, person) => {
    if (trace.outcome[person] !== NOT_COUNTED) tallyAt(at).people++;
  });
  const byLot = [...moves.values()];
  return {
    ...changesOf(byLot),
    moves: joinLots(byLot),
    all: sumCounted(byLot),
    lots: [...scenario.lots.map(({ id }) => id), NO_LOT].flatMap((lot) => {
      const ofLot = byLot.filter((move) => move.lot === lot);
      return lot === NO_LOT && ofLot.length === 0 ? [] : [{ lot, ...changesOf(ofLot) }];
    }),
    ended: endedOf(dataset.packages.weeklyMinutes, allocation.placedWith),
    added,
  };
}

/** What part of the whole something is: of people, of packages and of minutes, each of 1; null of nothing. */
export function shareOf(part: Counted, whole: Counted): Readonly<Record<keyof Counted, number | null>> {
  const of = (key: keyof Counted) => (whole[key] === 0 ? null : part[key] / whole[key]);
  return { people: of('people'), packages: of('packages'), weeklyMinutes: of('weeklyMinutes') };
}

type Tally = { -readonly [Key in keyof Counted]: Counted[Key] };

/** Codes for those who are no provider go down to so much below zero. */
const NONE = 2;
const NOTHING: Counted = { people: 0, packages: 0, weeklyMinutes: 0 };

function changesOf(moves: readonly Move[]): Changes {
  const served = moves.filter(({ from }) => from >= 0);
  const changing = served.filter(({ from, to }) => from !== to);
  return {
    served: sumCounted(served),
    kept: sumCounted(served.filter(({ from, to }) => from === to)),
    changing: sumCounted(changing),
    left: sumCounted(changing.filter(({ to }) => to === UNMET)),
  };
}

/** Providers by their position, then those who are none. */
function joinLots(moves: readonly Move[]): Move[] {
  const joined = new Map<string, Move>();
  for (const { from, to, ...counted } of moves) {
    const key = `${from} ${to}`;
    joined.set(key, { from, to, ...sumCounted([joined.get(key) ?? NOTHING, counted]) });
  }
  return [...joined.values()].sort((a, b) => lastIfNone(a.from, b.from) || lastIfNone(a.to, b.to));
}

function lastIfNone(one: number, other: number): number {
  return one >= 0 && other >= 0 ? one - other : other - one;
}

function sumCounted(counted: readonly Counted[]): Counted {
  const sum: Tally = { ...NOTHING };
  for (const { people, packages, weeklyMinutes } of counted) {
    sum.people += people;
    sum.packages += packages;
    sum.weeklyMinutes += weeklyMinutes;
  }
  return sum;
}

function endedOf(weeklyMinutes: Int32Array, placedWith: Int16Array): Part {
  let [packages, minutes] = [0, 0];
  placedWith.forEach((taker, index) => {
    if (taker !== ENDED) return;
    packages++;
    minutes += weeklyMinutes[index]!;
  });
  return { packages, weeklyMinutes: minutes };
}
