import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { BlockIndex, Fabric } from '../core/fabric/fabric.ts';
import { shapeOfBlock } from '../core/fabric/shape-of-block.ts';

/** The blocks as the renderer needs them. */
export function blockFeatures(fabric: Fabric): FeatureCollection<Polygon | MultiPolygon> {
  const features = Array.from({ length: fabric.count }, (_, at) => blockFeature(fabric, at as BlockIndex));
  return { type: 'FeatureCollection', features };
}

/** A block's shape and number, which is its index. */
export function blockFeature(fabric: Fabric, block: BlockIndex): Feature<Polygon | MultiPolygon> {
  return { type: 'Feature', id: block, geometry: shapeOfBlock(fabric, block), properties: null };
}

/** The stretches of border, each once. */
export function arcFeatures(fabric: Fabric): FeatureCollection<LineString> {
  return {
    type: 'FeatureCollection',
    features: fabric.topology.arcs.map((_, arc) => arcFeature(fabric, arc)),
  };
}

/** A stretch of border and its number, which is the arc's index. */
export function arcFeature({ topology }: Fabric, arc: number): Feature<LineString> {
  const { geometry } = feature(topology, { type: 'LineString', arcs: [arc] }) as Feature<LineString>;
  return { type: 'Feature', id: arc, geometry, properties: null };
}
