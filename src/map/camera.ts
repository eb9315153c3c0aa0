import type { LngLat, Map as MapLibreMap } from 'maplibre-gl';

type Bounds = readonly [number, number, number, number];

export interface CameraPlace {
  readonly center: LngLat;
  readonly zoom: number;
}

/** Where the map looks. Bounds are `[west, south, east, north]`, degrees. */
export interface Camera {
  /** Shows a whole area at once, and keeps it whole as the window changes, until somebody moves the map. */
  showArea(bounds: Bounds): void;
  /** Where it looks, once somebody has moved it; null while it shows the whole area. */
  place(): CameraPlace | null;
  goTo(place: CameraPlace): void;
  /** Goes to a part of it; without a flight where the system asks for less motion. */
  lookAt(bounds: Bounds): void;
}

const PADDING_PIXELS = 32;
/** Room for the settings of the tool above and the legend below, on a map that is tall enough to give it. */
const [TOP_PIXELS, BOTTOM_PIXELS, TALL_PIXELS] = [64, 104, 480];
/** Room for the tools at the left, on a map that is wide enough to give it. */
const [LEFT_PIXELS, WIDE_PIXELS] = [100, 560];
const FLIGHT_MILLISECONDS = 150;
/** A single block is shown with its surroundings. */
const NEAREST_ZOOM = 15;

export function createCamera(map: MapLibreMap): Camera {
  let area: Bounds | null = null;

  const showWhole = () => {
    if (area === null) return;
    const { clientHeight, clientWidth } = map.getContainer();
    const isTall = clientHeight >= TALL_PIXELS;
    const padding = {
      top: isTall ? TOP_PIXELS : PADDING_PIXELS,
      bottom: isTall ? BOTTOM_PIXELS : PADDING_PIXELS,
      left: clientWidth >= WIDE_PIXELS ? LEFT_PIXELS : PADDING_PIXELS,
      right: PADDING_PIXELS,
    };
    map.fitBounds([...area], { padding, animate: false });
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
    place: () => (area === null ? { center: map.getCenter(), zoom: map.getZoom() } : null),
    goTo(place) {
      area = null;
      map.jumpTo(place);
    },
    lookAt(bounds) {
      area = null;
      const options = { padding: 2 * PADDING_PIXELS, maxZoom: NEAREST_ZOOM, linear: true };
      map.fitBounds([...bounds], { ...options, duration: FLIGHT_MILLISECONDS });
    },
  };
}
