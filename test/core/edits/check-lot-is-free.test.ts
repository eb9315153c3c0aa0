import { describe, expect, test } from 'vitest';
import { checkLotIsFree } from '../../../src/core/edits/check-lot-is-free.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { NO_LOCKS, type Locks, type LotId } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('a lot that is to go', () => {
  const dataset = aDataset({ blocks: 'ABC', zones: { networks: 'XYY' } });
  const fabric = weaveFabric(dataset);
  const { scenario } = aScenario(dataset).withLot('North', 'A').withLot('South', 'B');
  const check = (locks: Partial<Locks>, lot = 1) =>
    checkLotIsFree({ ...scenario, locks: { ...NO_LOCKS, ...locks } }, fabric, lot as LotId);

  test('is free where nothing of it is locked', () => {
    expect(check({})).toBeNull();
    const ofOthers = { lots: [2 as LotId], blocks: ['B', 'C'], zones: [{ layer: 'networks', zone: 'Y' }] };
    expect(check(ofOthers)).toBeNull();
  });

  test('stays where it, a block or a zone of it is locked', () => {
    expect(check({ lots: [1 as LotId] })).toEqual({ refused: 'lot-is-locked', about: 'North' });
    expect(check({ blocks: ['A'] })).toEqual({ refused: 'blocks-are-locked', about: 'North' });
    expect(check({ zones: [{ layer: 'networks', zone: 'X' }] })).toEqual({
      refused: 'blocks-are-locked',
      about: 'North',
    });
  });

  test('must be there', () => {
    expect(check({}, 9)).toEqual({ refused: 'no-such-lot' });
    expect(check({}, 0)).toEqual({ refused: 'no-such-lot' });
  });
});
