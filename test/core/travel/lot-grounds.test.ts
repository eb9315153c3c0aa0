import { expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { moveBlock, openLedger } from '../../../src/core/figures/ledger.ts';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { NO_LOT, type LotId } from '../../../src/core/scenario/scenario.ts';
import { blockCareOf } from '../../../src/core/travel/block-care.ts';
import { lotGrounds } from '../../../src/core/travel/lot-grounds.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const rural = { facts: { rurality: 'Rural' } };
const dataset = aDataset({
  blocks: 'ABCDE',
  packages: [
    { block: 'A', hours: 4 },
    { block: 'A', hours: 4 },
    { block: 'B', hours: 6, visits: 14, ...rural },
    { block: 'D', hours: 8 },
    { block: 'E', hours: 9 },
  ],
});
const fabric = weaveFabric(dataset);
const { scenario } = aScenario(dataset).withLot('North', 'ABCD');
const area = (block: number) => fabric.areaSquareMetres[block]! / 1e6;

test('a lot adds up its blocks with packages, by the kind of ground, and links those that lie apart', () => {
  const ledger = openLedger(dataset, fabric, scenario);
  const north = lotGrounds(ledger, blockCareOf(ledger))[1]!;
  expect(north.populatedSquareKilometres).toBeCloseTo(area(0) + area(1) + area(3), 10);
  expect(north.roots.urban).toBeCloseTo(Math.sqrt(area(0) * 2) + Math.sqrt(area(3)), 10);
  expect(north.roots.rural).toBeCloseTo(Math.sqrt(area(1)), 10);
  // C has nobody: B and D are two cells of about 1 km apart, and half of that lies in each.
  expect(north.links.urban).toBeCloseTo(1, 1);
  expect(north.links.rural).toBeCloseTo(north.links.urban, 10);
  expect(north).toMatchObject({ clients: 4, carerVisits: 35, careMinutes: 1320, ruralCarerVisits: 14 });
});

test('what lies in no lot has ground of its own, and the ground follows the hand', () => {
  const ledger = openLedger(dataset, fabric, scenario);
  expect(lotGrounds(ledger, blockCareOf(ledger))[NO_LOT]!.clients).toBe(1);
  moveBlock(ledger, 4 as BlockIndex, 1 as LotId);
  const [none, north] = lotGrounds(ledger, blockCareOf(ledger));
  expect([none!.clients, north!.clients]).toEqual([0, 5]);
});
