import { describe, expect, test } from 'vitest';
import { heatKernel, metresPerPixel } from '../../src/map/heat-kernel.ts';

/** MapLibre's shader, in words: what one point adds to a pixel so many pixels away. */
function drawn(hours: number, radiusPixels: number, intensity: number, awayPixels: number): number {
  const extrude = awayPixels / radiusPixels;
  return hours * intensity * 0.3989422804014327 * Math.exp(-0.5 * 9 * extrude ** 2);
}

/** The definition: a package's hours spread as a bell over the ground, in hours per km². */
function density(hours: number, bandwidthKilometres: number, awayKilometres: number): number {
  const spread = bandwidthKilometres ** 2;
  return (hours / (2 * Math.PI * spread)) * Math.exp(-(awayKilometres ** 2) / (2 * spread));
}

describe('the heatmap is a density', () => {
  const [bandwidth, latitude, top] = [500, 51.4, 40];
  const kernel = heatKernel(bandwidth, latitude, top);

  test.each([
    [9, 0],
    [12.3, 250],
    [12.3, 500],
    [15, 1200],
  ])('at zoom %f a package adds the right share of the top %i m away', (zoom, awayMetres) => {
    const radius = kernel.radiusPixelsAtZoom0 * 2 ** zoom;
    const pixels = awayMetres / metresPerPixel(zoom, latitude);
    const share = density(14, bandwidth / 1000, awayMetres / 1000) / top;
    expect(drawn(14, radius, kernel.intensity, pixels)).toBeCloseTo(share, 10);
  });

  test('packages whose density reaches the top fill the ramp', () => {
    const hours = top * 2 * Math.PI * (bandwidth / 1000) ** 2;
    expect(drawn(hours, kernel.radiusPixelsAtZoom0, kernel.intensity, 0)).toBeCloseTo(1, 10);
  });
});

test('a pixel is about 78 km across on the equator at zoom 0, and half as much at 60 degrees', () => {
  expect(metresPerPixel(0, 0)).toBeCloseTo(78271.517, 3);
  expect(metresPerPixel(0, 60)).toBeCloseTo(78271.517 / 2, 3);
  expect(metresPerPixel(3, 0)).toBeCloseTo(78271.517 / 8, 3);
});
