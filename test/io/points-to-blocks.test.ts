import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import { openFiles } from '../../src/io/open-files.ts';
import { isInPolygons } from '../core/geometry/winding.ts';
import { sampleBytes, sampleRows, sampleShapes, type SampleArea } from '../data/sample-files.ts';

test.each<SampleArea>(['merton', 'kent'])(
  'every package of %s is in the one block that winds around its place, by the file’s own shapes and angles',
  async (area) => {
    const { dataset } = await openFiles(sampleBytes(area), { name: null, invented: true });
    const { blockOfPackage, codes } = weaveFabric(dataset!);
    const blocks = sampleShapes(area, 'blocks.geojson').features.map(({ properties, geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return { code: properties['code']!, polygons, box: boxOf(polygons.flat(2)) };
    });
    const rows = sampleRows(area, 'packages.csv');
    expect(dataset!.packages.references).toEqual(rows.map((row) => row['Package ID']));
    rows.forEach((row, at) => {
      const place = [Number(row['Longitude']), Number(row['Latitude'])] as const;
      const around = blocks.filter(
        ({ polygons, box }) => isInBox(box, place) && isInPolygons(polygons, place),
      );
      expect([row['Package ID'], [codes[blockOfPackage[at]!]]]).toEqual([
        row['Package ID'],
        around.map(({ code }) => code),
      ]);
    });
  },
);

function boxOf(positions: readonly Position[]) {
  const [lngs, lats] = [0, 1].map((axis) => positions.map((position) => position[axis]!));
  return {
    west: Math.min(...lngs!),
    east: Math.max(...lngs!),
    south: Math.min(...lats!),
    north: Math.max(...lats!),
  };
}

function isInBox(box: ReturnType<typeof boxOf>, [lng, lat]: readonly [number, number]): boolean {
  return lng >= box.west && lng <= box.east && lat >= box.south && lat <= box.north;
}
