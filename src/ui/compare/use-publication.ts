import { useEffect, useMemo, useState } from 'react';
import type { Publication } from '../../core/publication/publication.ts';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';

/** All that may leave the app, once it is counted and protected. */
export type Published =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly publication: Publication }
  | { readonly kind: 'failed'; readonly retry: () => void };

/**
 * The publication of the scenarios as they are now, under the paper's rule. It is asked for when the component
 * comes, and again whenever a scenario, which of them stands for today, or the rule changes; work that nobody
 * waits for any more is ended. What is ready is never of an earlier state.
 */
export function usePublication(): Published {
  const scenarios = usePlanner((state) => state.scenarios);
  const current = usePlanner((state) => state.paper.current);
  const publishing = usePlanner((state) => state.paper.publishing);
  const { publication } = usePlannerActions();
  const [attempt, setAttempt] = useState(0);
  const asked = useMemo(
    () => ({ scenarios, current, publishing, attempt }),
    [scenarios, current, publishing, attempt],
  );
  const [answer, setAnswer] = useState<{ to: typeof asked; published: Published } | null>(null);
  useEffect(() => {
    if (asked.scenarios.length === 0) return;
    const leaving = new AbortController();
    const hear = (published: Published) => {
      if (!leaving.signal.aborted) setAnswer({ to: asked, published });
    };
    const ask = async () => hear({ kind: 'ready', publication: await publication(leaving.signal) });
    ask().catch((error: unknown) => {
      if (!leaving.signal.aborted) console.error(error);
      hear({ kind: 'failed', retry: () => setAttempt((before) => before + 1) });
    });
    return () => leaving.abort();
  }, [asked, publication]);
  return answer?.to === asked ? answer.published : LOADING;
}

const LOADING: Published = { kind: 'loading' };
