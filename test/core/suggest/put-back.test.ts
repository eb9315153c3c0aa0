import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { LotTask } from '../../../src/core/districting/lot-task.ts';
import { putBack } from '../../../src/core/suggest/put-back.ts';
import { aDataset } from '../a-dataset.ts';

/** A task over a drawing, with the weight of each block in the order of letters, that counts what moves. */
function aTask(
  blocks: string,
  today: readonly number[],
  weight: readonly number[],
  most = Infinity,
): LotTask {
  const { count, neighbours } = weaveFabric(aDataset({ blocks }));
  const lotCount = Math.max(...today) + 1;
  const cost = weight.flatMap((each, block) =>
    Array.from({ length: lotCount }, (_, lot) => (today[block] === lot ? 0 : each)),
  );
  return {
    blockCount: count,
    lotCount,
    weight: Float64Array.from(weight),
    x: new Float64Array(count),
    y: new Float64Array(count),
    touching: neighbours,
    borderLength: neighbours.borderMetres,
    current: Int16Array.from(today),
    held: null,
    closed: null,
    least: new Float64Array(lotCount),
    most: new Float64Array(lotCount).fill(most),
    bandCost: null,
    terms: [{ kind: 'lot-cost', cost: Float64Array.from(cost), weight: 1, scale: 1, guarded: false }],
    neverWorse: false,
  };
}

const back = (task: LotTask, found: readonly number[]) => [
  ...putBack(task, task.current!, Int16Array.from(found)),
];

describe('blocks that moved are put back', () => {
  test('where nothing needs them to move', () => {
    expect(back(aTask('ABCD', [0, 0, 1, 1], [1, 1, 1, 1]), [0, 1, 1, 1])).toEqual([0, 0, 1, 1]);
  });

  test('but for those that hold a lot together', () => {
    // A stray of the second lot among the first joins it; that C moved as well was for nothing.
    expect(back(aTask('ABCDE', [0, 1, 0, 1, 1], [1, 1, 1, 1, 1]), [0, 0, 0, 0, 1])).toEqual([0, 0, 0, 1, 1]);
  });

  test('but for those that bands need, the dearest first', () => {
    const task = aTask('ABC/DEF', [0, 0, 1, 0, 0, 1], [1, 5, 1, 1, 2, 1], 8);
    // The first lot has 9; to give E is enough.
    expect(back(task, [0, 1, 1, 0, 1, 1])).toEqual([0, 0, 1, 0, 1, 1]);
  });

  test('again and again, as one makes way for the next', () => {
    // D is dearer than C, and can go back only after C has.
    expect(back(aTask('ABCDE', [0, 0, 0, 0, 1], [1, 1, 1, 3, 1]), [0, 0, 1, 1, 1])).toEqual([0, 0, 0, 0, 1]);
  });

  test('to no lot where they were in none', () => {
    expect(back(aTask('ABC', [0, -1, 1], [1, 1, 1]), [0, 0, 1])).toEqual([0, -1, 1]);
  });
});
