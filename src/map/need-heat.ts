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

/** Squares along a bandwidth. What lies in one is drawn at its centre of gravity, which makes kernels about 0.3 % narrower. */
const SQUARES_A_BANDWIDTH = 4;
const METRES_PER_DEGREE = 111_195;

/** What lies together: its minutes a week, and its longitudes and latitudes times those. */
interface Gathered {
  minutes: number;
  lng: number;
  lat: number;
}

/**
 * The packages in need as weighted points. Those that lie together are one point, and points of the same
 * hours one feature: a hundred thousand would hold up the page and the graphics card. Those without a
 * position are in no place to be drawn.
 */
export function needFeatures(packages: Packages, need: Need | null): FeatureCollection<MultiPoint> {
  const places = new Map<number, Position[]>();
  for (const { minutes, lng, lat } of need === null ? [] : gather(packages, need)) {
    const position = [lng / minutes, lat / minutes];
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

function gather(packages: Packages, { packages: indexes, bandwidthMetres }: Need): Iterable<Gathered> {
  const up = (METRES_PER_DEGREE * SQUARES_A_BANDWIDTH) / bandwidthMetres;
  const across = up * Math.cos(((packages.latitudes[indexes[0] ?? 0] || 52) * Math.PI) / 180);
  const squares = new Map<number, Gathered>();
  for (const index of indexes) {
    const [lng, lat] = [packages.longitudes[index]!, packages.latitudes[index]!];
    const minutes = packages.weeklyMinutes[index]!;
    if (Number.isNaN(lng) || minutes === 0) continue;
    const square = Math.floor(lng * across) * 2 ** 24 + Math.floor(lat * up);
    const known = squares.get(square) ?? { minutes: 0, lng: 0, lat: 0 };
    if (known.minutes === 0) squares.set(square, known);
    known.minutes += minutes;
    known.lng += lng * minutes;
    known.lat += lat * minutes;
  }
  return squares.values();
}

/** Hours a week per km²: one hue from clear to dark, the fifths of the top at the five heat tokens. */
export function needHeatLayers(look: MapLook): LayerSpecification[] {
  const { colours, layers, latitude, bandwidthMetres, topHoursPerSquareKilometre: top } = look;
  const shown = layers.need !== 'off' && layers.shading === 'heat' && top > 0;
  const kernel = heatKernel(bandwidthMetres, latitude, shown ? top : 1);
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
