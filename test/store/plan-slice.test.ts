import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import { deleteLot } from '../../src/core/edits/delete-lot.ts';
import { renameLot } from '../../src/core/edits/rename-lot.ts';
import { figuresOf } from '../../src/core/figures/figures-of.ts';
import type { LotId } from '../../src/core/scenario/scenario.ts';
import { activeScenario } from '../../src/store/active-scenario.ts';
import type { Planner } from '../../src/store/planner.ts';
import { shownAssignment } from '../../src/store/shown-assignment.ts';
import { anOpenPlanner, DATASET, NORTH, SOUTH, strokeOver } from './a-planner.ts';

let planner: StoreApi<Planner>;
const now = () => planner.getState();
const plan = () => activeScenario(now())!;
const derived = () => {
  const { figures, committedFigures, allocation, need, stroke, scenarios } = now();
  const shown = [...shownAssignment(now())];
  return structuredClone({ figures, committedFigures, allocation, need, stroke, scenarios, shown });
};

beforeEach(async () => {
  ({ planner } = await anOpenPlanner());
  now().setHand({ tool: 'paint', lot: SOUTH });
});

describe('an edit that is committed', () => {
  test('becomes one entry of the history, with its figures and a sentence', () => {
    expect(now().commit('Rename North to Mitcham', (scenario) => renameLot(scenario, NORTH, 'Mitcham'))).toBe(
      true,
    );
    expect(plan().scenario.lots[0]!.name).toBe('Mitcham');
    expect(plan().history.entries.map((entry) => entry.label)).toEqual(['Rename North to Mitcham']);
    expect(now().announcement).toBe('Rename North to Mitcham.');
    expect(now().figures).toBe(now().committedFigures);
  });

  test('moves the figures of the lots it touches', () => {
    now().commitStroke(strokeOver(1));
    expect(now().figures!.lots.map((lot) => lot.load.weeklyMinutes / 60)).toEqual([7, 10]);
    expect(now().figures).toEqual(figuresOf(DATASET, now().area!.fabric, plan().scenario).figures);
    expect(now().lastMoved).toEqual({ blocks: [1], lots: [SOUTH] });
    expect(now().announcement).toContain('North now has 7 hours a week, South now has 10 hours a week');
  });

  test('is undone and done again, figures included', () => {
    const before = derived();
    now().commitStroke(strokeOver(0, 1));
    const after = derived();
    now().undo();
    expect({ ...derived(), scenarios: null }).toEqual({ ...before, scenarios: null });
    expect(now().announcement).toMatch(/^Undone: Give 2 blocks to South/);
    expect(now().lastMoved).toEqual({ blocks: [0, 1], lots: [NORTH, NORTH] });
    now().redo();
    expect(derived()).toEqual(after);
    expect(now().announcement).toMatch(/^Done again: Give 2 blocks to South/);
  });

  test('that deletes the lot in hand or looked at lets go of it, and undo brings the lot back', () => {
    now().select({ kind: 'lot', lot: SOUTH });
    const before = derived().figures;
    now().commit('Delete South', (scenario) => deleteLot(scenario, SOUTH));
    expect(now().hand.lot).toBe(NORTH);
    expect(now().selection).toBeNull();
    now().undo();
    expect(now().figures).toEqual(before);
  });

  test('that is refused becomes a notice and changes nothing', () => {
    const before = derived();
    expect(now().commit('Rename', (scenario) => renameLot(scenario, NORTH, 'South'))).toBe(false);
    expect(now().notice).toEqual({ tone: 'error', title: 'name-is-taken: South', lines: [] });
    expect(derived()).toEqual(before);
  });

  test('that would change nothing is said, without a notice', () => {
    now().commit('Rename', (scenario) => renameLot(scenario, NORTH, 'North'));
    expect(now().notice).toBeNull();
    expect(now().announcement).toBe('nothing-would-change');
    expect(plan().history.entries).toEqual([]);
  });

  test('has nothing to undo or redo at the ends of the history', () => {
    const before = derived();
    now().undo();
    now().redo();
    expect(derived()).toEqual(before);
  });
});

