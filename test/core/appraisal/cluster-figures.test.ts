import { expect, test } from 'vitest';
import { clusterFigures } from '../../../src/core/appraisal/cluster-figures.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';

const drawn = aDataset({
  blocks: 'ABC',
  zones: { Clusters: 'RRU' },
  packages: [
    { block: 'A', hours: 10, visits: 14, provider: 'Alder', facts: { rurality: 'Rural' } },
    { block: 'B', hours: 6, provider: 'Spot', facts: { rurality: 'Urban' } },
    { block: 'B', hours: 4, visits: 3, provider: 'Alder', status: 'handed-back' },
    { block: 'C', hours: 8, visits: 21, provider: 'Birch' },
    { block: 'C', hours: 2, provider: 'Alder', status: 'suspended' },
    { hours: 99, provider: 'Alder' },
  ],
  providers: [
    { name: 'Alder', hours: 99, lots: ['R'] },
    { name: 'Birch', hours: 99 },
    { name: 'Spot', hours: 99, role: 'spot', lots: ['U'] },
  ],
});

test('each cluster says who cares for whom today, how close visits are and whether it is rural', () => {
  const dataset: Dataset = {
    ...drawn,
    zoneLayers: drawn.zoneLayers.map((layer) => ({ ...layer, role: 'cluster' })),
  };
  const fabric = weaveFabric(dataset);
  const [r, u] = clusterFigures(dataset, fabric);
  expect(r).toEqual({
    name: 'R',
    isRural: true,
    areaSquareMetres: fabric.areaSquareMetres[0]! + fabric.areaSquareMetres[1]!,
    packages: 3,
    weeklyMinutes: 20 * 60,
    weeklyVisits: 24,
    onFrameworkMinutes: 600,
    offFrameworkMinutes: 360,
    nobodyMinutes: 240,
    frameworkProviders: 1,
    namedProviders: 1,
  });
  expect(u).toMatchObject({ isRural: false, weeklyVisits: 28, frameworkProviders: 2, namedProviders: 0 });
});

test('there are none where no layer is of clusters', () => {
  expect(clusterFigures(drawn, weaveFabric(drawn))).toEqual([]);
});
