import type { StoreApi } from 'zustand/vanilla';
import { drawBasemap, type BasemapDrawing } from './basemap/draw-basemap.ts';
import type { BlockIndex } from '../core/fabric/fabric.ts';
import type { Planner } from '../store/planner.ts';
import { areaBounds } from '../core/fabric/area-bounds.ts';
import { showCannotDraw, showLostMap } from './cannot-draw.ts';
import { createCamera, type CameraPlace } from './camera.ts';
import { createCornerHandles } from './corner-handles.ts';
import { createMap } from './create-map.ts';
import { drawArea, isSameGround, type AreaDrawing } from './draw-area.ts';
import { createHandCursor } from './hand-cursor.ts';
import { listenToKeyboard } from './keyboard.ts';
import { lookOf } from './look-of.ts';
import './map.css';
import { panWithOtherButtons } from './panning.ts';
import { setPatternImages } from './pattern-images.ts';
import { listenToPointer } from './pointer.ts';
import { createStrokeLine } from './stroke-line.ts';
import { readThemeColours, watchTheme } from './theme-colours.ts';
import { createToolHand } from './tool-hand.ts';

const CANNOT_DRAW =
  'The map cannot be drawn on this computer. The ledger and the block table still do everything.';
const MEANWHILE = 'The ledger and the block table still do everything.';

/**
 * Puts the map into an element and keeps it in step with the planner until the returned function is
 * called. Where WebGL is missing or lost, a sentence says so; the map comes back when WebGL does.
 */
export function mountMap(container: HTMLElement, planner: StoreApi<Planner>): () => void {
  const frame = document.createElement('div');
  frame.className = 'lot-map';
  container.append(frame);
  let stop = start(null);

  function start(place: CameraPlace | null): () => void {
    try {
      return startMap(frame, planner, place, again);
    } catch (error) {
      console.warn(error);
      showCannotDraw(frame, CANNOT_DRAW);
      return () => {};
    }
  }

  function again(place: CameraPlace | null): void {
    stop();
    frame.replaceChildren();
    stop = start(place);
  }

  return () => {
    stop();
    frame.remove();
  };
}

/** `again` begins anew, with another canvas that looks where this one did. */
function startMap(
  frame: HTMLElement,
  planner: StoreApi<Planner>,
  place: CameraPlace | null,
  again: (place: CameraPlace | null) => void,
): () => void {
  const map = createMap(frame, lookOf(planner.getState().area, planner.getState(), readThemeColours()));
  const ending = new AbortController();
  const camera = createCamera(map);
  const drawLine = createStrokeLine(frame, map);
  const hand = createToolHand(planner, () => map.getZoom());
  const handles = createCornerHandles(frame, map);
  const cursor = createHandCursor(frame, (point) => {
    const state = planner.getState();
    const seeks = state.hand.tool === 'corner' && hand.phase() === 'idle';
    handles.show(state, seeks ? point : null);
  });
  /** Null until the style has loaded, and again while WebGL is lost: then there is nothing to draw on. */
  let canDraw = false;
  let drawing: AreaDrawing | null = null;
  let behind: BasemapDrawing | null = null;

  function draw(): void {
    const state = planner.getState();
    drawing?.stop();
    drawing = canDraw && state.area !== null ? drawArea(map, state.area, state, readThemeColours()) : null;
    // For budgets: how long after the page was asked for the map stands still with all there is to see.
    if (drawing !== null) map.once('idle', () => performance.measure('lotwise:map-painted', { start: 0 }));
  }

  function drawBehind(): void {
    const { basemap, basemapTroubled } = planner.getState();
    if (!canDraw) return;
    behind?.stop();
    behind = basemap && drawBasemap(map, basemap, readThemeColours(), basemapTroubled);
  }

  function restyle(): void {
    if (!canDraw) return;
    const colours = readThemeColours();
    setPatternImages(map, colours);
    behind?.restyle(colours);
    drawing?.restyle(colours);
  }

  map.on('style.load', () => {
    canDraw = true;
    // The style has begun anew, and with it what was added to it.
    behind = null;
    restyle();
    drawBehind();
    draw();
  });
  map.on('webglcontextlost', () => {
    canDraw = false;
    draw();
    planner.getState().cancelStroke();
    showLostMap(frame, MEANWHILE, () => again(camera.place()));
  });
  map.on('webglcontextrestored', () => showCannotDraw(frame, null));

  map.on('moveend', () => {
    const sides = map.getBounds();
    planner.getState().restMapAt([sides.getWest(), sides.getSouth(), sides.getEast(), sides.getNorth()]);
  });

  const stopWatching = watchTheme(restyle);
  const unsubscribe = planner.subscribe((now, before) => {
    if (now.area !== before.area && !isSameGround(now.area, before.area)) {
      drawing?.stop();
      drawing = null;
      // After the panels: a large area is a while on its way to the map.
      setTimeout(() => void (ending.signal.aborted || draw()));
      if (now.area !== null) camera.showArea(areaBounds(now.area.ground));
    } else {
      drawing?.update(now, before);
    }
    if (now.basemap !== before.basemap) drawBehind();
    if (now.lookAt !== before.lookAt && now.lookAt !== null) camera.lookAt(now.lookAt.bounds);
    drawLine(now.stroke);
    cursor.follow(now);
  });
  const parts = { map, planner, hand, cursor, hover: (block: BlockIndex) => drawing?.hover(block) };
  listenToPointer(parts, ending.signal);
  listenToKeyboard(parts, frame, ending.signal);
  panWithOtherButtons(map, ending.signal);

  const { area } = planner.getState();
  if (area !== null) camera.showArea(areaBounds(area.ground));
  if (place !== null) camera.goTo(place);
  cursor.follow(planner.getState());

  return () => {
    ending.abort();
    hand.stop();
    unsubscribe();
    stopWatching();
    drawing?.stop();
    behind?.stop();
    handles.stop();
    map.remove();
  };
}
