import type { MultiPolygon, Polygon } from 'geojson';
import type { BlockFeature, ZoneLayer } from '../dataset/dataset.ts';
import type { Packages } from '../dataset/packages.ts';
import { boundsOf } from '../geometry/bounds-of.ts';
import { overlapArea } from '../geometry/overlap-area.ts';
import { createShapeFinder, type ShapeFinder } from '../geometry/shape-finder.ts';
import { rowsOf } from './compressed-rows.ts';
import type { CompressedRows, ZoneMembership } from './fabric.ts';

/**
 * Lays a layer of zones over the blocks. A package lies in the zone that holds its own position; a
 * package without one, and a block that no zone touches, lie in 'none', numbered `zones.length`.
 */
export function layZones(
  layer: ZoneLayer,
  blocks: readonly BlockFeature[],
  packages: Packages,
  packagesOfBlock: CompressedRows,
): ZoneMembership {
  const finder = finderOf(layer);
  const none = layer.zones.length;
  const zoneOfPackage = Int32Array.from({ length: packages.count }, (_, index) => {
    const [lng, lat] = [packages.longitudes[index]!, packages.latitudes[index]!];
    const zone = Number.isNaN(lng) ? -1 : finder.at(lng, lat);
    return zone < 0 ? none : zone;
  });
  return {
    layer,
    zoneOfPackage,
    zoneOfBlock: Int32Array.from(blocks, (block) => mainZone(layer, block.geometry)),
    ofBlock: minutesByZone(zoneOfPackage, packages, packagesOfBlock),
  };
}

/** The zone that covers most of a shape; the lowest-numbered of equals; 'none' where none covers any. */
export function mainZone(layer: ZoneLayer, shape: Polygon | MultiPolygon): number {
  const candidates = finderOf(layer).inBox(...boundsOf(shape));
  const areas = candidates.map((zone) => overlapArea(shape, layer.zones[zone]!.geometry));
  const largest = Math.max(0, ...areas);
  return largest > 0 ? candidates[areas.indexOf(largest)]! : layer.zones.length;
}

/** Finders already made: pieces of blocks are laid over the same zones, which are never written to. */
const finders = new WeakMap<ZoneLayer, ShapeFinder>();

function finderOf(layer: ZoneLayer): ShapeFinder {
  const finder = finders.get(layer) ?? createShapeFinder(layer.zones.map((zone) => zone.geometry));
  finders.set(layer, finder);
  return finder;
}

/** The zones that the packages of each row lie in, with what they hold there. */
export function minutesByZone(
  zoneOfPackage: Int32Array,
  packages: Packages,
  packagesOfBlock: CompressedRows,
): ZoneMembership['ofBlock'] {
  const zones: number[][] = [];
  const weeklyMinutes: number[] = [];
  const counts: number[] = [];
  for (let block = 0; block + 1 < packagesOfBlock.offsets.length; block++) {
    const sums = new Map<number, { minutes: number; packages: number }>();
    for (let at = packagesOfBlock.offsets[block]!; at < packagesOfBlock.offsets[block + 1]!; at++) {
      const index = packagesOfBlock.targets[at]!;
      const sum = sums.get(zoneOfPackage[index]!) ?? { minutes: 0, packages: 0 };
      sum.minutes += packages.weeklyMinutes[index]!;
      sum.packages++;
      sums.set(zoneOfPackage[index]!, sum);
    }
    const list = [...sums.keys()].toSorted((a, b) => a - b);
    zones.push(list);
    for (const zone of list) {
      weeklyMinutes.push(sums.get(zone)!.minutes);
      counts.push(sums.get(zone)!.packages);
    }
  }
  return {
    ...rowsOf(zones),
    weeklyMinutes: Float64Array.from(weeklyMinutes),
    packages: Int32Array.from(counts),
  };
}
