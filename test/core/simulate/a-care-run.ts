import { beginRow, careCounter } from '../../../src/core/simulate/care-counter.ts';
import type { CareModel } from '../../../src/core/simulate/care-model.ts';
import { careRun, clearRun, type CareRun } from '../../../src/core/simulate/care-run.ts';
import { worldOf } from '../../../src/core/simulate/chance.ts';

/** A run at week 0 with nothing in it, which counts everything in one row. */
export function aCareRun(model: CareModel): CareRun {
  const counter = careCounter(model, 1, model.weeks, new Float64Array([0]));
  const run = careRun(model, counter);
  clearRun(run, worldOf(1, 0));
  beginRow(counter, 0, 0, model.weeks);
  return run;
}
