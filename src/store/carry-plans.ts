import type { Dataset } from '../core/dataset/dataset.ts';
import type { Fabric } from '../core/fabric/fabric.ts';
import { EMPTY_HISTORY } from '../core/scenario/history.ts';
import { readScenarioFile, writeScenarioFile } from '../io/scenario/scenario-file.ts';
import type { Area, OpenScenario } from './planner.ts';

/**
 * Plans carried from an area over to the same area read anew. With the same blocks they keep their
 * history; otherwise each is carried by the codes of its blocks, as a scenario file would be, and
 * those that share no block are left behind.
 */
export function carryPlans(
  from: Area,
  plans: readonly OpenScenario[],
  dataset: Dataset,
  fabric: Fabric,
): OpenScenario[] {
  if (sameCodes(from.fabric.codes, fabric.codes)) return [...plans];
  return plans.flatMap(({ scenario }) => {
    const text = writeScenarioFile(from.dataset, from.fabric, scenario, new Date(0).toISOString());
    const read = readScenarioFile(text, dataset, fabric);
    return 'refused' in read ? [] : [{ scenario: read.scenario, history: EMPTY_HISTORY }];
  });
}

function sameCodes(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((code, block) => code === other[block]);
}
