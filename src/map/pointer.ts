import type { Map as MapLibreMap } from 'maplibre-gl';
import type { StoreApi } from 'zustand/vanilla';
import { NO_BLOCK, type BlockIndex } from '../core/fabric/fabric.ts';
import type { Position } from '../core/tools/tool.ts';
import type { Planner } from '../store/planner.ts';
import { click, takeUpLot } from './click.ts';
import type { HandCursor } from './hand-cursor.ts';
import { marksOneBlock } from './hand-kinds.ts';
import { listenForMenu } from './map-menu.ts';
import { blockUnder, pointsOf, positionOf } from './map-place.ts';
import { letDragMoveMap } from './panning.ts';
import { followSpaceKey } from './space-key.ts';
import { beginMeasuring, measureMove } from './stroke-measure.ts';
import type { ToolHand } from './tool-hand.ts';

/** A press that moves less than this is a click, pixels. */
const CLICK_SLIP_PIXELS = 4;

const PRIMARY_BUTTON = 0;

/** What the pointer works with. */
export interface PointerParts {
  readonly map: MapLibreMap;
  readonly planner: StoreApi<Planner>;
  readonly hand: ToolHand;
  readonly cursor: HandCursor;
  readonly hover: (block: BlockIndex) => void;
}

/**
 * Turns what the pointer does over the map into what the hand does: with a tool that does not draw,
 * with space held or with a second finger down the map moves, otherwise the tool draws. A pen draws
 * whatever fingers lie beside it. Stops with `signal`.
 */
export function listenToPointer(
  { map, planner, hand, cursor, hover }: PointerParts,
  signal: AbortSignal,
): void {
  const surface = map.getCanvasContainer();
  const fingers = new Set<number>();
  const space = followSpaceKey(surface, () => hand.phase() !== 'drawing' && follow(), signal);
  let drawing: { readonly pointer: number; readonly isPen: boolean } | null = null;
  let clickFrom: { readonly x: number; readonly y: number } | null = null;

  function usesTool(): boolean {
    const mapHasFingers = fingers.size > 1 && drawing?.isPen !== true;
    return hand.draws() && !space.held() && !mapHasFingers;
  }

  function follow(): void {
    letDragMoveMap(map, !usesTool());
    surface.dataset['tool'] = space.held() || fingers.size > 1 ? 'select' : planner.getState().hand.tool;
  }

  function placesOf(events: readonly MouseEvent[]): Position[] {
    return pointsOf(map, events).map((point) => positionOf(map, point));
  }

  function letGo(): void {
    clickFrom = null;
    if (drawing === null) return;
    drawing = null;
    hand.takeBack();
  }

  function press(event: PointerEvent): void {
    const isPen = event.pointerType === 'pen';
    if (event.pointerType === 'touch') {
      if (drawing?.isPen) return;
      fingers.add(event.pointerId);
    }
    if (fingers.size > 1 || isPen) letGo();
    if (isPen) fingers.clear();
    follow();
    clickFrom = null;
    if (event.button !== PRIMARY_BUTTON || event.ctrlKey || fingers.size > 1) return;
    const [at] = placesOf([event]);
    if (event.altKey) {
      takeUpLot(planner, at!);
    } else if (usesTool()) {
      surface.setPointerCapture(event.pointerId);
      drawing = { pointer: event.pointerId, isPen };
      hover(NO_BLOCK);
      if (hand.phase() === 'idle') beginMeasuring();
      hand.press(at!);
    } else if (!space.held()) {
      clickFrom = { x: event.clientX, y: event.clientY };
    }
  }

  function move(event: PointerEvent): void {
    const [point] = pointsOf(map, [event]);
    if (space.held() || (event.pointerType === 'touch' && drawing === null)) cursor.hide();
    else cursor.moveTo(point!.x, point!.y);
    const hovers = event.buttons === 0 && hand.phase() !== 'drawing';
    if (event.pointerId === drawing?.pointer) {
      const met = event.getCoalescedEvents();
      measureMove(() => hand.move(placesOf(met.length === 0 ? [event] : met)));
    } else if (hovers && hand.phase() === 'between') {
      measureMove(() => hand.move(placesOf([event])));
    } else if (hand.phase() === 'idle') {
      const state = planner.getState();
      hover(hovers && marksOneBlock(state.hand) ? blockUnder(state, positionOf(map, point!)) : NO_BLOCK);
    }
  }

  function lift(event: PointerEvent): void {
    fingers.delete(event.pointerId);
    if (event.pointerId === drawing?.pointer) {
      drawing = null;
      hand.release();
    } else if (clickFrom !== null && event.button === PRIMARY_BUTTON) {
      const slip = Math.hypot(event.clientX - clickFrom.x, event.clientY - clickFrom.y);
      if (slip < CLICK_SLIP_PIXELS) click(planner, placesOf([event])[0]!, map.getZoom());
    }
    clickFrom = null;
    if (fingers.size === 0) follow();
  }

  function lose(event: PointerEvent): void {
    fingers.delete(event.pointerId);
    if (event.pointerId === drawing?.pointer) letGo();
    if (fingers.size === 0) follow();
  }

  /** A touch that nobody claims becomes the browser's, and a second finger could no longer move the map. */
  function keepTouch(event: TouchEvent): void {
    if (drawing !== null && event.cancelable) event.preventDefault();
  }

  function leave(): void {
    cursor.hide();
    hover(NO_BLOCK);
  }

  function keyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || hand.phase() === 'idle' || isForOverlay(event)) return;
    drawing = null;
    hand.cancel();
    event.stopPropagation();
  }

  function loseWindow(): void {
    space.forget();
    fingers.clear();
    letGo();
    follow();
  }

  surface.addEventListener('touchmove', keepTouch, { signal, passive: false });
  surface.addEventListener('pointerdown', press, { signal });
  surface.addEventListener('pointermove', move, { signal });
  surface.addEventListener('pointerup', lift, { signal });
  surface.addEventListener('pointercancel', lose, { signal });
  surface.addEventListener('lostpointercapture', lose, { signal });
  surface.addEventListener('pointerleave', leave, { signal });
  surface.addEventListener('dblclick', () => hand.finish(), { signal });
  window.addEventListener('keydown', keyDown, { signal, capture: true });
  window.addEventListener('blur', loseWindow, { signal });
  listenForMenu(map, planner, letGo, signal);

  const unsubscribe = planner.subscribe((now, before) => {
    if (now.hand !== before.hand) follow();
  });
  signal.addEventListener('abort', unsubscribe);
  follow();
}

/** A dialog or menu that is open has keys of its own. */
function isForOverlay({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="menu"]') !== null;
}
