import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { blockStateLayers, lotFillLayers, lotLineLayers } from './lot-layers.ts';
import { lotLabelLayers } from './lot-labels.ts';
import type { MapLook } from './map-look.ts';
import { needBlockLayers } from './need-blocks.ts';
import { HEAT_TILE_ZOOM, needHeatLayers } from './need-heat.ts';
import { notePinLayers } from './note-pins.ts';
import { packagePointLayers } from './package-points.ts';
import { blockMarkLayers } from './selection-marks.ts';
import { emptySource } from './source-data.ts';
import { zoneLineLayers, zoneNameLayers } from './zone-overlay.ts';

/**
 * The whole map as MapLibre's style: our own sources and layers, and nothing that is fetched. There
 * is no `glyphs` address, so MapLibre draws letters itself from the page's fonts.
 */
export function mapStyle(look: MapLook): StyleSpecification {
  return {
    version: 8,
    sources: {
      blocks: emptySource({ tolerance: 0.2 }),
      arcs: emptySource({ tolerance: 0.2 }),
      zones: emptySource(),
      marks: emptySource({ tolerance: 0.2 }),
      packages: emptySource(),
      need: emptySource({ maxzoom: HEAT_TILE_ZOOM }),
      'lot-labels': emptySource(),
      notes: emptySource(),
    },
    layers: mapLayers(look),
  };
}

/** Brings the layers of the map to another look. */
export function applyLook(map: MapLibreMap, look: MapLook): void {
  applyLayers(map, mapLayers(look));
}

/** Paints and lays out layers that a map has already as given; MapLibre leaves alone what is the same. */
export function applyLayers(map: MapLibreMap, layers: readonly LayerSpecification[]): void {
  for (const { id, paint = {}, layout = {} } of layers) {
    for (const [name, value] of Object.entries(paint))
      map.setPaintProperty(id, name as never, value as never);
    for (const [name, value] of Object.entries(layout))
      map.setLayoutProperty(id, name as never, value as never);
  }
}

/** From the ground up. */
function mapLayers(look: MapLook): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': look.colours.sea } },
    ...lotFillLayers(look),
    ...needHeatLayers(look),
    ...needBlockLayers(look),
    ...blockStateLayers(look),
    ...lotLineLayers(look),
    ...zoneLineLayers(look),
    ...blockMarkLayers(look),
    ...packagePointLayers(look),
    ...zoneNameLayers(look),
    ...lotLabelLayers(look),
    ...notePinLayers(look),
  ];
}
