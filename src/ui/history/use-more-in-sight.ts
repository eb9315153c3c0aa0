import { useEffect, useRef, useState, type RefObject } from 'react';

/**
 * How many of a long list to draw: `first` to begin with, and as many again whenever the element at
 * `end`, below those that are drawn, is nearly in sight.
 */
export function useMoreInSight(
  first: number,
  all: number,
): { shown: number; end: RefObject<HTMLDivElement | null> } {
  const [shown, setShown] = useState(first);
  const end = useRef<HTMLDivElement>(null);
  const isWhole = shown >= all;
  useEffect(() => {
    if (end.current === null || isWhole) return;
    const observer = new IntersectionObserver(([seen]) => seen?.isIntersecting && setShown(shown + first), {
      root: end.current.parentElement,
      rootMargin: '800px',
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [first, isWhole, shown]);
  return { shown: Math.min(shown, all), end };
}
