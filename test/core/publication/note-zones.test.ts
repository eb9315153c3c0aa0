import { expect, test } from 'vitest';
import { DISCLOSURE_RULES } from '../../../src/core/disclosure/disclosure-rules.ts';
import { noteSums } from '../../../src/core/publication/note-sums.ts';
import { noteZones } from '../../../src/core/publication/note-zones.ts';
import { MOVED, notedPlans } from './a-noted-plan.ts';

test('a layer of zones has people and hours of each zone, and its people in each lot and in none', () => {
  const { book, plans } = notedPlans(MOVED);
  const show = noteZones(
    book,
    plans[0]!,
    0,
    noteSums(book, plans[0]!, () => true),
  );
  const { layer, zones, wholeZones, countedZones } = show(book.close(DISCLOSURE_RULES.none), true);
  expect([layer, wholeZones, countedZones]).toEqual(['networks', 1, 2]);
  expect(zones.map(({ zone, people, hours, peopleByLot }) => [zone, people, hours, ...peopleByLot])).toEqual([
    ['X', 2, 20, 2, 0, 0],
    ['Y', 2, 20, 1, 1, 0],
    ['', 1, 2, 0, 0, 1],
  ]);
});

test('hours of zones add up to the hours of all', () => {
  const { book, plans } = notedPlans(MOVED);
  const show = noteZones(
    book,
    plans[0]!,
    0,
    noteSums(book, plans[0]!, () => true),
  );
  const { zones } = show(book.close(DISCLOSURE_RULES.none), false);
  expect(zones.reduce((sum, { hours }) => sum + hours!, 0)).toBe(40);
});
