import { Map as MapLibreMap, NavigationControl, prewarm, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { MapLook } from './map-look.ts';
import { mapStyle } from './style.ts';

setWorkerUrl(workerUrl);
// Workers outlive the map, so that a map shown again has nothing to fetch.
prewarm();

const DESCRIPTION =
  'The block table does everything that the map does. Plus and minus zoom. With the select tool, arrow keys move the map and Enter selects what is in its middle. With any other tool, arrow keys move a cross and Enter presses and lets go there. The menu key opens a menu.';

/**
 * A flat map, north up, that fetches nothing: no tiles, so no attribution is owed. Throws where the
 * browser cannot draw with WebGL 2.
 */
export function createMap(frame: HTMLElement, look: MapLook): MapLibreMap {
  const map = new MapLibreMap({
    container: frame,
    style: mapStyle(look),
    attributionControl: false,
    center: [-1.5, 52.7],
    zoom: 5,
    minZoom: 4,
    maxZoom: 18,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    boxZoom: false,
    doubleClickZoom: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    locale: { 'Map.Title': 'Map of lots' },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 120 }), 'bottom-right');
  map.getCanvas().setAttribute('aria-description', DESCRIPTION);
  return map;
}
