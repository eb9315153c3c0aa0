import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { Fabric } from '../../src/core/fabric/fabric.ts';
import type { PlanRead } from '../../src/core/figures/plan-read.ts';
import { settledRead } from '../../src/core/figures/settled-read.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { readArea } from '../../src/io/read-area.ts';
import { sampleBytes, sampleScenarioBytes, type SampleArea } from './sample-files.ts';

export interface OpenSample {
  readonly dataset: Dataset;
  readonly fabric: Fabric;
  readonly scenarios: readonly Scenario[];
  /** The plan whose name begins so. */
  planCalled(beginning: string): Scenario;
  settled(scenario: Scenario): PlanRead;
}

/** A sample as it comes with the app, with its plans. */
export async function openSample(area: SampleArea): Promise<OpenSample> {
  const files = [...sampleBytes(area), ...sampleScenarioBytes(area)];
  const read = await readArea(files, { name: area, invented: true });
  if (read.dataset === null) throw new Error(`${area} does not read`);
  const { dataset, fabric, scenarios } = read;
  return {
    dataset,
    fabric,
    scenarios,
    planCalled: (beginning) => scenarios.find(({ name }) => name.startsWith(beginning))!,
    settled: (scenario) => settledRead(dataset, fabric, scenario),
  };
}
