import { expect, test } from 'vitest';
import { joinTallies } from '../../../src/core/simulate/join-tallies.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import { aBusyModel } from './a-busy-model.ts';

test('parts of a run that are joined are the run', () => {
  const model = aBusyModel();
  const parts = [simulate(model, 3, 0, 2), simulate(model, 3, 2, 1), simulate(model, 3, 3, 4)];
  expect(joinTallies(parts)).toEqual(simulate(model, 3, 0, 7));
});

test('a tally of other weeks or lots is not joined, and nothing is not a tally', () => {
  const tally = simulate(aBusyModel(), 1, 0, 1);
  expect(() => joinTallies([tally, { ...tally, weeks: 3 }])).toThrow('3 weeks');
  expect(() => joinTallies([tally, { ...tally, lotCount: 9 }])).toThrow('9 lots');
  expect(() => joinTallies([])).toThrow('no tallies');
});
