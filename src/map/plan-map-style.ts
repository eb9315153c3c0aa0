import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { changeFillLayers, changeLabelLayers, changeLineLayers } from './change-layers.ts';
import { lotLabelLayers } from './lot-labels.ts';
import { landLayer, lotColourLayer, lotLineLayers } from './lot-layers.ts';
import { lotHatchingLayer } from './lot-shapes.ts';
import type { MapLook } from './map-look.ts';
import { needBlockLayers } from './need-blocks.ts';
import { emptySource } from './source-data.ts';
import { zoneLineLayers, zoneNameLayers } from './zone-overlay.ts';

/** What the layers of a map of a plan depend on. */
export interface PlanMapLook extends MapLook {
  /** Points out the blocks that change lot. */
  readonly showsChanges: boolean;
}

/** A map of a plan that is only looked at: lots, zones, changes and need over safe areas. It has no place for packages. */
export function planMapStyle(look: PlanMapLook): StyleSpecification {
  return {
    version: 8,
    sources: {
      blocks: emptySource({ tolerance: 0.2 }),
      arcs: emptySource({ tolerance: 0.2 }),
      'lot-shapes': emptySource({ tolerance: 0.2 }),
      zones: emptySource(),
      'lot-labels': emptySource(),
      'change-labels': emptySource(),
    },
    layers: planMapLayers(look),
  };
}

/** From the ground up. */
export function planMapLayers(look: PlanMapLook): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': look.colours.sea } },
    landLayer(look),
    lotColourLayer(look),
    lotHatchingLayer(look),
    ...needBlockLayers(look),
    ...changeFillLayers(look, look.showsChanges),
    ...lotLineLayers(look),
    ...changeLineLayers(look, look.showsChanges),
    ...zoneLineLayers(look),
    ...zoneNameLayers(look),
    ...lotLabelLayers(look),
    ...changeLabelLayers(look, look.showsChanges),
  ];
}
