import { expect, test, vi } from 'vitest';
import { createPlanNeedsReader } from '../../src/map/plan-needs.ts';
import { aDataset } from '../core/a-dataset.ts';
import { anOpenPlanner, readArea } from '../store/a-planner.ts';

/** Six people wait in A, two in B and none elsewhere. */
const CROWDED = {
  ...aDataset({
    blocks: 'ABCD',
    packages: [...'AAAAAABB'].map((block) => ({ block, hours: 4, status: 'waiting' as const })),
    providers: [
      { name: 'Alder', hours: 1 },
      { name: 'Birch', hours: 1 },
    ],
  }),
  name: 'Crowded',
};

test('need is shaded over areas that hold enough people under the rule, as dark on every map', async () => {
  const { planner } = await anOpenPlanner({ openArea: async () => readArea(CROWDED) });
  const found = vi.fn<() => void>();
  const reader = createPlanNeedsReader(planner, found);
  const scenarios = planner.getState().scenarios.map(({ scenario }) => scenario);
  expect(reader.read(scenarios, 'waiting-now')).toBe(null);
  await vi.waitFor(() => expect(found).toHaveBeenCalled());
  const needs = reader.read(scenarios, 'waiting-now')!;
  expect(needs.leastPeople).toBe(8);
  const [one, other] = scenarios.map(({ id }) => needs.ofPlan.get(id)!);
  expect(one!.top).toBe(other!.top);
  // Neither block holds eight: together they do, and are one shade.
  expect(one!.densities[0]).toBeGreaterThan(0);
  expect(one!.densities[0]).toBe(one!.densities[1]);
  expect(one!.densities.slice(2)).toEqual(Float64Array.of(0, 0));
  expect(reader.read(scenarios, 'waiting-now')).toBe(needs);
  expect(reader.read(scenarios, 'off')).toBe(null);
});

test('another rule is worked out anew', async () => {
  const { planner } = await anOpenPlanner({ openArea: async () => readArea(CROWDED) });
  const found = vi.fn<() => void>();
  const reader = createPlanNeedsReader(planner, found);
  const scenarios = planner
    .getState()
    .scenarios.map(({ scenario }) => scenario)
    .slice(0, 1);
  reader.read(scenarios, 'waiting-now');
  await vi.waitFor(() => expect(found).toHaveBeenCalledTimes(1));
  planner.getState().changePaper('Hide fewer than 10', (paper) => ({
    ...paper,
    publishing: { ...paper.publishing, rule: 'under-ten' },
  }));
  expect(reader.read(scenarios, 'waiting-now')).toBe(null);
  await vi.waitFor(() => expect(found).toHaveBeenCalledTimes(2));
  const needs = reader.read(scenarios, 'waiting-now')!;
  expect(needs.leastPeople).toBe(10);
  expect([...needs.ofPlan.values()][0]!.densities.every((density) => density === 0)).toBe(true);
});

test('nothing is found for those who have stopped asking', async () => {
  const { planner } = await anOpenPlanner({ openArea: async () => readArea(CROWDED) });
  const found = vi.fn<() => void>();
  const reader = createPlanNeedsReader(planner, found);
  reader.read([planner.getState().scenarios[0]!.scenario], 'waiting-now');
  reader.stop();
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  expect(found).not.toHaveBeenCalled();
});
