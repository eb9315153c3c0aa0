import type { Map as MapLibreMap } from 'maplibre-gl';

type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Maps that look at the same place: where one goes, all go. */
export interface CameraGroup {
  add(map: MapLibreMap): void;
  remove(map: MapLibreMap): void;
  /** Shows all of this, and keeps it whole as the maps change size, until somebody moves one. */
  showWhole(bounds: Bounds): void;
}

const PADDING_PIXELS = 20;

export function createCameraGroup(): CameraGroup {
  const followed = new Map<MapLibreMap, () => void>();
  let whole: Bounds | null = null;
  /** While maps are led, what they say of moving is an echo. */
  let leads = false;

  function lead(leader: MapLibreMap): void {
    if (leads) return;
    leads = true;
    const camera = { center: leader.getCenter(), zoom: leader.getZoom() };
    for (const map of followed.keys()) if (map !== leader) map.jumpTo(camera);
    leads = false;
  }

  function fitWhole(): void {
    const [first] = followed.keys();
    if (whole !== null) first?.fitBounds([...whole], { padding: PADDING_PIXELS, animate: false });
  }

  return {
    add(map) {
      const [first] = followed.keys();
      const listeners = {
        move: () => lead(map),
        movestart: (event: { originalEvent?: unknown }) => {
          if (event.originalEvent !== undefined) whole = null;
        },
        resize: fitWhole,
      };
      followed.set(map, () => {
        map.off('move', listeners.move);
        map.off('movestart', listeners.movestart);
        map.off('resize', listeners.resize);
      });
      map.on('move', listeners.move);
      map.on('movestart', listeners.movestart);
      map.on('resize', listeners.resize);
      if (first !== undefined && whole === null) lead(first);
      else fitWhole();
    },
    remove(map) {
      followed.get(map)?.();
      followed.delete(map);
    },
    showWhole(bounds) {
      whole = bounds;
      fitWhole();
    },
  };
}
