import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import { deleteLot } from '../../src/core/edits/delete-lot.ts';
import { renameLot } from '../../src/core/edits/rename-lot.ts';
import { figuresOf } from '../core/figures-of.ts';
import type { BlockIndex } from '../../src/core/fabric/fabric.ts';
import type { Position } from '../../src/core/tools/tool.ts';
import { activeScenario } from '../../src/store/active-scenario.ts';
import type { Planner } from '../../src/store/planner.ts';
import { cornerAt } from '../core/drawing.ts';
import { anOpenPlanner, DATASET, derivedOf, NORTH, SOUTH, strokeOver } from './a-planner.ts';

let planner: StoreApi<Planner>;
const now = () => planner.getState();
const plan = () => activeScenario(now())!;
const derived = () => derivedOf(now());

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
    now().commit('Delete South', (scenario, { fabric }) => deleteLot(scenario, fabric, SOUTH));
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

  test('that fails by a fault of ours is said, and changes nothing', () => {
    const before = derived();
    const fault = vi.spyOn(console, 'error').mockImplementation(() => {});
    const made = now().commit('Fail', () => {
      throw new Error('a fault');
    });
    expect(made).toBe(false);
    expect(now().notice!.lines).toEqual(['Nothing has changed. Try it a little differently.']);
    expect(derived()).toEqual(before);
    expect(fault).toHaveBeenCalledTimes(1);
    fault.mockRestore();
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

describe('the history', () => {
  beforeEach(() => {
    now().commitStroke(strokeOver(0));
    now().commitStroke(strokeOver(1));
    now().setHand({ lot: NORTH });
    now().commitStroke(strokeOver(3));
  });

  test('can be jumped in, back and forward, figures included', () => {
    const end = derived();
    now().jumpTo(1);
    expect([...plan().scenario.assignment]).toEqual([2, 1, 2, 2]);
    expect(now().announcement).toMatch(/^Back to: Give 1 block to South/);
    expect(now().figures).toEqual(figuresOf(DATASET, now().area!.fabric, plan().scenario).figures);
    now().jumpTo(3);
    expect(derived()).toEqual(end);
    now().jumpTo(0);
    expect([...plan().scenario.assignment]).toEqual([1, 1, 2, 2]);
  });

  test('keeps the reason of a change, and loses it when the reason is taken back', () => {
    now().giveReason(1, ' To keep Y whole ');
    expect(plan().history.entries.map((entry) => entry.reason)).toEqual([null, 'To keep Y whole', null]);
    now().giveReason(1, ' ');
    expect(plan().history.entries[1]!.reason).toBeNull();
  });

  test('keeps a state under a name, to go back to from any branch, which can be undone', () => {
    now().keepPoint('Before the panel');
    const kept = plan().scenario;
    now().jumpTo(0);
    now().commitStroke(strokeOver(2));
    now().restore('Before the panel');
    expect(plan().scenario).toEqual(kept);
    expect(plan().history.entries.at(-1)!.label).toBe('Go back to ‘Before the panel’');
    now().undo();
    expect([...plan().scenario.assignment]).toEqual([1, 1, 1, 2]);
    now().dropPoint('Before the panel');
    now().restore('Before the panel');
    expect(plan().history.points).toEqual([]);
    expect([...plan().scenario.assignment]).toEqual([1, 1, 1, 2]);
  });

  test('says when each change was made', () =>
    expect(plan().history.entries.map((entry) => entry.at)).toEqual(Array(3).fill(1_750_000_000_000)));
});

describe('a cut', () => {
  const acrossBlockB = () => {
    const [west, north] = cornerAt(1, 0);
    const [east, south] = cornerAt(2, 1);
    const middle = (north + south) / 2;
    const line: Position[] = [
      [west - 0.001, middle],
      [east + 0.001, middle],
    ];
    now().setHand({ tool: 'cut' });
    now().commitStroke({ blocks: [], line, closed: false });
  };

  test('makes more blocks, moves no figure, and is undone to the very same area', () => {
    const { area: before, figures } = now();
    acrossBlockB();
    expect(now().area!.fabric.count).toBeGreaterThan(4);
    expect(now().area!.dataset).toBe(before!.dataset);
    expect(now().figures!.total).toEqual(figures!.total);
    expect(now().lastMoved).toBeNull();
    const { fabric } = now().area!;
    now().undo();
    expect(now().area!.fabric).toBe(before!.fabric);
    expect(now().figures).toEqual(figures);
    now().redo();
    expect(now().area!.fabric).toBe(fabric);
  });

  test('leaves a block that was looked at the one looked at, by its code', () => {
    now().select({ kind: 'block', block: 3 as BlockIndex });
    acrossBlockB();
    expect(now().selection).toEqual({ kind: 'block', block: 3 });
    now().select({ kind: 'block', block: 4 as BlockIndex });
    now().undo();
    expect(now().selection).toBeNull();
  });

  test('belongs to its scenario alone', () => {
    acrossBlockB();
    const { fabric } = now().area!;
    now().openScenario(now().scenarios[1]!.scenario.id);
    expect(now().area!.fabric.count).toBe(4);
    now().openScenario(now().scenarios[0]!.scenario.id);
    expect(now().area!.fabric).toBe(fabric);
  });
});
