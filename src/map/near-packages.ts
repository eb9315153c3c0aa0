import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Allocation } from '../core/allocation/allocation.ts';
import type { PackageIndex, Packages } from '../core/dataset/packages.ts';
import { NOT_SAID, packageFeatures, POINTS_FROM_ZOOM, whoHas } from './package-points.ts';
import { setSourceData } from './source-data.ts';

/** The points of packages in view, where the map is near enough for points. */
export interface NearPackages {
  /** Tells the points who has each package, touching only those whose answer changed. */
  paint(allocation: Allocation): void;
  stop(): void;
}

type Box = readonly [west: number, south: number, east: number, north: number];

/** Points are made ready a little before they are shown, and so far round the view, in views. */
const READY_ZOOM = POINTS_FROM_ZOOM - 0.5;
const MARGIN = 0.5;

/**
 * Keeps the points of packages in step with the view. A county has a hundred thousand packages and
 * a near view a few thousand, so the map is given those alone, and again when it leaves their box.
 */
export function createNearPackages(map: MapLibreMap, packages: Packages): NearPackages {
  const shown = new Uint8Array(packages.count).fill(NOT_SAID);
  let near: readonly PackageIndex[] = [];
  let box: Box | null = null;
  let allocation: Allocation | null = null;

  function paint(): void {
    if (allocation === null) return;
    for (const index of near) {
      const who = whoHas(allocation, index);
      if (shown[index] === who) continue;
      shown[index] = who;
      map.setFeatureState({ source: 'packages', id: index }, { who });
    }
  }

  function follow(): void {
    if (map.getZoom() < READY_ZOOM) return;
    const view = viewOf(map);
    if (box !== null && holds(box, view)) return;
    box = grow(view);
    near = packagesIn(packages, box);
    setSourceData(map, 'packages', packageFeatures(packages, near));
    paint();
  }

  map.on('move', follow);
  follow();
  return {
    paint(latest) {
      allocation = latest;
      paint();
    },
    stop: () => void map.off('move', follow),
  };
}

function viewOf(map: MapLibreMap): Box {
  const [[west, south], [east, north]] = map.getBounds().toArray();
  return [west, south, east, north];
}

function holds(outer: Box, [west, south, east, north]: Box): boolean {
  return outer[0] <= west && outer[1] <= south && outer[2] >= east && outer[3] >= north;
}

function grow([west, south, east, north]: Box): Box {
  const [across, up] = [(east - west) * MARGIN, (north - south) * MARGIN];
  return [west - across, south - up, east + across, north + up];
}

/** Those with a position in the box: nothing is within bounds of a place that is not a number. */
function packagesIn(packages: Packages, [west, south, east, north]: Box): PackageIndex[] {
  const found: PackageIndex[] = [];
  for (let index = 0 as PackageIndex; index < packages.count; index++) {
    const [lng, lat] = [packages.longitudes[index]!, packages.latitudes[index]!];
    if (lng >= west && lng <= east && lat >= south && lat <= north) found.push(index);
  }
  return found;
}
