import { sayCount, sayNumber } from '../../words/say-number.ts';
import type { YearsRun } from '../../../store/futures.ts';
import type { Age } from '../age-of.ts';

/** `120 of 1,000 futures, 3 s`. */
export function sayProgress({ replications, milliseconds, wish }: YearsRun): string {
  return `${sayNumber(replications)} of ${sayCount(wish.replications, 'future')}, ${sayNumber(Math.round(milliseconds / 1000))} s`;
}

/** How the run stands, once it is no longer under way; null where there is nothing to add to the figures. */
export function sayEnd(run: YearsRun): string | null {
  const { state, replications, wish, figures } = run;
  if (state === 'failed')
    return 'The years could not be run. Your plan is safe. Press ‘Run again’ to try once more.';
  if (state === 'stopped')
    return figures === null
      ? 'Stopped before anything was known.'
      : `Stopped after ${sayCount(replications, 'future')}: what is known stays.`;
  if (state === 'done' && replications < wish.replications) return `Sure enough after ${sayProgress(run)}.`;
  return state === 'done' ? `${sayProgress(run)}.` : null;
}

/** Why figures that are there may not hold for what is on the desk; null where they do. */
export function sayAge(age: Age, run: YearsRun): string | null {
  return {
    current: null,
    'other-plan': `These years are of ‘${run.of.name}’, which is not the plan on the desk.`,
    'plan-changed': 'The plan or what is assumed has changed since these years were run.',
    'wish-changed': 'What to run has changed since these years were run.',
  }[age];
}
