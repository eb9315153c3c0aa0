import type { Dataset } from '../core/dataset/dataset.ts';
import type { Fabric } from '../core/fabric/fabric.ts';
import { decisionsOf, EMPTY_HISTORY } from '../core/scenario/history.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { readScenarioFile } from '../io/scenario/read-scenario-file.ts';
import { writeScenarioFile } from '../io/scenario/write-scenario-file.ts';
import type { Area, OpenScenario } from './planner.ts';

/**
 * Plans carried from an area over to the same area read anew. With the same blocks they keep their
 * history; otherwise each, with its restore points and decisions, is carried by the codes of its
 * blocks, as a scenario file would be, and those that share no block are left behind.
 */
export function carryPlans(
  from: Area,
  plans: readonly OpenScenario[],
  dataset: Dataset,
  ground: Fabric,
): OpenScenario[] {
  if (sameBlocks(from.ground, ground)) return [...plans];
  const carry = (scenario: Scenario): Scenario | null => {
    const text = writeScenarioFile(from.dataset, from.ground, scenario, [], new Date(0).toISOString());
    const read = readScenarioFile(text, dataset, ground);
    return 'refused' in read ? null : read.scenario;
  };
  return plans.flatMap(({ scenario, history, ...placed }) => {
    const carried = carry(scenario);
    if (carried === null) return [];
    const points = history.points.flatMap((point) => {
      const kept = carry(point.scenario);
      return kept === null ? [] : [{ ...point, scenario: kept }];
    });
    return [
      { ...placed, scenario: carried, history: { ...EMPTY_HISTORY, points, earlier: decisionsOf(history) } },
    ];
  });
}

/** The same codes in the same boxes with the same areas: cuts are lines through these very shapes. */
function sameBlocks(one: Fabric, other: Fabric): boolean {
  return (
    one.count === other.count &&
    one.codes.every((code, block) => code === other.codes[block]) &&
    one.areaSquareMetres.every((area, block) => area === other.areaSquareMetres[block]) &&
    one.bounds.every((degrees, at) => degrees === other.bounds[at])
  );
}
