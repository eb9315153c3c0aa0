import { expect, test } from 'vitest';
import { HALVES, notedPlans } from './a-noted-plan.ts';

test('a plan is counted by packages: the lot of each and of its person there, and everybody once by what it means to them', () => {
  const [plan] = notedPlans(HALVES).plans;
  expect([...plan!.lotOfPackage]).toEqual([1, 1, 1, 2, 2, 0]);
  expect([...plan!.lotOfPerson]).toEqual([1, 1, 1, 2, 2, 0]);
  const outcomes = plan!.traced.map(({ person, unit, outcome, lot }) => [person, unit, outcome, lot]);
  expect(outcomes).toEqual([
    [0, 0, 'kept', 1],
    [1, 2, 'moved', 1],
    [2, 3, 'waiting', 2],
    [3, 4, 'left', 2],
  ]);
});
