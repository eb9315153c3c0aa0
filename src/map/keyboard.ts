import { NO_BLOCK, type BlockIndex } from '../core/fabric/fabric.ts';
import { click } from './click.ts';
import { CLICK_TOOLS, marksOneBlock } from './hand-kinds.ts';
import { askForMenu } from './map-menu.ts';
import { blockUnder, positionOf, type MapPoint } from './map-place.ts';
import type { PointerParts } from './pointer.ts';
import { sayBlock } from './say-block.ts';
import { beginMeasuring, measureMove } from './stroke-measure.ts';

/** How far a press of an arrow key moves the cross, pixels; farther with Shift. */
const STEP_PIXELS = 10;
const LONG_STEP_PIXELS = 50;

/** Nearer than this to the edge, or to a panel over the map, the cross stays and the map moves under it, pixels. */
const EDGE_PIXELS = 40;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * A hand for the keyboard. With a tool in hand the arrow keys move a cross; Enter presses there and
 * Enter again lets go, or sets corner after corner where the tool draws a line: a corner set twice in
 * one place ends it, as Ctrl or ⌘ and Enter do. With the select tool the arrows move the map, and
 * Enter selects what is in its middle. The menu key and Shift+F10 ask for the menu there. Stops with
 * `signal`.
 */
export function listenToKeyboard(
  { map, planner, hand, cursor, hover }: PointerParts,
  frame: HTMLElement,
  signal: AbortSignal,
): void {
  const surface = map.getCanvasContainer();
  const mark = document.createElement('div');
  mark.className = 'lot-map-cross';
  mark.setAttribute('aria-hidden', 'true');
  mark.hidden = true;
  frame.append(mark);
  let cross: MapPoint | null = null;
  let said: BlockIndex | null = null;

  const movesMap = () => planner.getState().hand.tool === 'select';

  function middle(): MapPoint {
    const { clientWidth, clientHeight } = map.getContainer();
    return { x: clientWidth / 2, y: clientHeight / 2 };
  }

  /** Where the keyboard is at work; a pointer that moves takes the cross away. */
  function point(): MapPoint {
    return movesMap() || cross === null || !isInSight(cross) ? middle() : cross;
  }

  /** True where the map is not under a panel. */
  function isInSight({ x, y }: MapPoint): boolean {
    const { left, top } = map.getContainer().getBoundingClientRect();
    return surface.contains(document.elementFromPoint(left + x, top + y));
  }

  function show(): void {
    cross = point();
    mark.hidden = false;
    mark.style.translate = `${cross.x}px ${cross.y}px`;
    if (!movesMap()) cursor.moveTo(cross.x, cross.y);
    const state = planner.getState();
    const block = blockUnder(state, positionOf(map, cross));
    hover(hand.phase() === 'idle' && marksOneBlock(state.hand) ? block : NO_BLOCK);
    if (block !== said) planner.setState({ announcement: sayBlock(state, block) });
    said = block;
  }

  function hide(): void {
    if (mark.hidden) return;
    mark.hidden = true;
    said = null;
    cursor.hide();
    hover(NO_BLOCK);
  }

  function moveCross([right, down]: readonly [number, number], event: KeyboardEvent): void {
    const step = event.shiftKey ? LONG_STEP_PIXELS : STEP_PIXELS;
    const from = point();
    const along = (pixels: number) => ({ x: from.x + right * pixels, y: from.y + down * pixels });
    const hasRoom = isInSight(along(step + EDGE_PIXELS));
    cross = hasRoom ? along(step) : from;
    if (!hasRoom) map.panBy([right * step, down * step], { animate: false }, { originalEvent: event });
    if (hand.phase() !== 'idle') measureMove(() => hand.move([positionOf(map, cross!)]));
    show();
  }

  function enter(): void {
    // A line that a pointer began, and whose cross is nowhere, can only be finished.
    if (mark.hidden && hand.phase() === 'between') return hand.finish();
    const at = positionOf(map, point());
    if (!hand.draws()) {
      click(planner, at, map.getZoom());
    } else if (hand.phase() === 'drawing') {
      hand.release();
    } else {
      if (hand.phase() === 'idle') beginMeasuring();
      hand.press(at);
      if (CLICK_TOOLS.includes(planner.getState().hand.tool)) hand.release();
    }
    show();
  }

  /** With a proposal open Enter accepts it, as long as no cross is at work; with Ctrl or ⌘ in any case. */
  function isForProposal(withControl: boolean): boolean {
    const { proposal, tried } = planner.getState();
    const waits = (proposal !== null || tried !== null) && hand.phase() === 'idle';
    return waits && (withControl || mark.hidden !== false);
  }

  function keyDown(event: KeyboardEvent): void {
    if (event.altKey) return;
    const arrow = ARROWS[event.key];
    const withControl = event.ctrlKey || event.metaKey;
    if (arrow !== undefined && !withControl) {
      if (movesMap()) return show();
      moveCross(arrow, event);
    } else if (event.key === 'Enter') {
      if (isForProposal(withControl)) return;
      if (withControl) hand.finish();
      else if (!event.repeat) enter();
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      askForMenu(map, planner, point());
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  function leave(): void {
    hide();
    if (hand.phase() === 'drawing') hand.takeBack();
  }

  // Before MapLibre's own keys, which listen on the surface.
  frame.addEventListener('keydown', (event) => surface.contains(event.target as Node) && keyDown(event), {
    signal,
    capture: true,
  });
  surface.addEventListener('focusout', leave, { signal });
  surface.addEventListener('pointermove', hide, { signal });
  map.on('moveend', () => !mark.hidden && show());
}
