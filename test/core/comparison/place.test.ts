import { expect, test } from 'vitest';
import { boundsOfPlace, listPlaces } from '../../../src/core/comparison/place.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';
import { cornerAt } from '../drawing.ts';

const dataset = aDataset({ blocks: 'AAB/CCB', zones: { wards: 'XXX/YYY', networks: 'NNS/NNS' } });

test('the places of an area are its zones, layer by layer, and its blocks', () => {
  const places = listPlaces(dataset);
  expect(places.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'zone X',
    'zone Y',
    'zone N',
    'zone S',
    'block Block A',
    'block Block B',
    'block Block C',
  ]);
});

test('a place lies within the corners of its shape', () => {
  const ground = weaveFabric(dataset);
  const boundsOf = (name: string) =>
    boundsOfPlace(
      dataset,
      ground,
      listPlaces(dataset).find((place) => place.name === name)!,
    );
  const box = (left: number, bottom: number, right: number, top: number) => {
    const [west, south] = cornerAt(left, bottom);
    const [east, north] = cornerAt(right, top);
    return [west, south, east, north];
  };
  expect(boundsOf('Y')).toEqual(box(0, 2, 3, 1));
  expect(boundsOf('Block B')).toEqual(box(2, 2, 3, 0));
});
