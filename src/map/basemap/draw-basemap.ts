import { addProtocol, removeProtocol, type Map as MapLibreMap } from 'maplibre-gl';
import type { Basemap } from '../../io/basemap/basemap.ts';
import { applyLayers } from '../style.ts';
import type { ThemeColours } from '../theme-colours.ts';
import { BASEMAP_SOURCE, basemapLayers } from './basemap-layers.ts';

/** A map behind the lots, for as long as it is wanted. */
export interface BasemapDrawing {
  restyle(colours: ThemeColours): void;
  stop(): void;
}

/** What lies on the ground: the plain land, which a map behind the lots takes the place of. */
const LAND = 'land';

const NO_SHAPES = new ArrayBuffer(0);

/** Maps are told apart, as tiles of one that is gone may still be asked for. */
let shownSoFar = 0;

/**
 * Draws a map beneath the lots of a map whose style has loaded. MapLibre asks for its tiles here and nowhere else;
 * `troubled` is called once if one cannot be read, which is then left blank.
 */
export function drawBasemap(
  map: MapLibreMap,
  basemap: Basemap,
  colours: ThemeColours,
  troubled: () => void,
): BasemapDrawing {
  const protocol = `basemap-${(shownSoFar += 1)}`;
  let isWell = true;
  addProtocol(protocol, async ({ url }, { signal }) => {
    const [zoom, column, row] = url.match(/\d+/g)!.slice(-3).map(Number);
    try {
      const bytes = await basemap.readTile({ zoom: zoom!, column: column!, row: row! }, signal);
      return { data: basemap.tiles === 'pictures' ? await pictureOf(bytes) : (bytes ?? NO_SHAPES) };
    } catch (error) {
      if (isWell && !signal.aborted) {
        isWell = false;
        console.warn(error);
        troubled();
      }
      return { data: basemap.tiles === 'pictures' ? await pictureOf(null) : NO_SHAPES };
    }
  });

  const { minZoom: minzoom, maxZoom: maxzoom, bounds } = basemap;
  const area = bounds === null ? {} : { bounds: [...bounds] as [number, number, number, number] };
  const tiles = [`${protocol}://{z}/{x}/{y}`];
  if (basemap.tiles === 'pictures') {
    map.addSource(BASEMAP_SOURCE, { type: 'raster', tiles, tileSize: 256, minzoom, maxzoom, ...area });
  } else {
    map.addSource(BASEMAP_SOURCE, { type: 'vector', tiles, minzoom, maxzoom, ...area });
  }
  const layers = basemapLayers(basemap.tiles, colours);
  for (const layer of layers) map.addLayer(layer, LAND);
  map.setLayoutProperty(LAND, 'visibility', 'none');

  return {
    restyle: (changed) => applyLayers(map, basemapLayers(basemap.tiles, changed)),
    stop: () => {
      for (const { id } of layers) map.removeLayer(id);
      map.removeSource(BASEMAP_SOURCE);
      removeProtocol(protocol);
      map.setLayoutProperty(LAND, 'visibility', 'visible');
    },
  };
}

/** A clear one where there is none. */
function pictureOf(bytes: ArrayBuffer | null): Promise<ImageBitmap> {
  return createImageBitmap(bytes === null ? new ImageData(1, 1) : new Blob([bytes]));
}
