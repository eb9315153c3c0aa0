import { expect, test } from 'vitest';
import { DISCLOSURE_RULES } from '../../../src/core/disclosure/disclosure-rules.ts';
import { noteGroups } from '../../../src/core/publication/note-groups.ts';
import { HALVES, notedPlans } from './a-noted-plan.ts';

test('groups are in the words of the file, people of whom it is not recorded last', () => {
  const { book, plans } = notedPlans(HALVES);
  const show = noteGroups(book, plans[0]!);
  expect(show(book.close(DISCLOSURE_RULES.none))).toEqual([
    {
      kind: 'sex',
      groups: [
        { name: 'Female', people: 2, changing: 1, waiting: 0 },
        { name: 'Male', people: 1, changing: 1, waiting: 0 },
        { name: null, people: 1, changing: 0, waiting: 1 },
      ],
    },
  ]);
});
