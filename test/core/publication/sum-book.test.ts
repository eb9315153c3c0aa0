import { describe, expect, test } from 'vitest';
import { DISCLOSURE_RULES } from '../../../src/core/disclosure/disclosure-rules.ts';
import type { PackageUnits } from '../../../src/core/publication/package-units.ts';
import { openSumBook } from '../../../src/core/publication/sum-book.ts';

const nhs = DISCLOSURE_RULES['nhs-sub-national'];

/** Packages of two hours each; people have so many of them. */
function unitsOf(...packagesOfEach: readonly number[]): PackageUnits {
  const person = packagesOfEach.flatMap((count, each) => Array.from({ length: count }, () => each));
  return {
    count: person.length,
    minutes: new Int32Array(person.length).fill(120),
    person: Int32Array.from(person),
    personUnit: Int32Array.from(person, (each) => person.indexOf(each)),
    ofPlace: [],
    eachPerson: (packages) => [...packages],
  };
}

function from(first: number, upTo: number): number[] {
  return Array.from({ length: upTo - first }, (_, at) => first + at);
}

describe('a book of all that is said of people', () => {
  test('counts a unit once, and tells what is hidden for what', () => {
    const book = openSumBook(unitsOf(...Array<number>(40).fill(1)));
    const [all, few] = [book.people([...from(0, 40), 3, 3]), book.people(from(0, 4))];
    const safe = book.close(nhs);
    expect([safe.count(all), safe.count(few)]).toEqual([40, '*']);
    expect([safe.counts, safe.small, safe.keptBack]).toEqual([2, 1, 0]);
  });

  test('hides many packages of few people', () => {
    const book = openSumBook(unitsOf(10, 10, ...Array<number>(30).fill(1)));
    const [all, ofTwo] = [book.packages(from(0, 50)), book.packages(from(0, 20))];
    const safe = book.close(nhs);
    expect([safe.count(all), safe.count(ofTwo)]).toEqual([50, '*']);
    expect(safe.small).toBe(1);
  });

  test('hides minutes of few people, and those whose people are hidden', () => {
    const book = openSumBook(unitsOf(...Array<number>(60).fill(1)));
    const people = book.people(from(0, 5));
    const [ofFew, withPeople, others] = [
      book.minutes(from(0, 3)),
      book.minutes(from(0, 5), people),
      book.minutes(from(0, 60)),
    ];
    const safe = book.close(nhs);
    expect([safe.minutes(ofFew), safe.minutes(withPeople), safe.minutes(others)]).toEqual([null, null, 7200]);
  });

  test('shows a known count as it is', () => {
    const book = openSumBook(unitsOf(...Array<number>(43).fill(1)));
    const all = book.packages(from(0, 43));
    book.known(all);
    expect(book.close(nhs).count(all)).toBe(43);
  });
});
