import type { AwardChoice } from '../core/awards/award-choice.ts';
import type { AwardTask } from '../core/awards/award-task.ts';
import type { AwardProgress, AwardRequest } from './choose-awards.worker.ts';
import AwardWorker from './choose-awards.worker.ts?worker&inline';
import { runJob, type JobOptions } from './run-job.ts';

/** The most for each of the programmes that are solved. Those of a county's samples take a second or two. */
const SECONDS = 20;

/** Chooses providers off the main thread; aborting the signal ends the work itself. `program` is the solver's. */
export function chooseElsewhere(
  task: AwardTask,
  program: ArrayBuffer,
  options: JobOptions<AwardProgress>,
): Promise<AwardChoice> {
  const request: AwardRequest = { task, seconds: SECONDS, program };
  return runJob<AwardRequest, AwardChoice, AwardProgress>(
    'Choosing the providers',
    () => new AwardWorker(),
    request,
    options,
  );
}
