import type { Feature, FeatureCollection } from 'geojson';
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Fabric, ZoneMembership } from '../core/fabric/fabric.ts';
import { insidePoint } from '../core/geometry/inside-point.ts';
import { labelPlaces } from './label-place.ts';
import { PLAIN_FACE } from './lot-labels.ts';
import type { MapLook } from './map-look.ts';

/** The borders of one layer's zones, and a point to write each zone's name at. */
export function zoneFeatures(fabric: Fabric, zones: ZoneMembership | null): FeatureCollection {
  if (zones === null) return { type: 'FeatureCollection', features: [] };
  const places = labelPlaces(fabric, zones.zoneOfBlock);
  const features = zones.layer.zones.flatMap((zone, index): Feature[] => {
    const coordinates = places.get(index) ?? insidePoint(zone.geometry);
    return [
      { type: 'Feature', geometry: zone.geometry, properties: null },
      { type: 'Feature', geometry: { type: 'Point', coordinates }, properties: { name: zone.name } },
    ];
  });
  return { type: 'FeatureCollection', features };
}

/** Dashed, as these lines are somebody else's: lots may cross them. */
export function zoneLineLayers({ colours }: MapLook): LayerSpecification[] {
  const filter: FilterSpecification = ['!=', ['geometry-type'], 'Point'];
  return [
    {
      id: 'zone-casing',
      type: 'line',
      source: 'zones',
      filter,
      paint: { 'line-color': colours.casing, 'line-width': 4, 'line-opacity': 0.7 },
    },
    {
      id: 'zone-lines',
      type: 'line',
      source: 'zones',
      filter,
      paint: { 'line-color': colours.zone, 'line-width': 2, 'line-dasharray': [3, 2] },
    },
  ];
}

/** Names of zones, which give way to the names of lots. */
export function zoneNameLayers({ colours }: MapLook): LayerSpecification[] {
  return [
    {
      id: 'zone-names',
      type: 'symbol',
      source: 'zones',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': PLAIN_FACE,
        'text-size': ['interpolate', ['linear'], ['zoom'], 9, 11, 13, 14],
        'text-max-width': 8,
        'text-padding': 6,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      },
      paint: { 'text-color': colours.zone, 'text-halo-color': colours.casing, 'text-halo-width': 1.75 },
    },
  ];
}
