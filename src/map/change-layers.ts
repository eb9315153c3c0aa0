import type { LayerSpecification } from 'maplibre-gl';
import { arcLayer, hasFlag, patternLayer, shadeLayer, whereState } from './lot-layers.ts';
import { BOLD_FACE } from './lot-labels.ts';
import type { MapLook } from './map-look.ts';

/** Blocks that change lot under thick hatching, and all others faded. */
export function changeFillLayers({ colours }: MapLook, visible: boolean): LayerSpecification[] {
  return [
    shadeLayer('unchanged-faded', colours.land, ['case', hasFlag('changed'), 0, 0.7], visible),
    patternLayer('changed', hasFlag('changed'), visible),
  ];
}

/** A strong line around blocks that go from one lot to another together. Thick as it is, it need not grow like letters do. */
export function changeLineLayers({ colours, magnified }: MapLook, visible: boolean): LayerSpecification[] {
  const thicker = Math.sqrt(magnified);
  return [
    arcLayer('changed-casing', colours.casing, whereState('changed', [5, 10], thicker), visible),
    arcLayer('changed-lines', colours.selected, whereState('changed', [3, 6], thicker), visible),
  ];
}

/** From which lot to which; larger groups of blocks come first where there is not room for all. */
export function changeLabelLayers({ colours, magnified }: MapLook, visible: boolean): LayerSpecification[] {
  return [
    {
      id: 'change-labels',
      type: 'symbol',
      source: 'change-labels',
      layout: {
        visibility: visible ? 'visible' : 'none',
        'text-field': ['get', 'words'],
        'text-font': BOLD_FACE,
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 12 * magnified, 13, 16 * magnified],
        'text-max-width': 10,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-padding': 4,
        'symbol-sort-key': ['-', 0, ['get', 'squareMetres']],
      },
      paint: { 'text-color': colours.label, 'text-halo-color': colours.casing, 'text-halo-width': 2 },
    },
  ];
}
