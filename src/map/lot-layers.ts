import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { HATCHINGS, hatchingOf, type Hatching } from '../core/scenario/lot-look.ts';
import type { MapLook } from './map-look.ts';

/** Light enough to read the map through, strong enough to tell the lots apart. */
const FILL_OPACITY = 0.45;

const LOT_OF_BLOCK: ExpressionSpecification = ['coalesce', ['feature-state', 'lot'], 0];

/** The names of the patterns' images; `unassigned` marks blocks that no lot has, `held` those that are locked, `changed` those in another lot than before. */
export type PatternName = Exclude<Hatching, 'plain'> | 'unassigned' | 'held' | 'changed';

/**
 * Fills of the blocks by lot. What a block looks like follows from its `lot` state alone, so that a
 * stroke over a block costs one state and no geometry.
 */
export function lotFillLayers(look: MapLook): LayerSpecification[] {
  const { lots, layers, marks } = look;
  return [
    landLayer(look),
    patternLayer('unassigned', ['==', LOT_OF_BLOCK, 0], true),
    lotColourLayer(look),
    ...HATCHINGS.filter((hatching) => hatching !== 'plain').map((hatching) => {
      const hatched = lots.filter((lot) => hatchingOf(lot) === hatching).map((lot) => lot.id as number);
      const visible = layers.hatching && hatched.length > 0;
      return patternLayer(hatching, ['in', LOT_OF_BLOCK, ['literal', hatched]], visible);
    }),
    patternLayer('held', hasFlag('held'), marks.held),
  ];
}

/** The ground beneath the lots. */
export function landLayer({ colours }: MapLook): LayerSpecification {
  return {
    id: 'land',
    type: 'fill',
    source: 'blocks',
    paint: { 'fill-antialias': false, 'fill-color': colours.land },
  };
}

/** The colour of each block's lot. */
export function lotColourLayer({ lots }: MapLook): LayerSpecification {
  const palette: string[] = byLot(lots, 'rgba(0, 0, 0, 0)', (lot) => lot.colour);
  return {
    id: 'lot-fills',
    type: 'fill',
    source: 'blocks',
    paint: {
      'fill-antialias': false,
      'fill-color': ['to-color', ['at', LOT_OF_BLOCK, ['literal', palette]]],
      'fill-opacity': FILL_OPACITY,
    },
  };
}

/** Over the fills and the heat: what draws the eye to some blocks. */
export function blockStateLayers({ colours, layers, marks }: MapLook): LayerSpecification[] {
  const others: ExpressionSpecification = ['case', ['==', LOT_OF_BLOCK, 0], 0, 0.7];
  const crossed: ExpressionSpecification = ['case', hasFlag('crossed'), 0.35, 0];
  return [
    shadeLayer('others-dimmed', colours.land, others, layers.unassigned),
    shadeLayer('blocks-crossed', colours.selected, crossed, marks.crossed),
  ];
}

/** Lines along the arcs: thin between blocks, strong between lots, strongest around what is selected. */
export function lotLineLayers({ colours, layers, marks, magnified }: MapLook): LayerSpecification[] {
  return [
    {
      id: 'block-lines',
      type: 'line',
      source: 'arcs',
      paint: {
        'line-color': colours.blockLine,
        'line-width': 0.75,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 8, 0.25, 12, 0.8],
      },
    },
    arcLayer('lot-casing', colours.casing, whereState('border', [3, 6], magnified), true),
    arcLayer('lot-lines', colours.lotLine, whereState('border', [1.5, 3], magnified), true),
    arcLayer('unassigned-casing', colours.casing, whereState('unassigned', [5, 9]), layers.unassigned),
    arcLayer('unassigned-lines', colours.attention, whereState('unassigned', [3, 5]), layers.unassigned),
    arcLayer('selected-casing', colours.casing, whereState('selected', [6, 10]), marks.lots),
    arcLayer('selected-lines', colours.selected, whereState('selected', [3.5, 6]), marks.lots),
    arcLayer('proposed-casing', colours.casing, whereState('proposed', [4.5, 8]), marks.proposed),
    dashed(arcLayer('proposed-lines', colours.selected, whereState('proposed', [2.5, 4.5]), marks.proposed)),
  ];
}

function dashed(layer: LineLayerSpecification): LineLayerSpecification {
  return {
    ...layer,
    layout: { ...layer.layout, 'line-cap': 'butt' },
    paint: { ...layer.paint, 'line-dasharray': [2.5, 1.5] },
  };
}

/** One value a lot number, from 0 (no lot) up; numbers that are not in use have the value of no lot. */
function byLot<T>(lots: MapLook['lots'], none: T, value: (lot: MapLook['lots'][number]) => T): T[] {
  const values: T[] = Array.from({ length: Math.max(0, ...lots.map((lot) => lot.id)) + 1 }, () => none);
  for (const lot of lots) values[lot.id] = value(lot);
  return values;
}

/** A pattern over the blocks of which `where` is true. */
export function patternLayer(
  name: PatternName,
  where: ExpressionSpecification,
  visible: boolean,
): LayerSpecification {
  return {
    id: `pattern-${name}`,
    type: 'fill',
    source: 'blocks',
    layout: { visibility: visible ? 'visible' : 'none' },
    paint: { 'fill-antialias': false, 'fill-pattern': name, 'fill-opacity': ['case', where, 1, 0] },
  };
}

/** A colour over blocks. */
export function shadeLayer(
  id: string,
  colour: string,
  opacity: ExpressionSpecification,
  visible: boolean,
): LayerSpecification {
  return {
    id,
    type: 'fill',
    source: 'blocks',
    layout: { visibility: visible ? 'visible' : 'none' },
    paint: { 'fill-antialias': false, 'fill-color': colour, 'fill-opacity': opacity },
  };
}

/** A line along arcs. */
export function arcLayer(
  id: string,
  colour: string,
  width: ExpressionSpecification,
  visible: boolean,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: 'arcs',
    layout: { 'line-cap': 'round', visibility: visible ? 'visible' : 'none' },
    paint: { 'line-color': colour, 'line-width': width },
  };
}

/** A width far out and close in, pixels times `magnified`, for arcs with a state; no line at all for the others. */
export function whereState(
  state: string,
  [far, near]: [number, number],
  magnified = 1,
): ExpressionSpecification {
  const [on, wide] = [hasFlag(state), near * magnified];
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    7,
    ['case', on, far * magnified, 0],
    13,
    ['case', on, wide, 0],
  ];
}

export function hasFlag(state: string): ExpressionSpecification {
  return ['boolean', ['feature-state', state], false];
}
