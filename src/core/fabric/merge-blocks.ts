import type { MultiPolygon, Polygon } from 'geojson';
import { mergeArcs, feature } from 'topojson-client';
import type { MultiPolygon as ArcMultiPolygon } from 'topojson-specification';
import type { BlockFeature } from '../dataset/dataset.ts';
import { shareArcs } from './share-arcs.ts';

/**
 * Joins blocks into groups: block b goes to group `groupOf[b]`, or to none where that is below 0.
 * Borders inside a group go. Null for a group without blocks.
 */
export function mergeBlocks(
  blocks: readonly BlockFeature[],
  groupOf: ArrayLike<number>,
  groupCount: number,
): (Polygon | MultiPolygon | null)[] {
  const { topology } = shareArcs(blocks);
  const members = Array.from({ length: groupCount }, (): ArcMultiPolygon[] => []);
  topology.objects.blocks.geometries.forEach((geometry, block) => {
    members[groupOf[block]!]?.push(geometry as ArcMultiPolygon);
  });
  return members.map((group) => {
    if (group.length === 0) return null;
    const { geometry } = feature(topology, mergeArcs(topology, group));
    const { coordinates } = geometry as MultiPolygon;
    return coordinates.length === 1
      ? { type: 'Polygon', coordinates: coordinates[0]! }
      : (geometry as MultiPolygon);
  });
}
