import type { Feature, FeatureCollection, Point } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { UNMET, type Allocation } from '../core/allocation/allocation.ts';
import { isWaiting, type PackageIndex, type Packages } from '../core/dataset/packages.ts';
import { worldX, worldY } from '../core/geometry/world.ts';
import type { Position } from '../core/tools/tool.ts';
import type { MapLook } from './map-look.ts';

/** Nearer than this, the points of a town stand apart; farther out the heatmap says more. */
export const POINTS_FROM_ZOOM = 12.5;

/** Who has a package, as its point's feature state `who`. */
export const NOT_SAID = 0;
const OWN = 1;
const ELSEWHERE = 2;
const NOBODY = 3;

/** A point for each of these packages; its number is the package's index. */
export function packageFeatures(
  packages: Packages,
  indexes: readonly PackageIndex[],
): FeatureCollection<Point> {
  const features = indexes.map((index): Feature<Point> => {
    const coordinates = [packages.longitudes[index]!, packages.latitudes[index]!];
    const properties = { waiting: isWaiting(packages, index) };
    return { type: 'Feature', id: index, geometry: { type: 'Point', coordinates }, properties };
  });
  return { type: 'FeatureCollection', features };
}

/** Who has package `index` under an allocation. */
export function whoHas(allocation: Allocation, index: number): number {
  if (allocation.placedWith[index] === UNMET) return NOBODY;
  return allocation.withOwn[index] === 1 ? OWN : ELSEWHERE;
}

/** The package nearest a position and within `reach` of it, in world units; null where there is none. */
export function nearestPackage(packages: Packages, [lng, lat]: Position, reach: number): PackageIndex | null {
  const [x, y] = [worldX(lng), worldY(lat)];
  let best: PackageIndex | null = null;
  let bestDistance = reach;
  for (let index = 0; index < packages.count; index++) {
    const distance = Math.hypot(
      worldX(packages.longitudes[index]!) - x,
      worldY(packages.latitudes[index]!) - y,
    );
    if (distance > bestDistance || Number.isNaN(distance)) continue;
    best = index as PackageIndex;
    bestDistance = distance;
  }
  return best;
}

/**
 * A dot for a package with its lot's own provider, an open ring for one with a back-up or on the spot
 * market, a large dot with an edge for one that nobody takes; a wide ring round those waiting today.
 */
export function packagePointLayers({ colours, layers }: MapLook): LayerSpecification[] {
  const visibility = layers.points ? 'visible' : 'none';
  return [
    {
      id: 'package-waiting',
      type: 'circle',
      source: 'packages',
      minzoom: POINTS_FROM_ZOOM,
      filter: ['get', 'waiting'],
      layout: { visibility },
      paint: {
        'circle-radius': growing(7.5, 13),
        'circle-opacity': 0,
        'circle-stroke-color': colours.pointWaiting,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'packages',
      type: 'circle',
      source: 'packages',
      minzoom: POINTS_FROM_ZOOM,
      layout: { visibility },
      paint: {
        'circle-radius': growing(byWho(2.5, 3, 5), byWho(5, 6, 9)),
        'circle-color': byWho(colours.pointOwn, colours.casing, colours.pointUnmet),
        'circle-stroke-color': byWho(colours.casing, colours.pointElsewhere, colours.casing),
        'circle-stroke-width': byWho(0.75, 1.75, 1.5),
      },
    },
    {
      id: 'package-mark',
      type: 'circle',
      source: 'packages',
      minzoom: POINTS_FROM_ZOOM,
      layout: { visibility },
      paint: {
        'circle-radius': 10,
        'circle-opacity': 0,
        'circle-stroke-color': colours.selected,
        'circle-stroke-width': ['case', ['boolean', ['feature-state', 'selected'], false], 3, 0],
      },
    },
  ];
}

type PaintValue = string | number | ExpressionSpecification;

function growing(far: PaintValue, near: PaintValue): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], POINTS_FROM_ZOOM, far, 16, near] as ExpressionSpecification;
}

function byWho<T extends string | number>(own: T, elsewhere: T, nobody: T): ExpressionSpecification {
  return [
    'match',
    ['coalesce', ['feature-state', 'who'], NOT_SAID],
    ELSEWHERE,
    elsewhere,
    NOBODY,
    nobody,
    own,
  ];
}
