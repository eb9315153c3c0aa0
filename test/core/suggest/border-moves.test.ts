import { describe, expect, test } from 'vitest';
import { moveBlocks } from '../../../src/core/edits/assign-blocks.ts';
import type { LotId, Scenario } from '../../../src/core/scenario/scenario.ts';
import { borderMoves, bordersOf } from '../../../src/core/suggest/border-moves.ts';
import { blocksCalled } from '../a-dataset.ts';
import { aPlanToAsk } from './a-lot-request.ts';

const [NORTH, SOUTH, EAST] = [1, 2, 3] as LotId[];

describe('what an alternative says of borders', () => {
  const { dataset, fabric, scenario } = aPlanToAsk(
    {
      blocks: 'ABCDEF',
      packages: [...'AABCDEF'].map((block, at) => ({ block, hours: 1 + at })),
    },
    (words) => words.withLot('North', 'AB').withLot('South', 'CD').withLot('East', 'E'),
  );
  const assignment = scenario.assignment.slice();
  const give = (letters: string, lot: number) => {
    for (const block of blocksCalled(dataset, letters)) assignment[block] = lot;
  };
  // A and B to South, C to North, D to East, F from none to East, E to a new lot.
  give('AB', SOUTH!);
  give('C', NORTH!);
  give('DF', EAST!);
  give('E', 4);

  test('is what it gives one of two lots from the other, and nothing else', () => {
    const moves = borderMoves({ assignment }, scenario.assignment, SOUTH!, NORTH!);
    expect([...moves].map(([block, lot]) => `${fabric.codes[block]}${lot}`)).toEqual(['A2', 'B2', 'C1']);
    const after = moveBlocks(scenario, fabric, moves) as Scenario;
    expect([...after.assignment]).toEqual([2, 2, 1, 2, 3, 0]);
  });

  test('is listed by pair with its people and minutes, most people first; new lots and ground in none are left out', () => {
    expect(bordersOf({ assignment }, scenario, fabric)).toEqual([
      { one: NORTH, other: SOUTH, blocks: 3, people: 4, weeklyMinutes: (1 + 2 + 3 + 4) * 60 },
      { one: SOUTH, other: EAST, blocks: 1, people: 1, weeklyMinutes: 5 * 60 },
    ]);
  });

  test('is nothing where it has the lots of the plan', () => {
    expect(bordersOf(scenario, scenario, fabric)).toEqual([]);
  });
});
