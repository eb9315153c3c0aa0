import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { BlockIndex, Fabric } from '../core/fabric/fabric.ts';
import { arcFeature, blockFeature } from './area-sources.ts';

/**
 * Brings the sources `blocks` and `arcs` from one fabric to another over the same ground, by the
 * shapes alone that differ: tiles that a cut does not touch stay as they are.
 */
export function patchSources(map: MapLibreMap, before: Fabric, after: Fabric): void {
  const shapesOf = ({ topology }: Fabric) => topology.objects.blocks.geometries;
  patch(map, 'blocks', shapesOf(before), shapesOf(after), (at, isNow) =>
    blockFeature(isNow ? after : before, at as BlockIndex),
  );
  patch(map, 'arcs', before.topology.arcs, after.topology.arcs, (at, isNow) =>
    arcFeature(isNow ? after : before, at),
  );
}

/** What is the very same object has not changed; of the rest, which lie about a cut, some have. */
function patch(
  map: MapLibreMap,
  source: string,
  before: readonly object[],
  after: readonly object[],
  featureAt: (at: number, isNow: boolean) => Feature,
): void {
  const add: Feature[] = [];
  after.forEach((part, at) => {
    if (part === before[at]) return;
    const feature = featureAt(at, true);
    const isSame = at < before.length && JSON.stringify(feature) === JSON.stringify(featureAt(at, false));
    if (!isSame) add.push(feature);
  });
  const remove = before.slice(after.length).map((_, at) => after.length + at);
  if (add.length + remove.length > 0) void map.getSource<GeoJSONSource>(source)!.updateData({ add, remove });
}
