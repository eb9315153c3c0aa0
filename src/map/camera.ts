import type { Map as MapLibreMap } from 'maplibre-gl';

type Bounds = readonly [number, number, number, number];

/** Where the map looks. Bounds are `[west, south, east, north]`, degrees. */
export interface Camera {
  /** Shows a whole area at once, and keeps it whole as the window changes, until somebody moves the map. */
  showArea(bounds: Bounds): void;
  /** Goes to a part of it; without a flight where the system asks for less motion. */
  lookAt(bounds: Bounds): void;
}

const PADDING_PIXELS = 32;
/** Room for the toolbar above and the legend below, on a map that is tall enough to give it. */
const FRAMED_PADDING = { top: 64, bottom: 104, left: PADDING_PIXELS, right: PADDING_PIXELS };
const TALL_PIXELS = 480;
const FLIGHT_MILLISECONDS = 150;
/** A single block is shown with its surroundings. */
const NEAREST_ZOOM = 15;

export function createCamera(map: MapLibreMap): Camera {
  let area: Bounds | null = null;

  const showWhole = () => {
    if (area === null) return;
    const isTall = map.getContainer().clientHeight >= TALL_PIXELS;
    map.fitBounds([...area], { padding: isTall ? FRAMED_PADDING : PADDING_PIXELS, animate: false });
  };
  map.on('resize', showWhole);
  map.on('movestart', (event) => {
    if (event.originalEvent !== undefined) area = null;
  });

  return {
    showArea(bounds) {
      area = bounds;
      showWhole();
    },
    lookAt(bounds) {
      area = null;
      const options = { padding: 2 * PADDING_PIXELS, maxZoom: NEAREST_ZOOM, linear: true };
      map.fitBounds([...bounds], { ...options, duration: FLIGHT_MILLISECONDS });
    },
  };
}
