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
    publication(leaving.signal).then(
      (ready) => {
        if (!leaving.signal.aborted)
          setAnswer({ to: asked, published: { kind: 'ready', publication: ready } });
      },
      (error: unknown) => {
        if (leaving.signal.aborted) return;
        console.error(error);
        setAnswer({
          to: asked,
          published: { kind: 'failed', retry: () => setAttempt((before) => before + 1) },
        });
      },
    );
    return () => leaving.abort();
  }, [asked, publication]);
  return answer?.to === asked ? answer.published : LOADING;
}

const LOADING: Published = { kind: 'loading' };
