import type { Feature, FeatureCollection, GeometryCollection, MultiLineString } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { ZoneLayer } from '../core/dataset/dataset.ts';
import type { Fabric, ZoneMembership } from '../core/fabric/fabric.ts';
import { insidePoint } from '../core/geometry/inside-point.ts';
import { labelPlaces } from './label-place.ts';
import { PLAIN_FACE } from './lot-labels.ts';
import type { MapLook } from './map-look.ts';

/** The borders of one layer's zones, and a point to write each zone's name at. */
export function zoneFeatures(fabric: Fabric, zones: ZoneMembership | null): FeatureCollection {
  if (zones === null) return { type: 'FeatureCollection', features: [] };
  const places = labelPlaces(fabric, zones.zoneOfBlock);
  const names = zones.layer.zones.map((zone, index): Feature => {
    const coordinates = places.get(index) ?? insidePoint(zone.geometry);
    return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties: { name: zone.name } };
  });
  const borders: Feature = { type: 'Feature', geometry: bordersOf(zones.layer), properties: null };
  return { type: 'FeatureCollection', features: [borders, ...names] };
}

/** Dashed, as these lines are somebody else's: lots may cross them. */
export function zoneLineLayers({ colours, magnified }: MapLook): LayerSpecification[] {
  return [
    {
      id: 'zone-lines',
      type: 'line',
      source: 'zones',
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': colours.zone, 'line-width': 2 * magnified, 'line-dasharray': [3, 2] },
    },
  ];
}

/** Names of zones, which give way to the names of lots. */
export function zoneNameLayers({ colours, magnified }: MapLook): LayerSpecification[] {
  return [
    {
      id: 'zone-names',
      type: 'symbol',
      source: 'zones',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': PLAIN_FACE,
        'text-size': ['interpolate', ['linear'], ['zoom'], 9, 11 * magnified, 13, 14 * magnified],
        'text-max-width': 8,
        'text-padding': 6,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      },
      paint: { 'text-color': colours.zone, 'text-halo-color': colours.casing, 'text-halo-width': 1.75 },
    },
  ];
}

/** Each stretch once: drawn twice by the zones on its two sides, its dashes would fill each other's gaps. */
function bordersOf(layer: ZoneLayer): MultiLineString {
  const zones: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: layer.zones.map((zone) => zone.geometry),
  };
  return mesh(topology({ zones }));
}
