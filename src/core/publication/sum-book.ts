import type { DisclosureRule, SafeCount } from '../disclosure/disclosure-rules.ts';
import { isSmall } from '../disclosure/hide-counts.ts';
import { protectCounts } from '../disclosure/protect-counts.ts';
import { protectMinutes } from '../disclosure/protect-minutes.ts';
import type { PackageUnits } from './package-units.ts';
import type { SafeNumber } from './publication.ts';

/** A number of the book, by its place there; what it may be shown as is told when the book is closed. */
export type CountNumber = number & { readonly countNumber: unique symbol };
export type MinutesNumber = number & { readonly minutesNumber: unique symbol };

/**
 * Everything that a publication will say of people, gathered as sets of units before any of it is shown, so
 * that all of it is protected at once.
 */
export interface SumBook {
  /** Notes a count of people, by their units (see `PackageUnits.personUnit`); units that come twice count once. */
  people(units: Iterable<number>): CountNumber;
  /** Notes a count of packages. It is hidden where it is of few people, however many packages they have. */
  packages(units: Iterable<number>): CountNumber;
  /** Notes the minutes of packages; `people` is the count of whose they are, where that is shown. */
  minutes(units: Iterable<number>, people?: CountNumber): MinutesNumber;
  /** Notes that a scenario file says a number exactly. */
  known(number: CountNumber): void;
  knownMinutes(number: MinutesNumber): void;
  /** Notes a table of minutes: a sum, and the parts that it is of. */
  table(sum: MinutesNumber, parts: readonly MinutesNumber[]): void;
  close(rule: DisclosureRule): ClosedBook;
}

/** The numbers of a book as they may be shown. */
export interface ClosedBook {
  count(number: CountNumber): SafeCount;
  /** Exact minutes; null where they are hidden. */
  minutes(number: MinutesNumber): SafeNumber;
  /** How many counts there are, how many of them are hidden for their own sake, and how many to protect these. */
  readonly counts: number;
  readonly small: number;
  readonly keptBack: number;
}

export function openSumBook(units: PackageUnits): SumBook {
  const counts: Int32Array[] = [];
  const ofFew: CountNumber[] = [];
  const sets: Int32Array[] = [];
  const peopleOf: (CountNumber | null)[] = [];
  const known = new Set<CountNumber>();
  const knownMinutes = new Set<MinutesNumber>();
  const tables: { sum: MinutesNumber; parts: readonly MinutesNumber[] }[] = [];
  const packageCounts: CountNumber[] = [];
  const peopleIn = (set: Int32Array) => new Set(Array.from(set, (unit) => units.person[unit]!)).size;
  return {
    people: (of) => (counts.push(setOf(of)) - 1) as CountNumber,
    packages: (of) => {
      const number = (counts.push(setOf(of)) - 1) as CountNumber;
      packageCounts.push(number);
      return number;
    },
    minutes: (of, people) => {
      peopleOf.push(people ?? null);
      return (sets.push(setOf(of)) - 1) as MinutesNumber;
    },
    known: (number) => known.add(number),
    knownMinutes: (number) => knownMinutes.add(number),
    table: (sum, parts) => tables.push({ sum, parts }),
    close: (rule) => {
      const isFew = (set: Int32Array) => isSmall(peopleIn(set), rule);
      ofFew.push(...packageCounts.filter((number) => isFew(counts[number]!)));
      const safe = protectCounts(
        { people: units.count, sets: counts, known, alwaysHidden: new Set(ofFew) },
        rule,
      );
      const hidden = new Set<number>();
      sets.forEach((set, number) => {
        const people = peopleOf[number];
        const hiddenWithPeople = people !== null && people !== undefined && typeof safe[people] !== 'number';
        if (!knownMinutes.has(number as MinutesNumber) && (isFew(set) || hiddenWithPeople))
          hidden.add(number);
      });
      const hiddenMinutes = protectMinutes({
        units: units.count,
        minutes: units.minutes,
        sets,
        known: knownMinutes,
        hidden,
        tables,
      });
      const isHidden = (at: number) => typeof safe[at] !== 'number';
      const small = counts.filter(
        (set, at) => isHidden(at) && (isSmall(set.length, rule) || ofFew.includes(at as CountNumber)),
      ).length;
      return {
        count: (number) => safe[number]!,
        minutes: (number) => (hiddenMinutes[number] === 1 ? null : minutesOf(sets[number]!)),
        counts: counts.length,
        small,
        keptBack: counts.filter((_, at) => isHidden(at)).length - small,
      };
    },
  };

  function minutesOf(set: Int32Array): number {
    return set.reduce((sum, unit) => sum + units.minutes[unit]!, 0);
  }
}

function setOf(units: Iterable<number>): Int32Array {
  const sorted = Int32Array.from(units).sort();
  let length = 0;
  sorted.forEach((unit, at) => {
    if (at === 0 || unit !== sorted[at - 1]) sorted[length++] = unit;
  });
  return sorted.slice(0, length);
}
