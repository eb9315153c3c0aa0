import { expect, test } from 'vitest';
import type { PackageIndex } from '../../src/core/dataset/packages.ts';
import { needFeatures, needHeatLayers } from '../../src/map/need-heat.ts';
import type { Need } from '../../src/store/planner.ts';
import { aDataset } from '../core/a-dataset.ts';
import { aLook } from './a-look.ts';

const { packages } = aDataset({
  blocks: 'AB',
  packages: [
    { hours: 7, at: [-0.19, 51.49] },
    { hours: 3 },
    { hours: 2, at: [-0.18, 51.49] },
    { hours: 7, at: [-0.18, 51.496] },
    { hours: 1, at: [-0.1801, 51.49] },
  ],
});
const BANDWIDTH_METRES = 500;
const need = (...indices: number[]): Need => ({
  kind: 'unmet',
  packages: indices as PackageIndex[],
  weeklyMinutes: 0,
  bandwidthMetres: BANDWIDTH_METRES,
  topHoursPerSquareKilometre: 40,
});

test('the heat is that of the packages in need, by their hours, where they have a position', () => {
  expect(needFeatures(packages, need(0, 1)).features.map(({ properties }) => properties)).toEqual([
    { hours: 7 },
  ]);
  expect(needFeatures(packages, null).features).toEqual([]);
});

test('kernels double with each zoom, so that they stay the same on the ground', () => {
  const [layer] = needHeatLayers(aLook());
  const [, base, , low, near, high, far] = (layer!.paint as Record<string, unknown[]>)[
    'heatmap-radius'
  ] as number[];
  expect(base).toEqual(['exponential', 2]);
  expect(far! / near!).toBe(2 ** (high! - low!));
});

test('packages of the same hours go to the map as one', () => {
  const { features } = needFeatures(packages, need(0, 2, 3));
  expect(
    features.map(({ properties, geometry }) => [properties!['hours'], geometry.coordinates.length]),
  ).toEqual([
    [7, 2],
    [2, 1],
  ]);
});

test('packages that lie together, for the bandwidth, are one point at their middle by hours', () => {
  const { features } = needFeatures(packages, need(0, 2, 4));
  expect(features.map(({ properties }) => properties!['hours'])).toEqual([7, 3]);
  const [lng, lat] = features[1]!.geometry.coordinates[0]!;
  expect([lng, lat]).toEqual([expect.closeTo(-0.18 - 0.0001 / 3, 9), expect.closeTo(51.49, 9)]);
});

test('nothing needed, nothing drawn', () => {
  const hidden = (look: ReturnType<typeof aLook>) => needHeatLayers(look)[0]!.layout!.visibility === 'none';
  expect(hidden(aLook({ topHoursPerSquareKilometre: 0 }))).toBe(true);
  expect(hidden(aLook({ layers: { ...aLook().layers, need: 'off' } }))).toBe(true);
  expect(hidden(aLook({ layers: { ...aLook().layers, shading: 'blocks' } }))).toBe(true);
  expect(hidden(aLook())).toBe(false);
});
