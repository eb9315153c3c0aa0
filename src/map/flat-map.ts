import { Map as MapLibreMap, NavigationControl, prewarm, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'virtual:map-worker';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { MapOptions, StyleSpecification } from 'maplibre-gl';
import { addressInPage } from '../workers/address-in-page.ts';

setWorkerUrl(addressInPage(workerUrl));
// Workers outlive the map, so that a map shown again has nothing to fetch.
prewarm();

/** What a map is called and how it is used, for people who cannot see it. */
export interface MapWords {
  readonly title: string;
  readonly description: string;
}

/**
 * A flat map, north up, that fetches nothing: no tiles, so no attribution is owed. Throws where the
 * browser cannot draw with WebGL 2.
 */
export function createFlatMap(
  frame: HTMLElement,
  style: StyleSpecification,
  { title, description }: MapWords,
  options: Pick<MapOptions, 'doubleClickZoom' | 'cooperativeGestures'>,
): MapLibreMap {
  const map = new MapLibreMap({
    container: frame,
    style,
    attributionControl: false,
    center: [-1.5, 52.7],
    zoom: 5,
    minZoom: 4,
    maxZoom: 18,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    boxZoom: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    locale: { 'Map.Title': title },
    ...options,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 120 }), 'bottom-right');
  map.getCanvas().setAttribute('aria-description', description);
  return map;
}
