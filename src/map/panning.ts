import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Lets a drag with the primary button or one finger move the map, or leaves it to the tool. Two
 * fingers, the wheel and the keys always can; taps are left alone too, as two of them would zoom.
 */
export function letDragMoveMap(map: MapLibreMap, allowed: boolean): void {
  for (const handler of [map.dragPan, map.touchZoomRotate]) {
    if (allowed) handler.enable();
    else handler.disable();
  }
}

const MIDDLE_BUTTON = 1;
const RIGHT_BUTTON = 2;

/** Moves the map with the middle or right button held, whatever the tool. MapLibre has only the primary button. */
export function panWithOtherButtons(map: MapLibreMap, signal: AbortSignal): void {
  const surface = map.getCanvasContainer();
  let held: { pointer: number; x: number; y: number } | null = null;
  const letGo = () => (held = null);

  // A wheel that is pressed would scroll the page.
  surface.addEventListener('mousedown', (event) => event.button === MIDDLE_BUTTON && event.preventDefault(), {
    signal,
  });
  surface.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== MIDDLE_BUTTON && event.button !== RIGHT_BUTTON) return;
      surface.setPointerCapture(event.pointerId);
      held = { pointer: event.pointerId, x: event.clientX, y: event.clientY };
    },
    { signal },
  );
  surface.addEventListener(
    'pointermove',
    (event) => {
      if (held?.pointer !== event.pointerId) return;
      map.panBy(
        [held.x - event.clientX, held.y - event.clientY],
        { animate: false },
        { originalEvent: event },
      );
      held = { pointer: event.pointerId, x: event.clientX, y: event.clientY };
    },
    { signal },
  );
  for (const end of ['pointerup', 'lostpointercapture'] as const)
    surface.addEventListener(end, letGo, { signal });
}
