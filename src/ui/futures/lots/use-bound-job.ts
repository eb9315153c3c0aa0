import { useEffect, useRef, useState } from 'react';
import type { LotTask } from '../../../core/districting/lot-task.ts';
import { boundInertiaElsewhere } from '../../../workers/bound-inertia.ts';

/** How the proof of a limit stands. What is proven stays when it is stopped. */
export interface BoundJob {
  readonly state: 'running' | 'done' | 'stopped' | 'failed';
  readonly seconds: number;
  /** Weight × km² that no plan has less than; null until something is proven. */
  readonly bound: number | null;
}

export interface BoundActions {
  /** Begins, or begins again. `upper` is the value of the plan that the limit is set against. */
  start(taskOf: () => LotTask, upper: number): void;
  stop(): void;
}

const TICK_MILLISECONDS = 500;

/** Runs the proof in a worker for one subject at a time, and ends it when the subject changes or goes away. */
export function useBoundJob(subject: unknown): readonly [BoundJob | null, BoundActions] {
  const [found, setFound] = useState<{ readonly of: unknown; readonly job: BoundJob } | null>(null);
  const work = useRef<{ readonly of: unknown; readonly ending: AbortController } | null>(null);
  useEffect(
    () => () => {
      if (work.current?.of === subject) work.current?.ending.abort();
    },
    [subject],
  );

  const stop = () => work.current?.ending.abort();

  const start: BoundActions['start'] = (taskOf, upper) => {
    stop();
    const ending = new AbortController();
    work.current = { of: subject, ending };
    const began = performance.now();
    let job: BoundJob = { state: 'running', seconds: 0, bound: null };
    const show = (part: Partial<BoundJob>) => {
      if (work.current?.ending !== ending) return;
      job = { ...job, ...part, seconds: (performance.now() - began) / 1000 };
      setFound({ of: subject, job });
    };
    const ticking = setInterval(() => show({}), TICK_MILLISECONDS);
    const run = async () => {
      show({});
      const onProgress = ({ bound }: { bound: number }) => show({ bound });
      const { bound } = await boundInertiaElsewhere(taskOf(), upper, { onProgress, signal: ending.signal });
      show({ state: 'done', bound });
    };
    run()
      .catch((error: unknown) => {
        if (!ending.signal.aborted) console.error(error);
        show({ state: ending.signal.aborted ? 'stopped' : 'failed' });
      })
      .finally(() => clearInterval(ticking));
  };

  return [found !== null && found.of === subject ? found.job : null, { start, stop }];
}
