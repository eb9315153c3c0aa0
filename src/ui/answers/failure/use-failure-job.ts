import { useEffect, useState } from 'react';
import type { JobOptions } from '../../../workers/run-job.ts';
import type { FailureProgress } from '../../../workers/fail-providers.worker.ts';

/** How a job stands: what it found last for its subject, and how far it is if it takes long. */
export interface JobState<Result> {
  readonly result: Result | null;
  readonly isWorking: boolean;
  /** From 0 to 1, once it has taken a second. */
  readonly share: number | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

type StartJob<Result> = (options: JobOptions<FailureProgress>) => Promise<Result>;

const LONG_MILLISECONDS = 1000;

/**
 * Runs a job in a worker whenever `start` is another function, and ends the one before. What was found
 * stays until the next is found, unless the job is then about another subject.
 */
export function useFailureJob<Result>(subject: unknown, start: StartJob<Result> | null): JobState<Result> {
  const [found, setFound] = useState<{ of: unknown; by: unknown; result: Result | null } | null>(null);
  const [progress, setProgress] = useState<{ by: unknown; share: number } | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (start === null) return;
    const ending = new AbortController();
    const began = performance.now();
    const onProgress = ({ done, of }: FailureProgress) => {
      if (performance.now() - began > LONG_MILLISECONDS) setProgress({ by: start, share: done / of });
    };
    start({ onProgress, signal: ending.signal }).then(
      (result) => setFound({ of: subject, by: start, result }),
      (error: unknown) => {
        if (ending.signal.aborted) return;
        console.error(error);
        setFound({ of: subject, by: start, result: null });
      },
    );
    return () => ending.abort();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- an attempt more is asked for by its number alone
  }, [subject, start, attempt]);
  const isDone = start === null || found?.by === start;
  return {
    result: found !== null && found.of === subject ? found.result : null,
    isWorking: !isDone,
    share: !isDone && progress?.by === start ? progress.share : null,
    hasFailed: found?.by === start && found?.result === null,
    retry: () => {
      setFound(null);
      setAttempt(attempt + 1);
    },
  };
}
