import { beforeEach, describe, expect, test } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import type { ScenarioId } from '../../src/core/scenario/scenario.ts';
import { activeScenario } from '../../src/store/active-scenario.ts';
import type { Planner } from '../../src/store/planner.ts';
import { aPlanner, anOpenPlanner, ONE_LOT, SOUTH, strokeOver, TWO_LOTS } from './a-planner.ts';

let planner: StoreApi<Planner>;
const now = () => planner.getState();
const names = () => now().scenarios.map((open) => open.scenario.name);

beforeEach(async () => {
  ({ planner } = await anOpenPlanner());
});

describe('scenarios side by side', () => {
  test('are switched with their own figures, lots in hand and history', () => {
    now().setHand({ tool: 'paint', lot: SOUTH });
    now().commitStroke(strokeOver(0));
    now().select({ kind: 'lot', lot: SOUTH });
    now().openScenario(ONE_LOT.id);
    expect(now().figures!.lots.map((lot) => lot.load.packages)).toEqual([4]);
    expect(now().selection).toBeNull();
    expect(now().hand).toMatchObject({ tool: 'paint', lot: 1 });
    expect(now().announcement).toBe('Scenario: One lot.');
    now().undo();
    expect(activeScenario(now())!.scenario).toEqual(ONE_LOT);
    now().openScenario(TWO_LOTS.id);
    now().undo();
    expect(activeScenario(now())!.scenario).toEqual(TWO_LOTS);
  });

  test('stay as they are when one is asked for that is not there', () => {
    now().openScenario('nowhere' as ScenarioId);
    expect(now().activeId).toBe(TWO_LOTS.id);
  });

  test('begin empty, with the rules and back-up of the one before', () => {
    now().newScenario('Three lots');
    const { scenario, history } = activeScenario(now())!;
    expect(scenario).toMatchObject({ id: 'three-lots', name: 'Three lots', lots: [], appointments: [] });
    expect(scenario.rules).toEqual(TWO_LOTS.rules);
    expect([...scenario.assignment]).toEqual([0, 0, 0, 0]);
    expect(history.entries).toEqual([]);
    expect(now().figures!.unassigned.load.packages).toBe(5);
    expect(now().hand.lot).toBe(0);
  });

  test('are copied with an id of their own, and the first is not changed by edits of the copy', () => {
    now().duplicateScenario('Two lots');
    expect(now().activeId).toBe('two-lots-2');
    now().setHand({ tool: 'erase' });
    now().commitStroke(strokeOver(0));
    expect(now().scenarios[0]!.scenario).toEqual(TWO_LOTS);
    expect([...activeScenario(now())!.scenario.assignment]).toEqual([0, 1, 2, 2]);
  });

  test('are removed, and another takes the place of the one worked on', () => {
    const seen: (string | undefined)[] = [];
    planner.subscribe((state) => seen.push(activeScenario(state)?.scenario.name));
    now().removeScenario(TWO_LOTS.id);
    expect(names()).toEqual(['One lot']);
    expect(now().activeId).toBe(ONE_LOT.id);
    expect(seen).not.toContain(undefined);
  });

  test('are removed without a change of place when another is worked on', () => {
    now().removeScenario(ONE_LOT.id);
    expect(names()).toEqual(['Two lots']);
    expect(now().activeId).toBe(TWO_LOTS.id);
  });

  test('are never removed to the last one', () => {
    now().removeScenario(TWO_LOTS.id);
    now().removeScenario(ONE_LOT.id);
    now().removeScenario('nowhere' as ScenarioId);
    expect(names()).toEqual(['One lot']);
  });

  test('cannot be had without an area', () => {
    ({ planner } = aPlanner());
    now().newScenario('One');
    now().duplicateScenario('One');
    expect(now().scenarios).toEqual([]);
  });
});
