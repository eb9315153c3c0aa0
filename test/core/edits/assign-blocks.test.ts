import { describe, expect, test } from 'vitest';
import { assignBlocks } from '../../../src/core/edits/assign-blocks.ts';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { NO_LOT, type LotId, type Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset, blocksCalled } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('giving blocks to a lot', () => {
  const dataset = aDataset({ blocks: 'ABC' });
  const fabric = weaveFabric(dataset);
  const { scenario } = aScenario(dataset).withLot('North', 'A').withLot('South', 'B');
  const lotsAfter = (letters: string, lot: number) => {
    const edited = assignBlocks(scenario, fabric, blocksCalled(dataset, letters), lot as LotId);
    return [...(edited as Scenario).assignment];
  };

  test('moves them from the lots they were in, and no others', () => {
    expect(lotsAfter('BC', 1)).toEqual([1, 1, 1]);
    expect(lotsAfter('A', 2)).toEqual([2, 2, 0]);
  });

  test('takes them out of their lots when it is to no lot', () =>
    expect(lotsAfter('AB', NO_LOT)).toEqual([0, 0, 0]));

  test('leaves the plan it was made from as it was', () => {
    lotsAfter('ABC', 1);
    expect([...scenario.assignment]).toEqual([1, 2, 0]);
  });

  test('is refused for a lot or block that is not there, and when nothing would change', () => {
    expect(assignBlocks(scenario, fabric, blocksCalled(dataset, 'A'), 9 as LotId)).toEqual({
      refused: 'no-such-lot',
    });
    expect(assignBlocks(scenario, fabric, [3 as BlockIndex], 1 as LotId)).toEqual({
      refused: 'no-such-block',
    });
    expect(assignBlocks(scenario, fabric, [-1 as BlockIndex], 1 as LotId)).toEqual({
      refused: 'no-such-block',
    });
    expect(assignBlocks(scenario, fabric, blocksCalled(dataset, 'A'), 1 as LotId)).toEqual({
      refused: 'nothing-would-change',
    });
    expect(assignBlocks(scenario, fabric, [], 1 as LotId)).toEqual({ refused: 'nothing-would-change' });
  });
});
