import type { Feature, FeatureCollection, MultiPoint, Position } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Packages } from '../core/dataset/packages.ts';
import type { Need } from '../store/planner.ts';
import { heatKernel } from './heat-kernel.ts';
import type { MapLook } from './map-look.ts';
import type { ThemeColours } from './theme-colours.ts';

/** Zoom to which kernels scale; the map's own greatest zoom is below it. */
const FAR_IN = 24;

/**
 * Tiles of the heatmap are never smaller than at this zoom (about 100 km wide, places kept to 12 m).
 * MapLibre draws the kernels of the tiles in view alone, so that smaller ones would lose what lies
 * just outside the window.
 */
export const HEAT_TILE_ZOOM = 8;

/**
 * The packages in need as weighted points, those of the same hours together: a hundred thousand features
 * would hold up the page on their way to the map. Those without a position are in no place to be drawn.
 */
export function needFeatures(packages: Packages, need: Need | null): FeatureCollection<MultiPoint> {
  const places = new Map<number, Position[]>();
  for (const index of need?.packages ?? []) {
    const position = [packages.longitudes[index]!, packages.latitudes[index]!];
    if (Number.isNaN(position[0])) continue;
    const minutes = packages.weeklyMinutes[index]!;
    const known = places.get(minutes);
    if (known === undefined) places.set(minutes, [position]);
    else known.push(position);
  }
  const features = [...places].map(([minutes, coordinates]): Feature<MultiPoint> => ({
    type: 'Feature',
    geometry: { type: 'MultiPoint', coordinates },
    properties: { hours: minutes / 60 },
  }));
  return { type: 'FeatureCollection', features };
}

/** Hours a week per km²: one hue from clear to dark, the fifths of the top at the five heat tokens. */
export function needHeatLayers(look: MapLook): LayerSpecification[] {
  const { colours, layers, latitude, topHoursPerSquareKilometre: top } = look;
  const shown = layers.need !== 'off' && top > 0;
  const kernel = heatKernel(layers.bandwidthMetres, latitude, shown ? top : 1);
  const radius = kernel.radiusPixelsAtZoom0;
  return [
    {
      id: 'need-heat',
      type: 'heatmap',
      source: 'need',
      layout: { visibility: shown ? 'visible' : 'none' },
      paint: {
        'heatmap-weight': ['get', 'hours'],
        'heatmap-radius': [
          'interpolate',
          ['exponential', 2],
          ['zoom'],
          0,
          radius,
          FAR_IN,
          radius * 2 ** FAR_IN,
        ],
        'heatmap-intensity': kernel.intensity,
        'heatmap-color': ['interpolate', ['linear'], ['heatmap-density'], ...heatRamp(colours)],
      },
    },
  ];
}

/** Stops of the ramp. What is all but nothing stays clear, thin need lets the lots show through; at the top little does. */
function heatRamp({ heat1, heat2, heat3, heat4, heat5 }: ThemeColours): (number | string)[] {
  const stops: [density: number, colour: string, cover: number][] = [
    [0, heat1, 0],
    [0.03, heat1, 0],
    [0.2, heat1, 0.45],
    [0.4, heat2, 0.65],
    [0.6, heat3, 0.75],
    [0.8, heat4, 0.85],
    [1, heat5, 0.95],
  ];
  return stops.flatMap(([density, colour, cover]) => [density, withCover(colour, cover)]);
}

function withCover(rgba: string, cover: number): string {
  return rgba.replace(/[\d.]+\)$/, `${cover})`);
}
