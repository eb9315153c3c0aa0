import { type RefObject, useEffect, useState } from 'react';
import { type Box, placeCard } from './place-card.ts';
import type { TourStep } from './tour-steps.ts';

interface TourPlace {
  /** Round what is pointed at; null while it is not on the page. */
  readonly ring: Box | null;
  readonly corner: Pick<Box, 'left' | 'top'> | null;
}

const NOWHERE: TourPlace = { ring: null, corner: null };

/** Where a step points and where its card stands, followed as the page changes. */
export function useTourPlace({ at }: TourStep, card: RefObject<HTMLElement | null>): TourPlace {
  const [place, setPlace] = useState(NOWHERE);
  useEffect(() => {
    let frame = 0;
    let shown = '';
    const follow = () => {
      frame = requestAnimationFrame(follow);
      const ring = boxOf(at);
      const window = { width: innerWidth, height: innerHeight };
      const size = card.current?.getBoundingClientRect();
      const corner = ring === null || size === undefined ? null : placeCard(ring, size, window);
      const now = JSON.stringify([ring, corner]);
      if (now === shown) return;
      shown = now;
      setPlace({ ring, corner });
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [at, card]);
  return place;
}

function boxOf(selectors: readonly string[]): Box | null {
  for (const selector of selectors) {
    const { left, top, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? NONE;
    if (width > 0 && height > 0) return { left, top, width, height };
  }
  return null;
}

const NONE = { left: 0, top: 0, width: 0, height: 0 };
