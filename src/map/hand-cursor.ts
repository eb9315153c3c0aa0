import { findLot } from '../core/edits/find-lot.ts';
import type { Lot } from '../core/scenario/scenario.ts';
import { activeScenario } from '../store/active-scenario.ts';
import type { PlannerState } from '../store/planner.ts';
import { hasRoundBrush, LOT_TOOLS } from './hand-kinds.ts';
import type { MapPoint } from './map-place.ts';
import { svgElement } from './overlay.ts';
import { TOOL_GLYPHS } from './tool-glyphs.ts';

/** What follows the pointer, or the cross of the keyboard: the brush's true footprint, the tool and the lot. */
export interface HandCursor {
  /** Takes the size, the tool and the lot of the hand. */
  follow(state: PlannerState): void;
  /** Pixels from the left and the top of the map. */
  moveTo(x: number, y: number): void;
  hide(): void;
}

/** `moved` hears where the cursor is; null when it is nowhere. */
export function createHandCursor(frame: HTMLElement, moved: (point: MapPoint | null) => void): HandCursor {
  const ring = element('div', 'lot-map-brush');
  const badge = element('div', 'lot-map-badge');
  const glyph = svgElement('path', '');
  const initial = element('span', '');
  const picture = svgElement('svg', '');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.append(glyph);
  badge.append(picture, initial);
  const cursor = element('div', 'lot-map-cursor');
  cursor.setAttribute('aria-hidden', 'true');
  cursor.append(ring, badge);
  frame.append(cursor);
  cursor.hidden = true;

  return {
    follow(state) {
      const { hand } = state;
      const lot = lotInHand(state);
      ring.hidden = !hasRoundBrush(hand);
      badge.hidden = hand.tool === 'select';
      glyph.setAttribute('d', TOOL_GLYPHS[hand.tool]);
      initial.textContent =
        lot === undefined ? '' : Array.from(lot.name.trim()).slice(0, 1).join('').toUpperCase();
      cursor.classList.toggle('has-lot', lot !== undefined);
      cursor.style.setProperty('--brush-pixels', `${2 * hand.brushPixels}px`);
      cursor.style.setProperty('--lot-colour', lot?.colour ?? 'transparent');
    },
    moveTo(x, y) {
      cursor.hidden = false;
      cursor.style.translate = `${x}px ${y}px`;
      moved({ x, y });
    },
    hide() {
      cursor.hidden = true;
      moved(null);
    },
  };
}

function lotInHand(state: PlannerState): Lot | undefined {
  const scenario = activeScenario(state)?.scenario;
  if (scenario === undefined || !LOT_TOOLS.includes(state.hand.tool)) return undefined;
  return findLot(scenario, state.hand.lot);
}

function element<Name extends 'div' | 'span'>(name: Name, className: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
