import { describe, expect, test } from 'vitest';
import { countOutcomes, peopleByFact } from '../../../src/core/continuity/people-by-fact.ts';
import { tracePeople } from '../../../src/core/continuity/trace-people.ts';
import { aMove } from './a-move.ts';

const age = (words: string) => ({ facts: { 'age-band': words } });
const read = aMove([
  { block: 'N', hours: 8, provider: 'Alder', person: 'Ada' },
  { block: 'N', hours: 3, provider: 'Birch', person: 'Ada', ...age('85+') },
  { block: 'N', hours: 2, provider: 'Alder', person: 'Ada', ...age('65-74') },
  { block: 'S', hours: 30, provider: 'Cedar', ...age('85+') },
  { block: 'S', hours: 1, status: 'waiting', ...age('100+') },
  { block: 'N', hours: 1, provider: 'Alder', person: 'Grace', ...age('65-74') },
  { block: 'N', hours: 1, provider: 'Alder' },
]);

describe('people by what the files say of them', () => {
  const groups = peopleByFact(read, 'age-band');

  test('come in the order of their numbers, with those of whom it is not recorded last', () => {
    expect(groups.map(({ name }) => name)).toEqual(['65-74', '85+', '100+', null]);
  });

  test('are each counted once, in the first group that is recorded', () => {
    expect(groups.map(({ people }) => Object.values(people))).toEqual([
      [0, 0, 1, 0, 0],
      [0, 0, 0, 1, 1],
      [0, 1, 0, 0, 0],
      [0, 0, 1, 0, 0],
    ]);
  });

  test('add up to everyone', () => {
    const all = countOutcomes(tracePeople(read));
    expect(all).toEqual({ unlisted: 0, waiting: 1, kept: 2, moved: 1, left: 1 });
    for (const outcome of Object.keys(all) as (keyof typeof all)[])
      expect(groups.reduce((sum, { people }) => sum + people[outcome], 0)).toBe(all[outcome]);
  });

  test('are in no groups where the files say nothing', () => {
    expect(peopleByFact(read, 'sex')).toEqual([]);
  });
});
