import { expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { codesWithCuts } from '../../../src/io/scenario/codes-with-cuts.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { aScenario } from '../../core/a-scenario.ts';
import { cutAlong } from './a-cut-plan.ts';

const dataset = aDataset({ blocks: 'ABC/DEF', wobble: 0.2 });
const ground = weaveFabric(dataset);

test('the codes of a plan without cuts are those of the ground', () => {
  expect(codesWithCuts(ground, [])).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
});

test('the codes of a plan with cuts are those of its fabric, in its order', () => {
  const { scenario, fabric } = cutAlong(
    dataset,
    ground,
    aScenario(dataset).scenario,
    [
      [0.5, 0.5],
      [2.5, 0.5],
    ],
    [
      [1.5, -0.5],
      [1.5, 2.5],
    ],
  );
  const codes = codesWithCuts(ground, scenario.cuts);
  expect(codes).toEqual(fabric.codes);
  expect(codes.length).toBeGreaterThan(8);
});
