import { useEffect, useRef } from 'react';
import type { PlannerState } from '../../store/planner.ts';
import { usePlanner } from '../planner-context.tsx';

/** Puts the focus on the room where the button that led there went away, so that the keyboard goes on from it. */
export function FocusAfterMove() {
  // Drawn again, and so asked again, whenever another room, page or area is in sight.
  usePlanner(placeOf);
  const focused = useRef<Node | null>(null);

  useEffect(() => {
    const note = ({ target }: FocusEvent) => (focused.current = target as Node);
    addEventListener('focusin', note);
    return () => removeEventListener('focusin', note);
  }, []);

  useEffect(() => {
    const isGone = focused.current !== null && !focused.current.isConnected;
    if (isGone && document.activeElement === document.body) {
      document.getElementById('main')?.focus({ preventScroll: true });
    }
  });

  return null;
}

function placeOf({ area, room, question, futurePage, comparePage, presentPage }: PlannerState): string {
  return [area?.key, room, question, futurePage, comparePage, presentPage].join(' ');
}
