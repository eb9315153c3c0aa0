import { expect, test } from 'vitest';
import { prepareDemand } from '../../../src/core/allocation/demand.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { narrowDemand } from '../../../src/core/resilience/narrow-demand.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { aDataset } from '../a-dataset.ts';

test('a narrowed demand has the packages asked for, and none stays with whom it had', () => {
  const dataset = aDataset({
    blocks: 'AB',
    packages: [
      { block: 'A', hours: 9, provider: 'Alder', person: 'Ann' },
      { block: 'B', hours: 5, provider: 'Alder' },
      { block: 'B', hours: 3, provider: 'Alder', carers: 2, person: 'Ann' },
    ],
    providers: [{ name: 'Alder', hours: 50 }],
  });
  const placing = { ...USUAL_ASSUMPTIONS.placing, mode: 'keep-existing' as const };
  const demand = prepareDemand(dataset, weaveFabric(dataset), { ...USUAL_ASSUMPTIONS, placing });
  const narrow = narrowDemand(demand, [0, 2]);
  expect(narrow).toMatchObject({ packageCount: 2, providerCount: 1 });
  expect([...narrow.weeklyMinutes]).toEqual([540, 180]);
  expect([...narrow.block]).toEqual([0, 1]);
  expect([...narrow.person]).toEqual([0, 0]);
  expect([...narrow.kind].map((kind) => narrow.kinds[kind]!.isDoubleHanded)).toEqual([false, true]);
  expect([[...narrow.provider], [...narrow.stays]]).toEqual([
    [-1, -1],
    [0, 0],
  ]);
  expect([...demand.stays]).toEqual([1, 1, 1]);
});
