import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { ruralBlocks } from '../../../src/core/travel/rural-blocks.ts';
import { aDataset } from '../a-dataset.ts';

describe('a block is rural', () => {
  test('where most of its packages say so, and urban where as many say either', () => {
    const said = (block: string, rurality: string) => ({ block, hours: 1, facts: { rurality } });
    const dataset = aDataset({
      blocks: 'ABC',
      packages: [
        said('A', 'Rural'),
        said('A', 'Urban'),
        said('A', 'Rural'),
        said('B', 'Rural'),
        said('B', 'Urban'),
        { block: 'C', hours: 1 },
      ],
    });
    expect([...ruralBlocks(dataset, weaveFabric(dataset))]).toEqual([1, 0, 0]);
  });

  test('where no package says and its cluster is named so', () => {
    const drawn = aDataset({
      blocks: 'ABC',
      zones: { Clusters: 'RRU' },
      packages: [{ block: 'B', hours: 1, facts: { rurality: 'Urban' } }],
    });
    const names: Record<string, string> = { R: 'Ashford Rural', U: 'Ruralton' };
    const [layer] = drawn.zoneLayers;
    const zones = layer!.zones.map((zone) => ({ ...zone, name: names[zone.name]! }));
    const dataset: Dataset = { ...drawn, zoneLayers: [{ ...layer!, role: 'cluster', zones }] };
    expect([...ruralBlocks(dataset, weaveFabric(dataset))]).toEqual([1, 0, 0]);
    const noCluster: Dataset = { ...dataset, zoneLayers: [{ ...layer!, role: 'ward', zones }] };
    expect([...ruralBlocks(noCluster, weaveFabric(noCluster))]).toEqual([0, 0, 0]);
  });
});
