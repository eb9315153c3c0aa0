import { expect, test } from 'vitest';
import { allocate } from '../../../src/core/allocation/allocate.ts';
import { offersOf } from '../../../src/core/allocation/offers.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { openLedger } from '../../../src/core/figures/ledger.ts';
import { NO_LOT, type LotId } from '../../../src/core/scenario/scenario.ts';
import { likelyRelief } from '../../../src/core/suggest/likely-relief.ts';
import { aDataset, blocksCalled } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

test('a move promises what its lot falls short by less, minus what the other lot has no room for', () => {
  const dataset = aDataset({
    blocks: 'ABCD',
    packages: [
      { block: 'A', hours: 6 },
      { block: 'B', hours: 4 },
      { block: 'C', hours: 2 },
      { block: 'D', hours: 7 },
      { at: [NaN, NaN], hours: 9 },
    ],
    providers: [
      { name: 'Alder', hours: 6 },
      { name: 'Birch', hours: 5 },
    ],
  });
  const plan = aScenario(dataset).withLot('North', 'AB', 'Alder').withLot('South', 'C', 'Birch').scenario;
  const ledger = openLedger(dataset, weaveFabric(dataset), plan);
  const offers = offersOf(plan, dataset);
  const allocation = allocate(ledger.demand, offers, plan.assignment);
  const relief = likelyRelief(ledger, plan.assignment, offers, allocation);
  const ofMove = (code: string, from: number, to: number) =>
    relief({ block: blocksCalled(dataset, code)[0]!, from: from as LotId, to: to as LotId }) / 60;
  // North falls short by 4 h, and Birch has room for 3 h more.
  expect(ofMove('B', 1, 2)).toBe(4 - 1);
  expect(ofMove('A', 1, 2)).toBe(4 - 3);
  expect(ofMove('C', 2, 1)).toBe(0 - 2);
  expect(ofMove('D', NO_LOT, 2)).toBe(7 - 4);
});
