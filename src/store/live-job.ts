import { isStopped } from './stopped.ts';

interface Job {
  readonly state: 'running' | 'done' | 'stopped' | 'failed';
}

/** Shows what has changed of a job; with a sentence for people who cannot see it. */
export type ShowPart<State> = (part: Partial<State>, announcement?: string) => void;

/**
 * Work off the main thread whose state the store keeps. Begun again it ends the work before; where the state was
 * taken away, as with another area, it ends itself. Stopped or failed, what it showed last stays.
 */
export function liveJob<State extends Job>(
  kept: () => State | null,
  keep: (state: State, announcement?: string) => void,
  said: { readonly stopped: string; readonly failed: string },
) {
  let work: AbortController | null = null;
  return {
    begin(
      first: State,
      announcement: string,
      run: (show: ShowPart<State>, signal: AbortSignal) => Promise<void>,
    ) {
      work?.abort();
      const ending = (work = new AbortController());
      let shown = first;
      keep(shown, announcement);
      const show: ShowPart<State> = (part, words) => {
        if (kept() !== shown) return ending.abort();
        shown = { ...shown, ...part };
        keep(shown, words);
      };
      run(show, ending.signal).catch((error: unknown) => {
        if (isStopped(error)) return show({ state: 'stopped' } as Partial<State>, said.stopped);
        console.error(error);
        show({ state: 'failed' } as Partial<State>, said.failed);
      });
    },
    stop: () => work?.abort(),
  };
}
