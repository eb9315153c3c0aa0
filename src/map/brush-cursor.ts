import { findLot } from '../core/edits/find-lot.ts';
import type { Hand } from '../core/tools/tool.ts';
import type { PlannerState } from '../store/planner.ts';
import { activeScenario } from '../store/active-scenario.ts';

/** The brush's true footprint, a ring that follows the pointer. */
export interface BrushCursor {
  /** Takes the size and colour of the hand, and hides for a hand without a round brush. */
  follow(state: PlannerState): void;
  moveTo(x: number, y: number): void;
  hide(): void;
}

export function createBrushCursor(frame: HTMLElement): BrushCursor {
  const ring = document.createElement('div');
  ring.className = 'lot-map-brush';
  ring.hidden = true;
  frame.append(ring);
  let round = false;
  return {
    follow(state) {
      round = hasRoundBrush(state.hand);
      if (!round) ring.hidden = true;
      const scenario = activeScenario(state)?.scenario;
      const lot =
        state.hand.tool === 'paint' && scenario !== undefined ? findLot(scenario, state.hand.lot) : undefined;
      ring.style.setProperty('--brush-pixels', `${2 * state.hand.brushPixels}px`);
      ring.style.setProperty('--brush-colour', lot?.colour ?? 'transparent');
    },
    moveTo(x, y) {
      ring.hidden = !round;
      ring.style.translate = `${x}px ${y}px`;
    },
    hide() {
      ring.hidden = true;
    },
  };
}

function hasRoundBrush(hand: Hand): boolean {
  return (hand.tool === 'paint' || hand.tool === 'erase') && hand.brushPixels > 0;
}
