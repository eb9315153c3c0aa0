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

/** Moves the map with the middle button held, whatever the tool. MapLibre has only the primary button. */
export function panWithMiddleButton(map: MapLibreMap, signal: AbortSignal): void {
  const surface = map.getCanvasContainer();
  let held: { pointer: number; x: number; y: number } | null = null;
  const letGo = () => (held = null);

  surface.addEventListener('mousedown', (event) => event.button === 1 && event.preventDefault(), { signal });
  surface.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 1) return;
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
