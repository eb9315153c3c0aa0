import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { createShapeFinder } from '../../src/core/geometry/shape-finder.ts';
import type { BenchArea } from './open-areas.ts';
import { benchCase, medianMilliseconds, type BenchCase } from './time.ts';

/** Packages to blocks: through the index, against Turf's test over every block. */
export function assignPackages({ dataset }: BenchArea): BenchCase[] {
  const { packages, blocks } = dataset;
  const shapes = blocks.map((block) => block.geometry);
  const positions = Array.from(
    packages.longitudes,
    (lng, index) => [lng, packages.latitudes[index]!] as [number, number],
  );
  const ours = medianMilliseconds(5, () => {
    const finder = createShapeFinder(shapes);
    return positions.map(([lng, lat]) => finder.at(lng, lat));
  });
  const usual = medianMilliseconds(1, () =>
    positions.map((position) => shapes.findIndex((shape) => booleanPointInPolygon(position, shape))),
  );
  return [benchCase(`${positions.length} packages to ${blocks.length} blocks`, 'ms', ours, usual)];
}
