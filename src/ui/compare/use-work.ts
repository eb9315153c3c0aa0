import { useEffect, useMemo, useState } from 'react';

/** Work that a page waits for: how far it is, what it found, or a way to try again. */
export type Work<Found, Progress = never> =
  | { readonly kind: 'loading'; readonly progress: Progress | null }
  | { readonly kind: 'ready'; readonly found: Found }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** Work to be done: it says how far it is, and ends when the signal says so. */
export type DoWork<Found, Progress = never> = (
  signal: AbortSignal,
  hear: (progress: Progress) => void,
) => Promise<Found>;

/**
 * Does work while the component shows, and anew whenever its subject is another object; null is nothing to work
 * on. What is ready is never of an earlier subject, and work that nobody waits for any more is ended.
 */
export function useWork<Found, Progress = never>(
  subject: object | null,
  work: DoWork<Found, Progress>,
): Work<Found, Progress> {
  const [attempt, setAttempt] = useState(0);
  const asked = useMemo(() => ({ subject, attempt }), [subject, attempt]);
  const [answer, setAnswer] = useState<{ to: typeof asked; state: Work<Found, Progress> } | null>(null);
  useEffect(() => {
    if (asked.subject === null) return;
    const leaving = new AbortController();
    const hear = (state: Work<Found, Progress>) => {
      if (!leaving.signal.aborted) setAnswer({ to: asked, state });
    };
    work(leaving.signal, (progress) => hear({ kind: 'loading', progress })).then(
      (found) => hear({ kind: 'ready', found }),
      (error: unknown) => {
        if (!leaving.signal.aborted) console.error(error);
        hear({ kind: 'failed', retry: () => setAttempt((before) => before + 1) });
      },
    );
    return () => leaving.abort();
  }, [asked, work]);
  return answer?.to === asked ? answer.state : LOADING;
}

const LOADING = { kind: 'loading', progress: null } as const;
