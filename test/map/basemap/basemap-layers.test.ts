import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { basemapLayers, BASEMAP_SOURCE } from '../../../src/map/basemap/basemap-layers.ts';
import { aLook } from '../a-look.ts';

const { colours } = aLook();

describe('a map behind the lots', () => {
  test.each(['pictures', 'protomaps', 'openmaptiles'] as const)(
    'of %s is drawn from its own source alone',
    (tiles) => {
      const layers = basemapLayers(tiles, colours);
      expect(new Set(layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])))).toEqual(
        new Set([BASEMAP_SOURCE]),
      );
      expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
      for (const { id } of layers) expect(id).toMatch(/^basemap-/);
    },
  );

  test('asks for no signs and no letters from elsewhere', () => {
    const style = JSON.stringify(basemapLayers('protomaps', colours));
    expect(style).not.toContain('icon-image');
    expect(style).not.toContain('http');
  });

  test('of pictures has no colours, and in a dark theme is light on dark', () => {
    const paintOf = (land: string) =>
      basemapLayers('pictures', { ...colours, land })[0]!.paint as Record<string, number>;
    const [light, dark] = [paintOf('rgba(250, 250, 246, 1)'), paintOf('rgba(35, 41, 47, 1)')];
    expect([light['raster-saturation'], dark['raster-saturation']]).toEqual([-1, -1]);
    expect(light['raster-brightness-max']! > light['raster-brightness-min']!).toBe(true);
    expect(dark['raster-brightness-max']! < dark['raster-brightness-min']!).toBe(true);
  });

  test('is known to the map of the plan, and to nothing that presents, prints, compares or saves', () => {
    const known = filesUnder('src').filter((path) =>
      /\bdrawBasemap\b|\bbasemap\b.*\breadTile\b/.test(readFileSync(path, 'utf8')),
    );
    expect(known.toSorted()).toEqual(['src/map/basemap/draw-basemap.ts', 'src/map/mount-map.ts']);
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path).replaceAll('\\', '/'));
}
