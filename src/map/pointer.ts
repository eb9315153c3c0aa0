import type { Map as MapLibreMap } from 'maplibre-gl';
import type { StoreApi } from 'zustand/vanilla';
import { blockAt } from '../core/fabric/block-finder.ts';
import { NO_BLOCK, type BlockIndex } from '../core/fabric/fabric.ts';
import type { Hand, Position } from '../core/tools/tool.ts';
import type { Planner } from '../store/planner.ts';
import type { BrushCursor } from './brush-cursor.ts';
import { letDragMoveMap } from './panning.ts';
import { pick } from './pick.ts';
import { createToolHand } from './tool-hand.ts';

/** The name under which the browser's own timings hold how long each move of a stroke took. */
const STROKE_MEASURE = 'lotwise:stroke';

/** A press that moves less than this is a click, pixels. */
const CLICK_SLIP_PIXELS = 4;

const PRIMARY_BUTTON = 0;

/**
 * Turns what the pointer does over the map into what the hand does: with the select tool, with space
 * held or with a second finger down the map moves, otherwise the tool draws. Stops with `signal`.
 */
export function listenToPointer(
  map: MapLibreMap,
  planner: StoreApi<Planner>,
  cursor: BrushCursor,
  hover: (block: BlockIndex) => void,
  signal: AbortSignal,
): void {
  const surface = map.getCanvasContainer();
  const hand = createToolHand(planner, () => map.getZoom());
  const fingers = new Set<number>();
  let spaceHeld = false;
  let drawingPointer: number | null = null;
  let clickFrom: { readonly x: number; readonly y: number } | null = null;

  function usesTool(): boolean {
    return planner.getState().hand.tool !== 'select' && !spaceHeld && fingers.size < 2;
  }

  function follow(): void {
    letDragMoveMap(map, !usesTool());
    surface.dataset['tool'] = usesTool() ? planner.getState().hand.tool : 'select';
  }

  function positionOf(event: PointerEvent): Position {
    const { left, top } = surface.getBoundingClientRect();
    const { lng, lat } = map.unproject([event.clientX - left, event.clientY - top]);
    return [lng, lat];
  }

  function press(event: PointerEvent): void {
    if (event.pointerType === 'touch') fingers.add(event.pointerId);
    if (fingers.size > 1) hand.cancel();
    follow();
    if (event.button !== PRIMARY_BUTTON || fingers.size > 1) {
      clickFrom = null;
    } else if (usesTool()) {
      surface.setPointerCapture(event.pointerId);
      drawingPointer = event.pointerId;
      hover(NO_BLOCK);
      performance.clearMeasures(STROKE_MEASURE);
      hand.press(positionOf(event));
    } else {
      clickFrom = spaceHeld ? null : { x: event.clientX, y: event.clientY };
    }
  }

  function move(event: PointerEvent): void {
    const { left, top } = surface.getBoundingClientRect();
    if (usesTool()) cursor.moveTo(event.clientX - left, event.clientY - top);
    else cursor.hide();
    if (!hand.isDrawing()) {
      const { area, hand: held } = planner.getState();
      const marks = area !== null && event.buttons === 0 && marksOneBlock(held);
      hover(marks ? blockAt(area.finder, positionOf(event)) : NO_BLOCK);
    } else if (event.pointerId === drawingPointer) {
      const start = performance.now();
      const met = event.getCoalescedEvents();
      hand.move((met.length === 0 ? [event] : met).map(positionOf));
      // The panels follow the store in a microtask of their own, which comes before this one.
      queueMicrotask(() => performance.measure(STROKE_MEASURE, { start }));
    }
  }

  function lift(event: PointerEvent): void {
    fingers.delete(event.pointerId);
    if (event.pointerId === drawingPointer) {
      drawingPointer = null;
      hand.release();
    } else if (clickFrom !== null && event.button === PRIMARY_BUTTON) {
      const slip = Math.hypot(event.clientX - clickFrom.x, event.clientY - clickFrom.y);
      const state = planner.getState();
      if (slip < CLICK_SLIP_PIXELS) state.select(pick(state, positionOf(event), map.getZoom()));
    }
    clickFrom = null;
    if (fingers.size === 0) follow();
  }

  function lose(event: PointerEvent): void {
    fingers.delete(event.pointerId);
    if (event.pointerId === drawingPointer) {
      drawingPointer = null;
      hand.cancel();
    }
    if (fingers.size === 0) follow();
  }

  /** A touch that nobody claims becomes the browser's, and a second finger could no longer move the map. */
  function keepTouch(event: TouchEvent): void {
    if (hand.isDrawing() && event.cancelable) event.preventDefault();
  }

  function leave(): void {
    cursor.hide();
    hover(NO_BLOCK);
  }

  function keyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && hand.isDrawing()) {
      hand.cancel();
      event.stopPropagation();
    } else if (event.key === ' ' && isForMap(event)) {
      event.preventDefault();
      spaceHeld = true;
      if (!hand.isDrawing()) follow();
    }
  }

  function isForMap(event: KeyboardEvent): boolean {
    return event.target === document.body || surface.contains(event.target as Node);
  }

  function keyUp(event: KeyboardEvent): void {
    if (event.key !== ' ') return;
    spaceHeld = false;
    if (!hand.isDrawing()) follow();
  }

  function loseWindow(): void {
    spaceHeld = false;
    fingers.clear();
    hand.cancel();
    follow();
  }

  surface.addEventListener('touchmove', keepTouch, { signal, passive: false });
  surface.addEventListener('pointerdown', press, { signal });
  surface.addEventListener('pointermove', move, { signal });
  surface.addEventListener('pointerup', lift, { signal });
  surface.addEventListener('pointercancel', lose, { signal });
  surface.addEventListener('lostpointercapture', lose, { signal });
  surface.addEventListener('pointerleave', leave, { signal });
  window.addEventListener('keydown', keyDown, { signal, capture: true });
  window.addEventListener('keyup', keyUp, { signal });
  window.addEventListener('blur', loseWindow, { signal });

  const unsubscribe = planner.subscribe((now, before) => {
    if (now.hand !== before.hand) follow();
  });
  signal.addEventListener('abort', () => {
    unsubscribe();
    hand.stop();
  });
  follow();
}

/** True for a hand that would take the one block under the pointer. */
function marksOneBlock({ tool, brushPixels }: Hand): boolean {
  return tool === 'select' || (tool !== 'lasso' && brushPixels === 0);
}
