import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import type { PackageIndex } from '../../../src/core/dataset/packages.ts';
import { peakDensity } from '../../../src/core/figures/peak-density.ts';
import { aDataset } from '../a-dataset.ts';
import { CORNER } from '../drawing.ts';
import { haversine } from '../geometry/haversine.ts';
import { seeded } from '../seeded.ts';

function all({ packages }: Dataset): PackageIndex[] {
  return Array.from({ length: packages.count }, (_, index) => index as PackageIndex);
}

/** The kernels added up at every package, without squares and without a cut. */
function directPeak({ packages }: Dataset, bandwidthMetres: number): number {
  const places = Array.from(packages.longitudes, (lng, index) => [lng, packages.latitudes[index]!] as const);
  const densities = places.map((here) =>
    places.reduce((sum, there, index) => {
      const kernel = Math.exp(-(haversine(here, there) ** 2) / (2 * bandwidthMetres ** 2));
      return (
        sum + ((packages.weeklyMinutes[index]! / 60) * kernel) / (2 * Math.PI * (bandwidthMetres / 1000) ** 2)
      );
    }, 0),
  );
  return Math.max(...densities);
}

describe('the highest density of need', () => {
  test('of one package is its hours over 2πσ²', () => {
    const dataset = aDataset({ blocks: 'A', packages: [{ block: 'A', hours: 10 }] });
    expect(peakDensity(dataset, all(dataset), 500)).toBeCloseTo(10 / (2 * Math.PI * 0.25), 12);
    expect(peakDensity(dataset, all(dataset), 2000)).toBeCloseTo(10 / (2 * Math.PI * 4), 12);
  });

  test('of packages in one place is that of their hours together', () => {
    const at = [-0.1, 51.45] as const;
    const dataset = aDataset({
      blocks: 'A',
      packages: [
        { at, hours: 10 },
        { at, hours: 4 },
      ],
    });
    expect(peakDensity(dataset, all(dataset), 500)).toBeCloseTo(14 / (2 * Math.PI * 0.25), 12);
  });

  test('of packages far apart is that of the largest', () => {
    const dataset = aDataset({
      blocks: 'A',
      packages: [
        { at: [-0.1, 51.45], hours: 10 },
        { at: [-0.4, 51.45], hours: 12 },
      ],
    });
    expect(peakDensity(dataset, all(dataset), 500)).toBeCloseTo(12 / (2 * Math.PI * 0.25), 12);
  });

  test('counts the packages asked for, and of those the ones with a position', () => {
    const dataset = aDataset({ blocks: 'A', packages: [{ block: 'A', hours: 10 }, { hours: 99 }] });
    expect(peakDensity(dataset, all(dataset), 500)).toBeCloseTo(10 / (2 * Math.PI * 0.25), 12);
    expect(peakDensity(dataset, [1 as PackageIndex], 500)).toBe(0);
    expect(peakDensity(dataset, [], 500)).toBe(0);
  });

  test.each([
    [1, 500],
    [2, 1000],
    [3, 2000],
  ])('of many packages is near the direct sum (seed %d, %d m)', (seed, bandwidthMetres) => {
    const random = seeded(seed);
    const spread = () => (random() + random() + random() - 1.5) * 0.06;
    const packages = Array.from({ length: 500 }, () => ({
      at: [CORNER.lng + spread(), CORNER.lat + spread() * 0.6] as const,
      hours: 1 + Math.floor(random() * 80) / 4,
    }));
    const dataset = aDataset({ blocks: 'A', packages });
    const ratio = peakDensity(dataset, all(dataset), bandwidthMetres) / directPeak(dataset, bandwidthMetres);
    expect(ratio).toBeGreaterThan(0.93);
    expect(ratio).toBeLessThan(1.07);
  });

  test('is found among as many places as all of England has', () => {
    const count = 200_000;
    const one = aDataset({ blocks: 'A', packages: [{ block: 'A', hours: 10 }] });
    const packages = {
      ...one.packages,
      count,
      longitudes: Float64Array.from({ length: count }, (_, at) => -4 + (at % 450) * 0.015),
      latitudes: Float64Array.from({ length: count }, (_, at) => 50 + Math.floor(at / 450) * 0.01),
      weeklyMinutes: new Int32Array(count).fill(600),
    };
    const many = { ...one, packages };
    expect(peakDensity(many, all(many), 500)).toBeGreaterThan(10 / (2 * Math.PI * 0.25));
  });
});
