import type { MultiLineString } from 'geojson';
import { expect, test } from 'vitest';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import { zoneFeatures } from '../../src/map/zone-overlay.ts';
import { aDataset } from '../core/a-dataset.ts';

const fabric = weaveFabric(aDataset({ blocks: 'ABCD', zones: { networks: 'XXYY' } }));

test('zones have a name each, and a border between two is drawn once', () => {
  const [borders, ...names] = zoneFeatures(fabric, fabric.zones[0]!).features;
  expect(names.map(({ properties }) => properties!['name'])).toEqual(['X', 'Y']);
  const lines = (borders!.geometry as MultiLineString).coordinates;
  const stretches = lines.flatMap((line) =>
    line.slice(1).map((to, at) => [line[at], to].map(String).toSorted().join(' ')),
  );
  expect(stretches.length).toBeGreaterThan(6);
  expect(new Set(stretches).size).toBe(stretches.length);
});

test('without a layer there is nothing', () => {
  expect(zoneFeatures(fabric, null).features).toEqual([]);
});
