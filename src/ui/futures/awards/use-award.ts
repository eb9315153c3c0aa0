import { useCallback, useEffect, useRef, useState } from 'react';
import type { AwardChoice } from '../../../core/awards/award-choice.ts';
import { awardTask, type AwardTask } from '../../../core/awards/award-task.ts';
import type { AwardWish } from '../../../core/awards/award-wish.ts';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import type { AwardProgress } from '../../../workers/choose-awards.worker.ts';
import { chooseElsewhere } from '../../../workers/choose-awards.ts';

/** A choice of providers, and the plan as it was when it was asked. */
export interface Award {
  readonly of: PlanRead;
  readonly task: AwardTask;
  readonly choice: AwardChoice;
}

export interface AwardState {
  /** What was found last; while a choice is being made, perhaps without what each rule costs. */
  readonly award: Award | null;
  /** From 0 to 1 while a choice is being made; otherwise null. */
  readonly share: number | null;
  readonly hasFailed: boolean;
  choose(read: PlanRead, wish: AwardWish, program: ArrayBuffer): void;
  stop(): void;
}

/** Chooses providers in a worker when asked; leaving the page ends it. */
export function useAward(): AwardState {
  const [award, setAward] = useState<Award | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const ending = useRef<AbortController | null>(null);
  const stop = useCallback(() => {
    ending.current?.abort();
    ending.current = null;
    setShare(null);
  }, []);
  useEffect(() => () => ending.current?.abort(), []);
  const choose = useCallback(
    (read: PlanRead, wish: AwardWish, program: ArrayBuffer) => {
      stop();
      const end = new AbortController();
      ending.current = end;
      setShare(0);
      setHasFailed(false);
      const task = awardTask(read, wish);
      const onProgress = ({ done, of, choice }: AwardProgress) => {
        setShare(done / of);
        if (choice !== null) setAward({ of: read, task, choice });
      };
      chooseElsewhere(task, program, { onProgress, signal: end.signal }).then(
        (choice) => {
          setAward({ of: read, task, choice });
          setShare(null);
          return undefined;
        },
        (error: unknown) => {
          if (end.signal.aborted) return;
          console.error(error);
          setHasFailed(true);
          setShare(null);
        },
      );
    },
    [stop],
  );
  return { award, share, hasFailed, choose, stop };
}