describe('a stroke under the hand', () => {
  test('shows what it would do, and the plan is as it was', () => {
    const scenario = plan().scenario;
    now().previewStroke(strokeOver(0, 1));
    expect([...shownAssignment(now())]).toEqual([2, 2, 2, 2]);
    expect(now().figures!.lots[1]!.load.weeklyMinutes).toBe(17 * 60);
    expect(now().committedFigures!.lots[1]!.load.weeklyMinutes).toBe(7 * 60);
    expect(plan().scenario).toBe(scenario);
  });

  test('says which blocks changed since it was last shown, and no others', () => {
    now().previewStroke(strokeOver(0));
    now().previewStroke(strokeOver(0, 1));
    expect(now().lastMoved).toEqual({ blocks: [1], lots: [SOUTH] });
    now().previewStroke(strokeOver(0));
    expect(now().lastMoved).toEqual({ blocks: [1], lots: [NORTH] });
  });

  test('keeps the legend of the heatmap where it is until it is committed', () => {
    const top = now().need!.topHoursPerSquareKilometre;
    now().previewStroke(strokeOver(0, 1));
    expect(now().need!.topHoursPerSquareKilometre).toBe(top);
    expect(now().need!.weeklyMinutes).not.toBe(0);
  });

  test('leaves nothing when it is cancelled', () => {
    const before = derived();
    now().previewStroke(strokeOver(0));
    now().previewStroke(strokeOver(0, 1));
    now().cancelStroke();
    expect(derived()).toEqual(before);
    expect(now().lastMoved).toEqual({ blocks: [0, 1], lots: [NORTH, NORTH] });
  });

  test('is the same plan after a preview and a commit as after the commit alone', async () => {
    now().previewStroke(strokeOver(3, 0));
    now().previewStroke(strokeOver(3, 0, 1));
    now().commitStroke(strokeOver(3, 0, 1));
    const previewed = derived();
    const other = await anOpenPlanner();
    other.planner.getState().setHand({ tool: 'paint', lot: SOUTH });
    other.planner.getState().commitStroke(strokeOver(3, 0, 1));
    planner = other.planner;
    expect(derived()).toEqual(previewed);
    expect(plan().history.entries.map((entry) => entry.label)).toEqual(['Give 2 blocks to South']);
  });

  test('that changes nothing leaves no entry', () => {
    now().previewStroke(strokeOver(2, 3));
    now().commitStroke(strokeOver(2, 3));
    expect(plan().history.entries).toEqual([]);
    expect(now().stroke).toBeNull();
  });

  test('of the eraser takes blocks out of their lots', () => {
    now().setHand({ tool: 'erase' });
    now().commitStroke(strokeOver(0));
    expect([...plan().scenario.assignment]).toEqual([0, 1, 2, 2]);
    expect(plan().history.entries[0]!.label).toBe('Take 1 block out of its lot');
  });

  test.each([
    ['an undo', () => now().undo()],
    ['another tool', () => now().setHand({ tool: 'lasso' })],
    ['another lot', () => now().setHand({ lot: NORTH })],
    [
      'another scenario and back',
      () => {
        now().openScenario(now().scenarios[1]!.scenario.id);
        now().openScenario(now().scenarios[0]!.scenario.id);
      },
    ],
  ])('is put back by %s', (_, interrupt) => {
    const before = derived();
    now().previewStroke(strokeOver(0, 1));
    interrupt();
    expect(derived()).toEqual(before);
  });

  test('is forgotten with the area it was drawn over', async () => {
    now().previewStroke(strokeOver(0));
    await now().openSample('kent');
    now().setHand({ tool: 'paint', lot: SOUTH });
    now().previewStroke(strokeOver(0));
    expect([...shownAssignment(now())]).toEqual([2, 1, 2, 2]);
  });

  test('is forgotten with the scenario it was drawn over', () => {
    now().previewStroke(strokeOver(0));
    now().removeScenario(now().activeId!);
    expect([...shownAssignment(now())]).toEqual([1, 1, 1, 1]);
    now().setHand({ tool: 'erase' });
    now().previewStroke(strokeOver(0));
    expect([...shownAssignment(now())]).toEqual([0, 1, 1, 1]);
  });
});

describe('whatever is done in whatever order', () => {
  const anyAction = fc.oneof(
    fc.record({ does: fc.constantFrom('preview', 'commit'), blocks: fc.subarray([0, 1, 2, 3]) }),
    fc.record({ does: fc.constantFrom('cancel', 'undo', 'redo', 'erase', 'paint', 'delete', 'switch') }),
  );

  test('the figures shown are those made from nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAction, { maxLength: 40, size: 'max' }), async (actions) => {
        ({ planner } = await anOpenPlanner());
        for (const action of actions) {
          if ('blocks' in action) {
            const stroke = strokeOver(...action.blocks);
            if (action.does === 'preview') now().previewStroke(stroke);
            else now().commitStroke(stroke);
          } else doPlainly(action.does);
          const { scenario } = plan();
          const { fabric } = now().area!;
          expect(now().committedFigures).toEqual(figuresOf(DATASET, fabric, scenario).figures);
          const shown = { ...scenario, assignment: shownAssignment(now()).slice() };
          expect(now().figures).toEqual(figuresOf(DATASET, fabric, shown).figures);
        }
      }),
      { numRuns: 40, seed: 4 },
    );
  });
});

function doPlainly(does: string): void {
  const other = now().scenarios.find((open) => open.scenario.id !== now().activeId)!;
  if (does === 'cancel') now().cancelStroke();
  if (does === 'undo') now().undo();
  if (does === 'redo') now().redo();
  if (does === 'erase' || does === 'paint') now().setHand({ tool: does });
  if (does === 'switch') now().openScenario(other.scenario.id);
  if (does === 'delete')
    now().commit('Delete a lot', (scenario) => deleteLot(scenario, scenario.lots[0]?.id ?? (9 as LotId)));
}
