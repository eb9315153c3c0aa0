import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import Papa from 'papaparse';
import { neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import type { NamedBytes } from '../../src/io/formats/file-content.ts';
import { openFiles } from '../../src/io/open-files.ts';
import { kentFiles, multiplyKent } from './multiply-kent.ts';
import { benchCase, type BenchCase } from './time.ts';

/**
 * Files to blocks with their neighbours and packages in them. The usual way parses the tables and shapes, asks Turf of
 * every block for each package and lets TopoJSON find who borders whom; it checks nothing, and drops no personal
 * column.
 */
export async function importFiles(): Promise<BenchCase[]> {
  const kinds = [
    ['Kent, 3,270 packages', await kentFiles(), 3],
    ['Kent, 100,000 packages', await multiplyKent(100_000), 1],
  ] as const;
  const cases: BenchCase[] = [];
  for (const [name, files, times] of kinds) {
    const ours = await shortest(times, async () => {
      const { dataset } = await openFiles(files, { name, invented: true });
      return weaveFabric(dataset!);
    });
    const usual = await shortest(times, () => openTheUsualWay(files));
    cases.push(benchCase(`open the files: ${name}`, 'ms', ours, usual));
  }
  return cases;
}

function openTheUsualWay(files: readonly NamedBytes[]) {
  const textOf = (name: string) => new TextDecoder().decode(files.find((file) => file.name === name)!.bytes);
  const blocks = JSON.parse(textOf('blocks.geojson')) as FeatureCollection<Polygon | MultiPolygon>;
  const rows = Papa.parse<Record<string, string>>(textOf('packages.csv'), { header: true }).data;
  const places = rows.map(({ Longitude, Latitude }) => [Number(Longitude), Number(Latitude)]);
  const borders = topology({ blocks }, 1e6).objects['blocks'] as GeometryCollection;
  return {
    blockOfPackage: places.map((place) =>
      blocks.features.findIndex((block) => booleanPointInPolygon(place, block)),
    ),
    neighbours: neighbors(borders.geometries),
  };
}

/** Milliseconds of the shortest of so many times, after one to warm up. */
async function shortest(times: number, work: () => unknown): Promise<number> {
  await work();
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return Math.min(...taken);
}
