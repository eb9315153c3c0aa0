import { expect, test } from 'vitest';
import { bandwidthFloorMetres } from '../../../src/core/figures/bandwidth-floor.ts';
import { aDataset } from '../a-dataset.ts';

const floorOf = (...ruralities: (string | null)[]) =>
  bandwidthFloorMetres(
    aDataset({
      blocks: 'A',
      packages: ruralities.map((rurality) => ({ hours: 1, ...(rurality && { facts: { rurality } }) })),
    }).packages,
  );

test('a heatmap is spread by 2 km at least where most packages are in the country, otherwise by 500 m', () => {
  expect(floorOf('Rural', 'Rural', 'Urban')).toBe(2000);
  expect(floorOf('Rural', 'Urban')).toBe(500);
  expect(floorOf('Urban', 'Urban', 'Rural')).toBe(500);
});

test('where nothing is known of a package it does not count as in the country', () => {
  expect(floorOf('Rural', null, null)).toBe(500);
  expect(floorOf(null)).toBe(500);
  expect(floorOf()).toBe(500);
});
