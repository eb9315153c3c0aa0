import type { Dataset } from '../dataset/dataset.ts';
import type { Packages } from '../dataset/packages.ts';
import { boundsOf } from '../geometry/bounds-of.ts';
import { insidePoint } from '../geometry/inside-point.ts';
import { polygonArea } from '../geometry/polygon-area.ts';
import { createShapeFinder } from '../geometry/shape-finder.ts';
import { compressRows } from './compressed-rows.ts';
import { NO_CUTS } from './cuts.ts';
import { NO_BLOCK, type Fabric, type SharedArcs } from './fabric.ts';
import { findNeighbours } from './find-neighbours.ts';
import { holdPackages } from './hold-packages.ts';
import { layZones } from './lay-zones.ts';
import { shareArcs } from './share-arcs.ts';

/**
 * Makes the fabric of a dataset: shared borders, neighbours, areas, and what lies in each block.
 * Every package with a position inside the blocks is in exactly one of them.
 */
export function weaveFabric(dataset: Dataset): Fabric {
  const { blocks, packages } = dataset;
  const { topology, arcs } = shareArcs(blocks);
  const blockOfPackage = locatePackages(dataset, packages);
  const packagesOfBlock = compressRows(blocks.length, blockOfPackage);
  const codes = blocks.map((block) => block.code);
  return {
    count: blocks.length,
    cuts: NO_CUTS,
    groundOf: Int32Array.from(blocks, (_, block) => block),
    groundCodes: codes,
    codes,
    names: blocks.map((block) => block.name),
    topology,
    arcs,
    neighbours: findNeighbours(blocks.length, arcs),
    areaSquareMetres: Float64Array.from(blocks, (block) => Math.round(polygonArea(block.geometry))),
    outerBorderMetres: outerBorders(blocks.length, arcs),
    bounds: Float64Array.from(blocks.flatMap((block) => [...boundsOf(block.geometry)])),
    insidePoints: Float64Array.from(blocks.flatMap((block) => insidePoint(block.geometry))),
    blockOfPackage,
    packagesOfBlock,
    holdings: holdPackages(packages, packagesOfBlock),
    zones: dataset.zoneLayers.map((layer) => layZones(layer, blocks, packages, packagesOfBlock)),
  };
}

function locatePackages(dataset: Dataset, packages: Packages): Int32Array {
  const finder = createShapeFinder(dataset.blocks.map((block) => block.geometry));
  return Int32Array.from({ length: packages.count }, (_, index) => {
    const lng = packages.longitudes[index]!;
    return Number.isNaN(lng) ? NO_BLOCK : finder.at(lng, packages.latitudes[index]!);
  });
}

function outerBorders(blockCount: number, arcs: SharedArcs): Float64Array {
  const metres = new Float64Array(blockCount);
  for (let arc = 0; arc < arcs.count; arc++) {
    if (arcs.second[arc] === NO_BLOCK) metres[arcs.first[arc]!]! += arcs.lengthMetres[arc]!;
  }
  return metres;
}
