import { cutBlocks } from '../../../src/core/edits/cut-blocks.ts';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import { cutFabric } from '../../../src/core/fabric/cut-fabric.ts';
import type { Fabric } from '../../../src/core/fabric/fabric.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { cornerAt } from '../../core/drawing.ts';

/** A plan with cuts along straight lines, each from one place to another in columns and rows of the drawing. */
export function cutAlong(
  dataset: Dataset,
  ground: Fabric,
  scenario: Scenario,
  ...lines: readonly (readonly [number, number])[][]
): { scenario: Scenario; fabric: Fabric } {
  let [plan, fabric] = [scenario, ground];
  for (const line of lines) {
    const edited = cutBlocks(plan, fabric, { line: line.map(([x, y]) => cornerAt(x, y)), closed: false });
    if (isRefusal(edited)) continue;
    plan = edited;
    fabric = cutFabric(dataset, ground, plan.cuts);
  }
  return { scenario: plan, fabric };
}
