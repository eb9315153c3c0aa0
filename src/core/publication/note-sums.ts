import { SPOT } from '../allocation/allocation.ts';
import { isWaiting, type PackageIndex } from '../dataset/packages.ts';
import { NO_SEAT } from '../allocation/takers.ts';
import type { CountedPlan } from './count-plan.ts';
import type { SafeCount } from '../disclosure/disclosure-rules.ts';
import type { ClosedBook, CountNumber, MinutesNumber, SumBook } from './sum-book.ts';

/** Sums of one row of a table of lots, as they are noted in a book. */
export interface NotedSums {
  readonly people: CountNumber;
  readonly waitingToday: CountNumber;
  readonly unmetPackages: CountNumber;
  readonly peopleChangingProvider: CountNumber;
  readonly minutes: MinutesNumber;
  /** Own, back-up, spot and unmet. */
  readonly kinds: readonly [MinutesNumber, MinutesNumber, MinutesNumber, MinutesNumber];
  /** Of what somebody takes: pounds are hidden with them. */
  readonly paid: MinutesNumber;
}

/** The counts of a row as they may be shown. */
export interface ShownCounts {
  readonly people: SafeCount;
  readonly waitingToday: SafeCount;
  readonly unmetPackages: SafeCount;
  readonly peopleChangingProvider: SafeCount;
}

/**
 * Notes what the packages of some lots come to and where they go. `has` says which lots, by number. People are
 * those of the ledger, of `readPlanFigures` and of `readContinuity`; hours are those of the dataset, and by kind those
 * of the plan's demand.
 */
export function noteSums(book: SumBook, plan: CountedPlan, has: (lot: number) => boolean): NotedSums {
  const { units, ofPlace, read } = plan;
  const { takers } = read.ledger;
  const people: number[] = [];
  const packages: number[] = [];
  plan.lotOfPackage.forEach((lot, index) => {
    if (has(lot)) packages.push(index);
    if (has(plan.lotOfPerson[index]!)) people.push(units.personUnit[index]!);
  });
  const kinds: [number[], number[], number[], number[]] = [[], [], [], []];
  ofPlace.forEach((unit, at) => {
    if (has(takers.lot[at]!)) kinds[kindOf(takers.taker[at]!, takers.seat[at]!)]!.push(unit);
  });
  const waiting = packages.filter((index) => isWaiting(read.ledger.dataset.packages, index as PackageIndex));
  const changing = plan.traced.filter(
    ({ lot, outcome }) => has(lot) && (outcome === 'moved' || outcome === 'left'),
  );
  const count = book.people(people);
  return {
    people: count,
    waitingToday: book.people(units.eachPerson(waiting)),
    unmetPackages: book.packages(kinds[3]),
    peopleChangingProvider: book.people(changing.map(({ unit }) => unit)),
    minutes: book.minutes(packages, count),
    kinds: [book.minutes(kinds[0]), book.minutes(kinds[1]), book.minutes(kinds[2]), book.minutes(kinds[3])],
    paid: book.minutes([...kinds[0], ...kinds[1], ...kinds[2]]),
  };
}

export function showCounts(sums: NotedSums, safe: ClosedBook): ShownCounts {
  return {
    people: safe.count(sums.people),
    waitingToday: safe.count(sums.waitingToday),
    unmetPackages: safe.count(sums.unmetPackages),
    peopleChangingProvider: safe.count(sums.peopleChangingProvider),
  };
}

function kindOf(taker: number, seat: number): 0 | 1 | 2 | 3 {
  if (seat !== NO_SEAT) return 0;
  if (taker >= 0) return 1;
  return taker === SPOT ? 2 : 3;
}
