import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, GeoJSONSourceSpecification, Map as MapLibreMap } from 'maplibre-gl';

export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** A source that is in the style from the start and is filled later. */
export function emptySource(options: Partial<GeoJSONSourceSpecification> = {}): GeoJSONSourceSpecification {
  return { type: 'geojson', data: NOTHING, ...options };
}

/** Replaces all that a source holds. */
export function setSourceData(map: MapLibreMap, source: string, data: FeatureCollection): void {
  map.getSource<GeoJSONSource>(source)!.setData(data);
}
