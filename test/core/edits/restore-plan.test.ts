import { describe, expect, test } from 'vitest';
import { assignBlocks } from '../../../src/core/edits/assign-blocks.ts';
import { lockAll } from '../../../src/core/edits/lock-all.ts';
import { renameScenario } from '../../../src/core/edits/rename-scenario.ts';
import { restorePlan } from '../../../src/core/edits/restore-plan.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { NO_LOCKS, type LotId, type Scenario, type ScenarioId } from '../../../src/core/scenario/scenario.ts';
import { aDataset, blocksCalled } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('going back to a plan that was kept', () => {
  const dataset = aDataset({ blocks: 'AB' });
  const { scenario: point } = aScenario(dataset).withLot('North', 'AB', 'Alder');
  const given = assignBlocks(point, weaveFabric(dataset), blocksCalled(dataset, 'B'), 0 as LotId) as Scenario;
  const later = lockAll(renameScenario(given, 'Later') as Scenario, true) as Scenario;

  test('brings back everything but the id and the name, across locks', () => {
    const copy = { ...later, id: 'copy' as ScenarioId };
    expect(restorePlan(copy, point)).toEqual({ ...point, id: 'copy', name: 'Later' });
    expect(restorePlan(point, later)).toEqual({ ...later, name: point.name });
    expect((restorePlan(later, point) as Scenario).locks).toEqual(NO_LOCKS);
  });

  test('keeps the very parts that are the same, though the kept plan comes from the disk', () => {
    const restored = restorePlan(later, structuredClone(point)) as Scenario;
    expect(restored).toEqual({ ...point, name: 'Later' });
    expect(restored.cuts).toBe(later.cuts);
    expect(restored.lots).toBe(later.lots);
  });

  test('is refused where the plan is as it was kept, whatever its name', () =>
    expect(restorePlan(renameScenario(point, 'Other') as Scenario, structuredClone(point))).toEqual({
      refused: 'nothing-would-change',
    }));
});
