import type { Feature, FeatureCollection, Point } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Lot, LotId } from '../core/scenario/scenario.ts';
import type { MapLook } from './map-look.ts';

/** Faces that our own style sheet loads: MapLibre draws them itself, without a glyph server. */
export const PLAIN_FACE = ['Atkinson Hyperlegible'];
export const BOLD_FACE = ['Atkinson Hyperlegible Bold', 'Atkinson Hyperlegible'];

/**
 * Each lot's name and its hours, or its name alone where hours may not be said, written at its place. A lot
 * without a place, as without blocks, has no label.
 */
export function lotLabelFeatures(
  places: ReadonlyMap<number, [number, number]>,
  lots: readonly Lot[],
  minutes: ReadonlyMap<LotId, number>,
  saysHours = true,
): FeatureCollection<Point> {
  const features = lots.flatMap((lot): Feature<Point>[] => {
    const coordinates = places.get(lot.id);
    if (coordinates === undefined) return [];
    const weeklyMinutes = minutes.get(lot.id) ?? 0;
    return [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates },
        properties: {
          name: lot.name,
          hours: saysHours ? `\n${WHOLE.format(weeklyMinutes / 60)} h` : '',
          weeklyMinutes,
        },
      },
    ];
  });
  return { type: 'FeatureCollection', features };
}

/** Labels give way to each other where they would overlap; the lot with more hours stays. */
export function lotLabelLayers({ colours, layers, magnified }: MapLook): LayerSpecification[] {
  return [
    {
      id: 'lot-labels',
      type: 'symbol',
      source: 'lot-labels',
      layout: {
        visibility: layers.labels ? 'visible' : 'none',
        'text-field': [
          'format',
          ['get', 'name'],
          { 'text-font': ['literal', BOLD_FACE] },
          ['get', 'hours'],
          { 'font-scale': 0.88 },
        ],
        'text-font': PLAIN_FACE,
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 13 * magnified, 13, 18 * magnified],
        'text-max-width': 9,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-padding': 4,
        'symbol-sort-key': ['-', 0, ['get', 'weeklyMinutes']],
      },
      paint: { 'text-color': colours.label, 'text-halo-color': colours.casing, 'text-halo-width': 2 },
    },
  ];
}

const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
