import type { Write } from './slice.ts';

/** Opens one thing at a time: to begin another, or to cancel, ends what is under way. */
export interface Opening {
  begin(): Turn;
  /** For what nobody asked for: null where anything was begun before. */
  beginFirst(): Turn | null;
  cancel(): void;
}

/** The opening of one thing, in steps. */
export interface Turn {
  /** Whether it was cancelled, or something else was begun since: then nothing of it may reach the desk. */
  isOver(): boolean;
  /**
   * The result of a step, or null where the turn is over, before it or at its end, or where it
   * failed for reasons outside the app, which is said.
   */
  run<T>(what: string, work: (signal: AbortSignal) => Promise<T>): Promise<T | null>;
}

export function createOpening(set: Write): Opening {
  let current: AbortController | null = null;
  const begin = (): Turn => {
    current?.abort();
    current = new AbortController();
    const { signal } = current;
    return {
      isOver: () => signal.aborted,
      run: async (what, work) => {
        if (signal.aborted) return null;
        set({ progress: { what, share: null } });
        try {
          const result = await work(signal);
          if (signal.aborted) return null;
          set({ progress: null });
          return result;
        } catch (error) {
          if (signal.aborted) return null;
          const lines = [
            error instanceof Error ? error.message : String(error),
            'Nothing has changed. Open it once more to try again.',
          ];
          set({ progress: null, notice: { tone: 'error', title: 'That could not be opened.', lines } });
          return null;
        }
      },
    };
  };
  return {
    begin,
    beginFirst: () => (current === null ? begin() : null),
    cancel: () => {
      current?.abort();
      set({ progress: null });
    },
  };
}
