import { useEffect, useState, useSyncExternalStore } from 'react';

const STEP_MILLISECONDS = 125;
const STILL = '(prefers-reduced-motion: reduce)';

/**
 * Moves on by a week, eight times a second, until the last one. `canPlay` is false where the system asks for
 * no motion: weeks are then stepped by hand.
 */
export function usePlay(week: number, weeks: number, onWeek: (week: number) => void) {
  const [isWanted, setIsWanted] = useState(false);
  const canPlay = !useSyncExternalStore(watchStill, () => matchMedia(STILL).matches);
  const isPlaying = isWanted && canPlay && week < weeks;
  useEffect(() => {
    if (!isPlaying) return;
    const step = setTimeout(() => onWeek(week + 1), STEP_MILLISECONDS);
    return () => clearTimeout(step);
  }, [isPlaying, week, onWeek]);
  const toggle = () => {
    if (!isPlaying && week >= weeks) onWeek(0);
    setIsWanted(!isPlaying);
  };
  return { canPlay, isPlaying, toggle };
}

function watchStill(tell: () => void): () => void {
  const media = matchMedia(STILL);
  media.addEventListener('change', tell);
  return () => media.removeEventListener('change', tell);
}
