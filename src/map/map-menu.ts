import type { Map as MapLibreMap } from 'maplibre-gl';
import type { StoreApi } from 'zustand/vanilla';
import { NO_BLOCK } from '../core/fabric/fabric.ts';
import type { Planner } from '../store/planner.ts';
import { blockUnder, pointsOf, positionOf, type MapPoint } from './map-place.ts';

const RIGHT_BUTTON = 2;

/** A press that moves less than this asks for the menu; one that moves more moves the map. */
const SLIP_PIXELS = 6;
const LONG_PRESS_MILLISECONDS = 500;

/** Asks for the menu of a block, at a place on it; there is none where there is no block. */
export function askForMenu(map: MapLibreMap, planner: StoreApi<Planner>, point: MapPoint): void {
  const { left, top } = map.getCanvasContainer().getBoundingClientRect();
  const at = positionOf(map, point);
  const state = planner.getState();
  const block = blockUnder(state, at);
  if (block !== NO_BLOCK) state.openMapMenu({ x: left + point.x, y: top + point.y, at, block });
}

/**
 * Asks for the menu at a click with the right button (or Ctrl and the primary one) and at a finger
 * that stays where it is; `letGo` takes back what that finger had begun. The browser's own menu never
 * comes. Stops with `signal`.
 */
export function listenForMenu(
  map: MapLibreMap,
  planner: StoreApi<Planner>,
  letGo: () => void,
  signal: AbortSignal,
): void {
  const surface = map.getCanvasContainer();
  let pressed: { readonly pointer: number; readonly x: number; readonly y: number } | null = null;
  let longPress: ReturnType<typeof setTimeout> | undefined;

  function forget(): void {
    clearTimeout(longPress);
    pressed = null;
  }

  function press(event: PointerEvent): void {
    const isSecondFinger = event.pointerType === 'touch' && !event.isPrimary;
    forget();
    if (isSecondFinger) return;
    const { pointerId: pointer, clientX: x, clientY: y } = event;
    if (event.button === RIGHT_BUTTON || event.ctrlKey) {
      pressed = { pointer, x, y };
    } else if (event.pointerType === 'touch') {
      const finger = { pointer, x, y };
      pressed = finger;
      const [point] = pointsOf(map, [event]);
      const stay = () => {
        if (pressed !== finger) return;
        forget();
        letGo();
        askForMenu(map, planner, point!);
      };
      // By the next frame a page that was busy has heard of a finger that left in time.
      longPress = setTimeout(() => requestAnimationFrame(stay), LONG_PRESS_MILLISECONDS);
    }
  }

  function move(event: PointerEvent): void {
    if (pressed?.pointer !== event.pointerId) return;
    if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > SLIP_PIXELS) forget();
  }

  function lift(event: PointerEvent): void {
    const asks = pressed?.pointer === event.pointerId && event.pointerType !== 'touch';
    forget();
    if (asks) askForMenu(map, planner, pointsOf(map, [event])[0]!);
  }

  surface.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  surface.addEventListener('pointerdown', press, { signal });
  surface.addEventListener('pointermove', move, { signal });
  surface.addEventListener('pointerup', lift, { signal });
  surface.addEventListener('pointercancel', forget, { signal });
  signal.addEventListener('abort', forget);
}
