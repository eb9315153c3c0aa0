import type { AwardChoice } from '../core/awards/award-choice.ts';
import type { AwardTask } from '../core/awards/award-task.ts';
import { chooseAwards } from '../core/awards/choose-awards.ts';
import { loadSolver } from '../io/solver/load-solver.ts';
import { serveJob, type JobScope } from './serve-job.ts';

export interface AwardRequest {
  readonly task: AwardTask;
  /** The most for each of the programmes that are solved. */
  readonly seconds: number;
  /** The solver's program. */
  readonly program: ArrayBuffer;
}

/** So many steps of so many; with the choice once it is made, while what each rule costs is still to come. */
export interface AwardProgress {
  readonly done: number;
  readonly of: number;
  readonly choice: AwardChoice | null;
}

serveJob<AwardRequest, AwardChoice, AwardProgress>(
  self as unknown as JobScope,
  async ({ task, seconds, program }, tell) => {
    const solve = await loadSolver(program);
    return chooseAwards(task, solve, { seconds, onStep: (done, of, choice) => tell({ done, of, choice }) });
  },
);
