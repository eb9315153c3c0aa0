import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { BlockIndex, Fabric } from './fabric.ts';

/** A block's shape put together again from its arcs. */
export function shapeOfBlock(fabric: Fabric, block: BlockIndex): Polygon | MultiPolygon {
  const geometry = fabric.topology.objects.blocks.geometries[block]!;
  const whole = feature(fabric.topology, geometry as GeometryObject);
  return (whole as Feature<Polygon | MultiPolygon>).geometry;
}
