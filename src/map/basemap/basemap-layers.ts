import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Basemap, VectorSchema } from '../../io/basemap/basemap.ts';
import { PLAIN_FACE } from '../lot-labels.ts';
import type { ThemeColours } from '../theme-colours.ts';

export const BASEMAP_SOURCE = 'basemap';

/** A map behind the lots in the greys of the theme: never so loud that a lot or a package is lost on it. */
export function basemapLayers(tiles: Basemap['tiles'], colours: ThemeColours): LayerSpecification[] {
  return tiles === 'pictures' ? [pictureLayer(colours)] : shapeLayers(SCHEMAS[tiles], colours);
}

/** Pictures without their colours, and in dark themes light for dark, as the roads of most are light. */
function pictureLayer({ land }: ThemeColours): LayerSpecification {
  const [dark, light] = isDark(land) ? [0.85, 0.1] : [0.25, 1];
  return {
    id: 'basemap-pictures',
    type: 'raster',
    source: BASEMAP_SOURCE,
    paint: {
      'raster-saturation': -1,
      'raster-brightness-min': dark,
      'raster-brightness-max': light,
      'raster-fade-duration': 0,
    },
  };
}

/** Where a schema keeps what is drawn; kinds are the values by which it tells what a shape is. */
interface Schema {
  readonly kind: string;
  readonly green: readonly string[];
  readonly greenKinds: readonly string[];
  readonly buildings: string;
  readonly roads: string;
  readonly largeRoads: readonly string[];
  readonly smallRoads: readonly string[];
  readonly rails: readonly string[];
  readonly roadNames: string;
  readonly places: string;
  readonly placeKinds: readonly string[];
}

const SCHEMAS: Readonly<Record<VectorSchema, Schema>> = {
  protomaps: {
    kind: 'kind',
    green: ['landuse', 'landcover'],
    greenKinds: ['park', 'wood', 'forest', 'grass', 'grassland', 'cemetery', 'nature_reserve', 'golf_course'],
    buildings: 'buildings',
    roads: 'roads',
    largeRoads: ['highway', 'major_road'],
    smallRoads: ['minor_road'],
    rails: ['rail'],
    roadNames: 'roads',
    places: 'places',
    placeKinds: ['locality', 'neighbourhood', 'macrohood'],
  },
  openmaptiles: {
    kind: 'class',
    green: ['landcover', 'park'],
    greenKinds: ['grass', 'wood', 'park', 'nature_reserve', 'public_park'],
    buildings: 'building',
    roads: 'transportation',
    largeRoads: ['motorway', 'trunk', 'primary', 'secondary'],
    smallRoads: ['tertiary', 'minor', 'service'],
    rails: ['rail'],
    roadNames: 'transportation_name',
    places: 'place',
    placeKinds: ['city', 'town', 'village', 'suburb', 'neighbourhood'],
  },
};

const NAME: ExpressionSpecification = ['coalesce', ['get', 'name:en'], ['get', 'name'], ''];

function shapeLayers(schema: Schema, colours: ThemeColours): LayerSpecification[] {
  const { sea, land, blockLine } = colours;
  const isOf = (kinds: readonly string[]): ExpressionSpecification => [
    'in',
    ['get', schema.kind],
    ['literal', [...kinds]],
  ];
  const line = (id: string, kinds: readonly string[], far: number, near: number): LayerSpecification => ({
    id,
    type: 'line',
    source: BASEMAP_SOURCE,
    'source-layer': schema.roads,
    filter: isOf(kinds),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': blockLine,
      'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 9, far, 17, near],
    },
  });
  return [
    { id: 'basemap-land', type: 'background', paint: { 'background-color': land } },
    ...schema.green.map((layer): LayerSpecification => ({
      id: `basemap-${layer}`,
      type: 'fill',
      source: BASEMAP_SOURCE,
      'source-layer': layer,
      filter: isOf(schema.greenKinds),
      paint: { 'fill-antialias': false, 'fill-color': blockLine, 'fill-opacity': 0.25 },
    })),
    {
      id: 'basemap-water',
      type: 'fill',
      source: BASEMAP_SOURCE,
      'source-layer': 'water',
      // Rivers far out are lines, which fill nothing.
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-antialias': false, 'fill-color': sea },
    },
    {
      id: 'basemap-buildings',
      type: 'fill',
      source: BASEMAP_SOURCE,
      'source-layer': schema.buildings,
      minzoom: 14,
      paint: { 'fill-color': blockLine, 'fill-opacity': 0.4 },
    },
    line('basemap-small-roads', schema.smallRoads, 0.1, 8),
    line('basemap-rails', schema.rails, 0.5, 2),
    line('basemap-large-roads', schema.largeRoads, 0.8, 14),
    ...nameLayers(schema, isOf(schema.placeKinds), colours),
  ];
}

function nameLayers(
  { roadNames, largeRoads, smallRoads, kind, places }: Schema,
  isPlace: ExpressionSpecification,
  { label, casing }: ThemeColours,
): LayerSpecification[] {
  const paint = { 'text-color': label, 'text-halo-color': casing, 'text-halo-width': 1.5 };
  return [
    {
      id: 'basemap-road-names',
      type: 'symbol',
      source: BASEMAP_SOURCE,
      'source-layer': roadNames,
      minzoom: 14,
      filter: ['in', ['get', kind], ['literal', [...largeRoads, ...smallRoads]]],
      layout: {
        'symbol-placement': 'line',
        'text-field': NAME,
        'text-font': PLAIN_FACE,
        'text-size': 11,
      },
      paint,
    },
    {
      id: 'basemap-place-names',
      type: 'symbol',
      source: BASEMAP_SOURCE,
      'source-layer': places,
      filter: isPlace,
      layout: { 'text-field': NAME, 'text-font': PLAIN_FACE, 'text-size': 13, 'text-max-width': 8 },
      paint,
    },
  ];
}

/** Colours of the theme are `rgba(…)`. */
function isDark(colour: string): boolean {
  const parts = colour.match(/[\d.]+/g)?.slice(0, 3) ?? [];
  return parts.reduce((sum, part) => sum + Number(part), 0) < 384;
}
