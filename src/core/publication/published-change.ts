import { matchLots } from '../comparison/match-lots.ts';
import { NO_LOT, type LotId } from '../scenario/scenario.ts';
import type { CountedPlan } from './counted-plan.ts';
import type { PublishedChange } from './publication.ts';
import { hoursToNearest } from './round-lot-hours.ts';
import type { ClosedBook, CountNumber, MinutesNumber, SumBook } from './sum-book.ts';

export interface NotedChange {
  readonly people: CountNumber;
  show(safe: ClosedBook, blocks: number, isExact: boolean): PublishedChange;
}

/**
 * Notes who and what changes lot from one plan to another: each package by its lot in both. Going on in the lot that
 * the plan matches with the one before is no change.
 */
export function noteChange(book: SumBook, from: CountedPlan, to: CountedPlan): NotedChange {
  const goesOnAs = matchLots(from.read, to.read);
  const [rows, columns] = [from, to].map(({ read }) => [
    ...read.scenario.lots.map(({ id }) => id),
    NO_LOT,
  ]) as [LotId[], LotId[]];
  const matchOf = new Map<number, LotId | null>(rows.map((lot, at) => [lot, goesOnAs[at] ?? null]));
  matchOf.set(NO_LOT, NO_LOT);
  const cells = rows.map(() => columns.map((): number[] => []));
  const changing: number[] = [];
  from.lotOfPackage.forEach((lot, index) => {
    const next = to.lotOfPackage[index]! as LotId;
    cells[rows.indexOf(lot as LotId)]![columns.indexOf(next)]!.push(index);
    if (matchOf.get(lot) !== next) changing.push(index);
  });
  const note = (packages: readonly number[]) => {
    const people = book.people(packages.map((index) => from.units.personUnit[index]!));
    return { people, minutes: book.minutes(packages, people) };
  };
  const all = note(changing);
  const matrix = cells.map((row) => row.map(note));
  return {
    people: all.people,
    show: (safe, blocks, isExact) => {
      const hoursOf = (number: MinutesNumber) => {
        const minutes = safe.minutes(number);
        return minutes === null ? null : isExact ? minutes / 60 : hoursToNearest(minutes);
      };
      return {
        peopleChangingLot: safe.count(all.people),
        hoursChangingLot: hoursOf(all.minutes),
        blocksChangingLot: blocks,
        matrix: matrix.map((row) =>
          row.map(({ people, minutes }) => ({ people: safe.count(people), hours: hoursOf(minutes) })),
        ),
        goesOnAs,
      };
    },
  };
}
