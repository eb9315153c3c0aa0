import type { Write } from './slice.ts';

/** Opens one thing at a time: opening something else, or cancelling, ends what is under way. */
export interface Opening {
  /**
   * The result of opening something, or null where it was cancelled, overtaken by a later opening, or
   * failed for reasons outside the app, which is said.
   */
  run<T>(what: string, work: (signal: AbortSignal) => Promise<T>): Promise<T | null>;
  cancel(): void;
}

export function createOpening(set: Write): Opening {
  let current = new AbortController();
  return {
    run: async (what, work) => {
      current.abort();
      current = new AbortController();
      const { signal } = current;
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
    cancel: () => {
      current.abort();
      set({ progress: null });
    },
  };
}
