import { metresToTaker } from '../../../src/core/placing/metres-to-taker.ts';
import { placingAims, type PlacingAim } from '../../../src/core/placing/placing-aims.ts';
import { placingPart, type PlacingPart } from '../../../src/core/placing/placing-part.ts';
import { placingTask, type PlacingTask } from '../../../src/core/placing/placing-task.ts';
import { prepareDemand } from '../../../src/core/allocation/demand.ts';
import { offersOf } from '../../../src/core/allocation/offers.ts';
import { seatTargets, type SeatTargets } from '../../../src/core/placing/seat-targets.ts';
import { splitTask } from '../../../src/core/placing/split-task.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset, type AreaWords } from '../a-dataset.ts';
import { aScenario, type ScenarioWords } from '../a-scenario.ts';
import { aRandomSize, aRandomTask, type RandomTask, type TaskSize } from './a-random-task.ts';

/** All that placing makes of a task before anything is chosen. */
export interface LaidOutTask extends RandomTask {
  readonly task: PlacingTask;
  readonly targets: SeatTargets;
  readonly parts: readonly { readonly part: PlacingPart; readonly aims: readonly PlacingAim[] }[];
}

/** A task laid out for placing, with each of its parts and their aims. */
export function layOutTask({ demand, offers, assignment }: RandomTask): LaidOutTask {
  const task = placingTask(demand, offers, assignment);
  const targets = seatTargets(offers);
  const metresTo = metresToTaker(demand);
  const parts = splitTask(task).map((places) => {
    const part = placingPart(task, places);
    return { part, aims: placingAims(part, offers, targets, metresTo) };
  });
  return { demand, offers, assignment, task, targets, parts };
}

/** A task in words, as an area and a plan for it; every package is of its own person unless the words say so. */
export function aTaskInWords(words: AreaWords, plan: (start: ScenarioWords) => ScenarioWords): LaidOutTask {
  const dataset = aDataset(words);
  const { scenario } = plan(aScenario(dataset));
  const demand = prepareDemand(dataset, weaveFabric(dataset), scenario.assumptions);
  return layOutTask({ demand, offers: offersOf(scenario, dataset), assignment: scenario.assignment });
}

/** So many random tasks that differ in all that a task can differ in, laid out. */
export function someTasks(
  count: number,
  changes: Partial<TaskSize> = {},
): (LaidOutTask & { seed: number })[] {
  return Array.from({ length: count }, (_, seed) => ({
    seed,
    ...layOutTask(aRandomTask(seed, { ...aRandomSize(seed), ...changes })),
  }));
}
