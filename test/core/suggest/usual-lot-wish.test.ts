import { expect, test } from 'vitest';
import type { ZoneRole } from '../../../src/core/dataset/dataset.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { usualLotWish } from '../../../src/core/suggest/usual-lot-wish.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { planToAsk } from './a-lot-request.ts';

/** A plan of three lots with a layer of each role. */
function aPlanWith(...roles: ZoneRole[]) {
  const zones = Object.fromEntries(roles.map((role, at) => [`${role} ${at}`, 'XXY']));
  const drawn = aDataset({ blocks: 'ABC', packages: [{ block: 'A', hours: 2 }], zones });
  const dataset = {
    ...drawn,
    zoneLayers: drawn.zoneLayers.map((layer, at) => ({ ...layer, role: roles[at]! })),
  };
  const { scenario } = aScenario(dataset).withLot('One', 'A').withLot('Two', 'B').withLot('Three', 'C');
  return planToAsk(dataset, weaveFabric(dataset), scenario).parts;
}

test('as many lots as today, even, compact and with primary care whole', () => {
  expect(usualLotWish(aPlanWith('ward', 'primary-care-network'))).toEqual({
    scope: 'fresh',
    lotCount: { least: 3, most: 3 },
    bandPercent: 10,
    bandsAreHard: true,
    weights: {
      'even-hours': 5,
      compact: 5,
      zones: 5,
      stay: 2,
      'keep-provider': 0,
      travel: 0,
      mix: 0,
      room: 0,
    },
    zoneLayer: 1,
    onlyLots: [],
    seed: 1,
  });
});

test('without networks clusters are at hand, then wards, but nobody asks yet that they be whole', () => {
  expect(usualLotWish(aPlanWith('other', 'ward', 'cluster'))).toMatchObject({
    zoneLayer: 2,
    weights: { zones: 0 },
  });
  expect(usualLotWish(aPlanWith('other', 'ward'))).toMatchObject({ zoneLayer: 1 });
  expect(usualLotWish(aPlanWith('other'))).toMatchObject({ zoneLayer: null });
});

test('a plan without lots is asked for two, and nobody can stay', () => {
  const dataset = aDataset({ blocks: 'ABC' });
  const { parts } = planToAsk(dataset, weaveFabric(dataset), aScenario(dataset).scenario);
  expect(usualLotWish(parts)).toMatchObject({ lotCount: { least: 2, most: 2 }, weights: { stay: 0 } });
});
