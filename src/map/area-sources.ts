import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { BlockIndex, Fabric } from '../core/fabric/fabric.ts';
import { shapeOfBlock } from '../core/fabric/shape-of-block.ts';

/** The blocks as the renderer needs them: a shape and a number, which is the block's index. */
export function blockFeatures(fabric: Fabric): FeatureCollection<Polygon | MultiPolygon> {
  const features = Array.from({ length: fabric.count }, (_, block): Feature<Polygon | MultiPolygon> => {
    const geometry = shapeOfBlock(fabric, block as BlockIndex);
    return { type: 'Feature', id: block, geometry, properties: null };
  });
  return { type: 'FeatureCollection', features };
}

/** The stretches of border, each once; the number is the arc's index. */
export function arcFeatures(fabric: Fabric): FeatureCollection<LineString> {
  const features = fabric.topology.arcs.map((_, arc) => ({
    ...(feature(fabric.topology, { type: 'LineString', arcs: [arc] }) as Feature<LineString>),
    id: arc,
    properties: null,
  }));
  return { type: 'FeatureCollection', features };
}

/** `[west, south, east, north]` of all blocks, degrees. */
export function areaBounds(fabric: Fabric): [number, number, number, number] {
  const area: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < fabric.bounds.length; at += 4) {
    area[0] = Math.min(area[0], fabric.bounds[at]!);
    area[1] = Math.min(area[1], fabric.bounds[at + 1]!);
    area[2] = Math.max(area[2], fabric.bounds[at + 2]!);
    area[3] = Math.max(area[3], fabric.bounds[at + 3]!);
  }
  return area;
}
