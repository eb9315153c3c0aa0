import { expect, test, vi } from 'vitest';
import { settledRead } from '../../src/core/figures/settled-read.ts';
import { placePackages } from '../../src/core/placing/place-packages.ts';
import { activeScenario } from '../../src/store/active-scenario.ts';
import type { Dependencies } from '../../src/store/dependencies.ts';
import { anOpenPlanner, DATASET, ONE_LOT, TWO_LOTS } from './a-planner.ts';

test('a plan beside the one on the desk is read by its best placing, once, and the desk stays as it is', async () => {
  const place = vi.fn<Dependencies['placePackages']>(async (demand, offers, assignment) =>
    placePackages(demand, offers, assignment),
  );
  const { planner } = await anOpenPlanner({ placePackages: place });
  await vi.waitFor(() => expect(planner.getState().allocation!.proof).not.toBeNull());
  const before = planner.getState();
  const { signal } = new AbortController();
  const asked = { ...ONE_LOT };

  const read = await before.settledRead(asked, signal);
  const fresh = settledRead(DATASET, before.area!.fabric, ONE_LOT);
  expect(read.figures).toEqual(fresh.figures);
  expect([...read.ledger.takers.taker]).toEqual([...fresh.ledger.takers.taker]);
  expect(place).toHaveBeenCalledTimes(2);
  expect((await before.settledRead(asked, signal)).figures).toEqual(fresh.figures);
  expect(place).toHaveBeenCalledTimes(2);

  const now = planner.getState();
  expect([now.figures, now.ledger]).toEqual([before.figures, before.ledger]);
  expect(activeScenario(now)!.scenario).toBe(TWO_LOTS);
});

test('the plan on the desk is not placed again once it has settled', async () => {
  const place = vi.fn<Dependencies['placePackages']>(async (demand, offers, assignment) =>
    placePackages(demand, offers, assignment),
  );
  const { planner } = await anOpenPlanner({ placePackages: place });
  await vi.waitFor(() => expect(planner.getState().allocation!.proof).not.toBeNull());
  const { scenario } = activeScenario(planner.getState())!;
  const read = await planner.getState().settledRead(scenario, new AbortController().signal);
  expect(read.figures).toEqual(planner.getState().figures);
  expect(place).toHaveBeenCalledTimes(1);
});
