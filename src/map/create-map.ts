import type { Map as MapLibreMap } from 'maplibre-gl';
import { createFlatMap } from './flat-map.ts';
import type { MapLook } from './map-look.ts';
import { mapStyle } from './style.ts';

const WORDS = {
  title: 'Map of lots',
  description:
    'The block table does everything that the map does. Plus and minus zoom. With the select tool, arrow keys move the map and Enter selects what is in its middle. With any other tool, arrow keys move a cross and Enter presses and lets go there. The menu key opens a menu.',
};

/** The map that plans are drawn on. Throws where the browser cannot draw with WebGL 2. */
export function createMap(frame: HTMLElement, look: MapLook): MapLibreMap {
  return createFlatMap(frame, mapStyle(look), WORDS, { doubleClickZoom: false });
}
