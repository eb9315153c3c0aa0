import { describe, expect, it } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { layerToBegin, listSmallZones, saySmallZones } from '../../../src/ui/data-room/list-small-zones.ts';
import { aDataset } from '../../core/a-dataset.ts';

describe('zones too small to stand alone', () => {
  // R is a strip beside D, I an island, and Z holds no block.
  const fabric = weaveFabric(
    aDataset({
      blocks: 'TTR/DDD/.../III',
      packages: [
        { block: 'T', hours: 40 },
        { block: 'R', hours: 3 },
        { block: 'R', hours: 2.5 },
        { block: 'D', hours: 25 },
        { block: 'I', hours: 8 },
      ],
      zones: { Clusters: 'TTR/DDD/.../IIIZ' },
    }),
  );

  it('are named with their hours, their packages and the zone each could join', () => {
    expect(listSmallZones(fabric, 0, 10)).toEqual({
      lines: [
        { name: 'R', weeklyMinutes: 330, packages: 2, join: expect.stringMatching(/^[TD]$/) },
        { name: 'I', weeklyMinutes: 480, packages: 1, join: null },
      ],
      counted: 4,
    });
  });

  it('are none below a minimum that all reach', () => {
    expect(listSmallZones(fabric, 0, 5.5).lines).toEqual([]);
  });

  it('are looked for among the clusters first', () => {
    const layer = (role: 'ward' | 'cluster') => ({ name: role, role, zones: [] });
    expect(layerToBegin([layer('ward'), layer('cluster')])).toBe(1);
    expect(layerToBegin([layer('ward'), layer('ward')])).toBe(0);
  });

  it('are counted in one sentence', () => {
    expect(saySmallZones('cluster', 2, 24, 200)).toBe('2 of 24 clusters have fewer than 200 hours a week.');
    expect(saySmallZones('ward', 1, 20, 1500)).toBe('1 of 20 wards has fewer than 1,500 hours a week.');
    expect(saySmallZones('other', 0, 6, 7.5)).toBe('None of 6 zones has fewer than 7.5 hours a week.');
  });
});
