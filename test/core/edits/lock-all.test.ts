import { describe, expect, test } from 'vitest';
import { lockAll } from '../../../src/core/edits/lock-all.ts';
import { NO_LOCKS, type LotId, type Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('locking all', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'ABC' }))
    .withLot('North', 'A')
    .withLot('South', 'B');
  const zones = [{ layer: 'networks', zone: 'X' }];
  const partly: Scenario = { ...scenario, locks: { lots: [2 as LotId], blocks: ['C'], zones } };

  test('locks every lot and keeps what is locked besides', () =>
    expect((lockAll(partly, true) as Scenario).locks).toEqual({ lots: [1, 2], blocks: ['C'], zones }));

  test('is undone by unlocking all, which takes off locks of every kind', () => {
    expect(lockAll(lockAll(partly, true) as Scenario, false)).toEqual(scenario);
    expect((lockAll({ ...scenario, locks: { ...NO_LOCKS, zones } }, false) as Scenario).locks).toEqual(
      NO_LOCKS,
    );
  });

  test('is refused where it is so', () => {
    expect(lockAll(scenario, false)).toEqual({ refused: 'nothing-would-change' });
    expect(lockAll(lockAll(scenario, true) as Scenario, true)).toEqual({ refused: 'nothing-would-change' });
  });
});
