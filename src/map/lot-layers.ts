import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { HATCHINGS, hatchingOf, type Hatching } from '../core/scenario/lot-look.ts';
import type { MapLook } from './map-look.ts';

/** Light enough to read the map through, strong enough to tell the lots apart. */
const FILL_OPACITY = 0.45;

const LOT_OF_BLOCK: ExpressionSpecification = ['coalesce', ['feature-state', 'lot'], 0];

/** The names of the patterns' images; `unassigned` marks blocks that no lot has. */
export type PatternName = Exclude<Hatching, 'plain'> | 'unassigned';

/**
 * Fills of the blocks by lot. What a block looks like follows from its `lot` state alone, so that a
 * stroke over a block costs one state and no geometry.
 */
export function lotFillLayers({ colours, lots, layers }: MapLook): LayerSpecification[] {
  const palette: string[] = byLot(lots, 'rgba(0, 0, 0, 0)', (lot) => lot.colour);
  return [
    {
      id: 'land',
      type: 'fill',
      source: 'blocks',
      paint: { 'fill-antialias': false, 'fill-color': colours.land },
    },
    patternLayer('unassigned', ['==', LOT_OF_BLOCK, 0], true),
    {
      id: 'lot-fills',
      type: 'fill',
      source: 'blocks',
      paint: {
        'fill-antialias': false,
        'fill-color': ['to-color', ['at', LOT_OF_BLOCK, ['literal', palette]]],
        'fill-opacity': FILL_OPACITY,
      },
    },
    ...HATCHINGS.filter((hatching) => hatching !== 'plain').map((hatching) => {
      const hatched = lots.filter((lot) => hatchingOf(lot) === hatching).map((lot) => lot.id as number);
      const visible = layers.hatching && hatched.length > 0;
      return patternLayer(hatching, ['in', LOT_OF_BLOCK, ['literal', hatched]], visible);
    }),
  ];
}

/** Lines along the arcs: thin between blocks, strong between lots, strongest around what is selected. */
export function lotLineLayers({ colours, marksLots }: MapLook): LayerSpecification[] {
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
    arcLayer('lot-casing', colours.casing, whereState('border', [3, 6]), true),
    arcLayer('lot-lines', colours.lotLine, whereState('border', [1.5, 3]), true),
    arcLayer('selected-casing', colours.casing, whereState('selected', [6, 10]), marksLots),
    arcLayer('selected-lines', colours.selected, whereState('selected', [3.5, 6]), marksLots),
  ];
}

/** One value a lot number, from 0 (no lot) up; numbers that are not in use have the value of no lot. */
function byLot<T>(lots: MapLook['lots'], none: T, value: (lot: MapLook['lots'][number]) => T): T[] {
  const values: T[] = Array.from({ length: Math.max(0, ...lots.map((lot) => lot.id)) + 1 }, () => none);
  for (const lot of lots) values[lot.id] = value(lot);
  return values;
}

function patternLayer(
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

function arcLayer(
  id: string,
  colour: string,
  width: ExpressionSpecification,
  visible: boolean,
): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'arcs',
    layout: { 'line-cap': 'round', visibility: visible ? 'visible' : 'none' },
    paint: { 'line-color': colour, 'line-width': width },
  };
}

/** A width far out and close in, for arcs with a state; no line at all for the others. */
function whereState(state: string, [far, near]: [number, number]): ExpressionSpecification {
  const on: ExpressionSpecification = ['boolean', ['feature-state', state], false];
  return ['interpolate', ['linear'], ['zoom'], 7, ['case', on, far, 0], 13, ['case', on, near, 0]];
}
