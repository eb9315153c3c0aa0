import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { sharedLots, type SharedLot, type SharedPlan, type SharedProperties } from './shared-lots.ts';

/**
 * The lots of a plan as GeoJSON (RFC 7946): one feature a lot, in WGS84 degrees to 7 decimals, outlines
 * anticlockwise. A number that may not be shown is null, and `hidden` names it. The same plan and numbers
 * give the same text. Our own reader takes the file as lots, as it has the property `lot`.
 */
export function writeLotsGeojson(plan: SharedPlan): string {
  const features = sharedLots(plan).map(featureOf);
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const { features: _, ...head } = collection;
  const lines = features.map((feature) => JSON.stringify(feature));
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`;
}

function featureOf({ shape, properties }: SharedLot): Feature<Polygon | MultiPolygon> {
  const [only, ...others] = shape.coordinates;
  return {
    type: 'Feature',
    properties: flat(properties),
    geometry: others.length === 0 ? { type: 'Polygon', coordinates: only! } : shape,
  };
}

function flat({ numbers, ...properties }: SharedProperties): Record<string, unknown> {
  return { ...properties, ...numbers };
}
