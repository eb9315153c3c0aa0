import { changeOfLots } from '../comparison/change-of-lots.ts';
import { NO_LOT, type Lot } from '../scenario/scenario.ts';
import type { CountedPlan } from './count-plan.ts';
import type { PublishedChange } from './publication.ts';
import { hoursToNearest } from './round-lot-hours.ts';
import type { ClosedBook, CountNumber, MinutesNumber, SumBook } from './sum-book.ts';

export interface NotedChange {
  readonly people: CountNumber;
  show(safe: ClosedBook, isExact: boolean): PublishedChange;
}

/** Notes who and what changes lot from one plan to another, as `changeOfLots` says it. */
export function noteChange(book: SumBook, from: CountedPlan, to: CountedPlan): NotedChange {
  const { changes, fromLot, toLot, goesOnAs, blocks } = changeOfLots(from.read, to.read);
  const [rows, columns] = [from, to].map(({ read }) => placesOfLots(read.scenario.lots)) as [Places, Places];
  const cells = [...rows.keys()].map(() => [...columns.keys()].map((): number[] => []));
  fromLot.forEach((lot, index) => cells[rows.get(lot)!]![columns.get(toLot[index]!)!]!.push(index));
  const changing = [...changes.keys()].filter((index) => changes[index] === 1);
  const note = (packages: readonly number[]) => {
    const people = book.people(from.units.eachPerson(packages));
    return { people, minutes: book.minutes(packages, people) };
  };
  const all = note(changing);
  const matrix = cells.map((row) => row.map(note));
  return {
    people: all.people,
    show: (safe, isExact) => {
      const hoursOf = (number: MinutesNumber) => {
        const minutes = safe.minutes(number);
        return minutes === null ? null : isExact ? minutes / 60 : hoursToNearest(minutes);
      };
      return {
        peopleChangingLot: safe.count(all.people),
        hoursChangingLot: hoursOf(all.minutes),
        blocksChangingLot: blocks.length,
        matrix: matrix.map((row) =>
          row.map(({ people, minutes }) => ({ people: safe.count(people), hours: hoursOf(minutes) })),
        ),
        goesOnAs,
      };
    },
  };
}

type Places = ReadonlyMap<number, number>;

/** By lot number its place in ledger order; no lot comes last. */
function placesOfLots(lots: readonly Lot[]): Places {
  return new Map([...lots.map(({ id }) => id), NO_LOT].map((lot, at) => [lot, at]));
}
