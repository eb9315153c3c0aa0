import type { Scene } from '../../core/paper/paper.ts';
import type { Presenting } from '../../store/papers.ts';

/** How a presentation stands to its plan; all in whole seconds. */
export interface ShowClock {
  readonly elapsed: number;
  /** What all steps should take. */
  readonly planned: number;
  /** Of the time for the step that is shown; below 0 once it is over. */
  readonly left: number;
  /** Elapsed beyond what the steps so far should have taken at most; below 0 for as long as there is time in hand. */
  readonly behind: number;
}

/** Reads the clock: the step was shown last at `shownAt`; both moments in milliseconds. */
export function readClock(
  scenes: readonly Pick<Scene, 'minutes'>[],
  { step, startedAt }: Presenting,
  shownAt: number,
  now: number,
): ShowClock {
  const minutesOf = (some: readonly Pick<Scene, 'minutes'>[]) =>
    some.reduce((sum, { minutes }) => sum + minutes, 0);
  const elapsed = Math.max(0, Math.floor((now - startedAt) / 1000));
  const here = Math.max(0, Math.floor((now - shownAt) / 1000));
  return {
    elapsed,
    planned: minutesOf(scenes) * 60,
    left: minutesOf(scenes.slice(step, step + 1)) * 60 - here,
    behind: elapsed - minutesOf(scenes.slice(0, step + 1)) * 60,
  };
}
