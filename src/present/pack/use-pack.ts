import { useEffect, useRef, useState } from 'react';
import { dayOf } from '../../ui/paper/day-of.ts';
import { withPixels } from '../../ui/pictures/picture-pixels.ts';
import { usePlannerStore } from '../../ui/planner-context.tsx';
import { makePack, type MadePack, type PackProgress } from './make-pack.ts';

/** A pack that is asked for, being made, made, or that could not be. */
export type PackState =
  | { readonly kind: 'none' }
  | { readonly kind: 'making'; readonly progress: PackProgress; readonly cancel: () => void }
  | { readonly kind: 'made'; readonly made: MadePack }
  | { readonly kind: 'failed' };

/** The pack as it was made last, and a way to make it. Leaving the page ends the work. */
export function usePack(): { pack: PackState; make: () => void } {
  const planner = usePlannerStore();
  const [pack, setPack] = useState<PackState>(NONE);
  const underWay = useRef<AbortController | null>(null);
  useEffect(() => () => underWay.current?.abort(), []);
  const make = () => {
    underWay.current?.abort();
    const leaving = new AbortController();
    underWay.current = leaving;
    const { signal } = leaving;
    const cancel = () => {
      leaving.abort();
      setPack(NONE);
    };
    const hear = (progress: PackProgress) => {
      if (!signal.aborted) setPack({ kind: 'making', progress, cancel });
    };
    makePack(planner, dayOf(Date.now()), withPixels, hear, signal)
      .then((made) => setPack({ kind: 'made', made }))
      .catch((error: unknown) => {
        if (signal.aborted) return;
        console.error(error);
        setPack({ kind: 'failed' });
      });
  };
  return { pack, make };
}

const NONE: PackState = { kind: 'none' };
