import { describe, expect, test } from 'vitest';
import { assignBlocks } from '../../../src/core/edits/assign-blocks.ts';
import { setLock, type Lockable } from '../../../src/core/edits/set-lock.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { EMPTY_HISTORY, recordEdit, stepHistory } from '../../../src/core/scenario/history.ts';
import { NO_LOCKS, type LotId, type Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset, blocksCalled } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const [NORTH, SOUTH] = [1 as LotId, 2 as LotId];
const dataset = aDataset({ blocks: 'ABCD', zones: { networks: 'XXYY' } });
const fabric = weaveFabric(dataset);
const { scenario } = aScenario(dataset).withLot('North', 'AB').withLot('South', 'CD');

const lot: Lockable = { kind: 'lot', lot: NORTH };
const blocks: Lockable = { kind: 'blocks', blocks: ['B', 'C', 'B'] };
const zone: Lockable = { kind: 'zone', layer: 'networks', zone: 'X' };
const locked = (...all: Lockable[]) =>
  all.reduce((plan, each) => setLock(plan, each, true) as Scenario, scenario);
const give = (plan: Scenario, letters: string, to: LotId) =>
  assignBlocks(plan, fabric, blocksCalled(dataset, letters), to);

describe('a lock', () => {
  test('on a lot lets it neither lose nor gain', () => {
    const plan = locked(lot);
    expect(plan.locks).toEqual({ ...NO_LOCKS, lots: [NORTH] });
    expect(give(plan, 'A', SOUTH)).toEqual({ refused: 'blocks-are-locked' });
    expect(give(plan, 'C', NORTH)).toEqual({ refused: 'lot-is-locked', about: 'North' });
  });

  test('on blocks keeps them in their lot, and their lots open for others', () => {
    const plan = locked(blocks);
    expect(plan.locks).toEqual({ ...NO_LOCKS, blocks: ['B', 'C'] });
    expect((give(plan, 'AB', SOUTH) as Scenario).assignment).toEqual(Int16Array.of(2, 1, 2, 2));
  });

  test('on a zone keeps every block that lies mainly in it', () => {
    const plan = locked(zone);
    expect(plan.locks).toEqual({ ...NO_LOCKS, zones: [{ layer: 'networks', zone: 'X' }] });
    expect(give(plan, 'AB', SOUTH)).toEqual({ refused: 'blocks-are-locked' });
    expect((give(plan, 'C', NORTH) as Scenario).assignment).toEqual(Int16Array.of(1, 1, 1, 2));
  });

  test.each([lot, blocks, zone])('is taken off as it was put on, and leaves the others: %o', (one) => {
    const all = locked(lot, blocks, zone);
    const others = [lot, blocks, zone].filter((each) => each !== one);
    expect(setLock(all, one, false)).toEqual(locked(...others));
    expect(setLock(all, one, true)).toEqual({ refused: 'nothing-would-change' });
    expect(setLock(locked(...others), one, false)).toEqual({ refused: 'nothing-would-change' });
  });

  test('on some blocks comes off those alone', () => {
    expect(
      (setLock(locked(blocks), { kind: 'blocks', blocks: ['C', 'D'] }, false) as Scenario).locks,
    ).toEqual({
      ...NO_LOCKS,
      blocks: ['B'],
    });
  });

  test('is refused for a lot that is not there', () =>
    expect(setLock(scenario, { kind: 'lot', lot: 9 as LotId }, true)).toEqual({ refused: 'no-such-lot' }));

  test('does not stand in the way of undo, which brings back exactly what was there', () => {
    const given = give(scenario, 'A', SOUTH) as Scenario;
    const held = setLock(given, { kind: 'lot', lot: SOUTH }, true) as Scenario;
    const history = recordEdit(recordEdit(EMPTY_HISTORY, 'Give', scenario, given, 0), 'Lock', given, held, 0);
    const unlocked = stepHistory(held, history, 'undo')!;
    const before = stepHistory(unlocked.scenario, unlocked.history, 'undo')!;
    expect(before.scenario).toEqual(scenario);
    const again = stepHistory(before.scenario, before.history, 'redo')!;
    expect(stepHistory(again.scenario, again.history, 'redo')!.scenario).toEqual(held);
  });
});
