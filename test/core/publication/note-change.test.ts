import { expect, test } from 'vitest';
import { DISCLOSURE_RULES } from '../../../src/core/disclosure/disclosure-rules.ts';
import { noteChange } from '../../../src/core/publication/note-change.ts';
import { HALVES, MOVED, notedPlans } from './a-noted-plan.ts';

test('a change has who changes lot, and everybody by the lot of one plan and of the other', () => {
  const { book, plans } = notedPlans(HALVES, MOVED);
  const noted = noteChange(book, plans[0]!, plans[1]!);
  const change = noted.show(book.close(DISCLOSURE_RULES.none), true);
  expect(change).toMatchObject({
    peopleChangingLot: 1,
    hoursChangingLot: 8,
    blocksChangingLot: 1,
    goesOnAs: [1, 2],
  });
  expect(change.matrix.map((row) => row.map(({ people, hours }) => [people, hours]))).toEqual([
    [
      [2, 20],
      [0, 0],
      [0, 0],
    ],
    [
      [1, 8],
      [1, 12],
      [0, 0],
    ],
    [
      [0, 0],
      [0, 0],
      [1, 2],
    ],
  ]);
});
