import { describe, expect, test } from 'vitest';
import { cutBlocks } from '../../../src/core/edits/cut-blocks.ts';
import { cutFabric } from '../../../src/core/fabric/cut-fabric.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { heldBlocks } from '../../../src/core/scenario/held-blocks.ts';
import { NO_LOCKS, type Locks, type LotId, type Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { cornerAt } from '../drawing.ts';

const dataset = aDataset({ blocks: 'ABCD', zones: { networks: 'XXYY', wards: 'PQQR' } });
const ground = weaveFabric(dataset);
const plan = aScenario(dataset).withLot('North', 'AB').withLot('South', 'C').scenario;
const held = (locks: Partial<Locks>, scenario: Scenario = plan, fabric = ground) =>
  heldBlocks({ ...scenario, locks: { ...NO_LOCKS, ...locks } }, fabric);

describe('what locks keep where it is', () => {
  test('is nothing where nothing is locked', () => expect(held({})).toBeNull());

  test('is all of a locked lot, a locked block, and every block mainly in a locked zone', () => {
    expect([...held({ lots: [1 as LotId] })!]).toEqual([1, 1, 0, 0]);
    expect([...held({ blocks: ['C'] })!]).toEqual([0, 0, 1, 0]);
    expect([...held({ zones: [{ layer: 'wards', zone: 'Q' }] })!]).toEqual([0, 1, 1, 0]);
    expect([
      ...held({ lots: [2 as LotId], blocks: ['D'], zones: [{ layer: 'networks', zone: 'X' }] })!,
    ]).toEqual([1, 1, 1, 1]);
  });

  test('is nothing for a block, layer or zone that is not there', () => {
    expect([
      ...held({
        blocks: ['Z'],
        zones: [
          { layer: 'networks', zone: 'Q' },
          { layer: 'no', zone: 'X' },
        ],
      })!,
    ]).toEqual([0, 0, 0, 0]);
  });

  test('is every piece of a locked block that was cut, or one piece alone', () => {
    const [west, north] = cornerAt(0, 0);
    const [east, south] = cornerAt(1, 1);
    const middle = (west + east) / 2;
    const line = [
      [middle, north + 0.01],
      [middle, south - 0.01],
    ] as const;
    const cut = cutBlocks(plan, ground, { line, closed: false }, (block) => block === 0) as Scenario;
    const fabric = cutFabric(dataset, ground, cut.cuts);
    expect([...held({ blocks: ['A'] }, cut, fabric)!]).toEqual([1, 0, 0, 0, 1]);
    expect([...held({ blocks: [fabric.codes[4]!] }, cut, fabric)!]).toEqual([0, 0, 0, 0, 1]);
  });
});
