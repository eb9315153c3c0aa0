import { useEffect, useState, useSyncExternalStore } from 'react';

const STEP_MILLISECONDS = 300;
const STILL = '(prefers-reduced-motion: reduce)';

/**
 * Moves on from step to step, three times a second, until the last one. `canPlay` is false where the system asks
 * for no motion: steps are then taken by hand.
 */
export function usePlay(step: number, last: number, onStep: (step: number) => void) {
  const [isWanted, setIsWanted] = useState(false);
  const canPlay = !useSyncExternalStore(watchStill, () => matchMedia(STILL).matches);
  const isPlaying = isWanted && canPlay && step < last;
  useEffect(() => {
    if (!isPlaying) return;
    const next = setTimeout(() => onStep(step + 1), STEP_MILLISECONDS);
    return () => clearTimeout(next);
  }, [isPlaying, step, onStep]);
  const toggle = () => {
    if (!isPlaying && step >= last) onStep(0);
    setIsWanted(!isPlaying);
  };
  return { canPlay, isPlaying, toggle };
}

function watchStill(tell: () => void): () => void {
  const media = matchMedia(STILL);
  media.addEventListener('change', tell);
  return () => media.removeEventListener('change', tell);
}
