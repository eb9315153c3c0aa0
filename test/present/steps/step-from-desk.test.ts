import { beforeEach, describe, expect, test } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import { areaBounds } from '../../../src/core/fabric/area-bounds.ts';
import { stepFromDesk } from '../../../src/present/steps/step-from-desk.ts';
import type { Planner } from '../../../src/store/planner.ts';
import { anOpenPlanner, aPlanner, ONE_LOT } from '../../store/a-planner.ts';

let planner: StoreApi<Planner>;
const now = () => planner.getState();

beforeEach(async () => {
  ({ planner } = await anOpenPlanner());
});

describe('a step from the desk', () => {
  test('shows the plan of today by no name, so that it follows what stands for today', () => {
    expect(stepFromDesk(now())).toMatchObject({ title: 'Where we are now', scenario: null, view: 'plan' });
  });

  test('shows another plan by its own', () => {
    now().openScenario(ONE_LOT.id);
    expect(stepFromDesk(now())).toMatchObject({ title: 'One lot', scenario: ONE_LOT.id });
  });

  test('has the need and the zones that are drawn over it', () => {
    now().setLayers({ need: 'waiting-now', zones: 0 });
    expect(stepFromDesk(now())).toMatchObject({ need: 'waiting-now', zones: 0 });
  });

  test('looks at the part the map looks at, and at the whole where that is in sight', () => {
    const [west, south, east, north] = areaBounds(now().area!.ground);
    const part = [west, south, (west + east) / 2, north] as const;
    now().restMapAt(part);
    expect(stepFromDesk(now())!.bounds).toEqual(part);
    now().restMapAt([west - 1, south - 1, east + 1, north + 1]);
    expect(stepFromDesk(now())!.bounds).toBeNull();
    now().restMapAt([west + 9, south, east + 9, north]);
    expect(stepFromDesk(now())!.bounds).toBeNull();
  });

  test('is none with nothing on the desk', () =>
    expect(stepFromDesk(aPlanner().planner.getState())).toBeNull());
});
