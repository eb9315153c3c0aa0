import { beforeEach, describe, expect, test } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import { deleteLot } from '../../src/core/edits/delete-lot.ts';
import { renameLot } from '../../src/core/edits/rename-lot.ts';
import type { Locks } from '../../src/core/scenario/scenario.ts';
import { activeScenario } from '../../src/store/active-scenario.ts';
import type { Planner } from '../../src/store/planner.ts';
import { assignmentBeforeStroke, shownAssignment } from '../../src/store/shown-assignment.ts';
import { CELL, cornerAt } from '../core/drawing.ts';
import { anOpenPlanner, derivedOf, NORTH, SOUTH, strokeOver } from './a-planner.ts';

let planner: StoreApi<Planner>;
const now = () => planner.getState();
const plan = () => activeScenario(now())!;
const derived = () => derivedOf(now());

beforeEach(async () => {
  ({ planner } = await anOpenPlanner());
  now().setHand({ tool: 'paint', lot: SOUTH });
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

describe('a stroke over locked ground', () => {
  const lock = (change: Partial<Locks>) =>
    now().commit('Lock', (scenario) => ({ ...scenario, locks: { ...scenario.locks, ...change } }));

  test('leaves locked blocks and says how many', () => {
    lock({ blocks: ['A'] });
    now().previewStroke(strokeOver(0, 1));
    expect(now().lockedUnderStroke).toBe(1);
    expect([...shownAssignment(now())]).toEqual([1, 2, 2, 2]);
    now().commitStroke(strokeOver(0, 1));
    expect([...plan().scenario.assignment]).toEqual([1, 2, 2, 2]);
    expect(plan().history.entries.at(-1)!.label).toBe('Give 1 block to South');
    expect(now().lockedUnderStroke).toBe(1);
  });

  test('neither takes from a locked lot nor gives to one', () => {
    lock({ lots: [NORTH] });
    now().commitStroke(strokeOver(0, 1));
    expect(now().lockedUnderStroke).toBe(2);
    now().setHand({ lot: NORTH });
    now().previewStroke(strokeOver(2, 3));
    expect(now().lockedUnderStroke).toBe(2);
    now().commitStroke(strokeOver(2, 3));
    expect([...plan().scenario.assignment]).toEqual([1, 1, 2, 2]);
    expect(plan().history.entries).toHaveLength(1);
  });

  test('keeps a locked zone', () => {
    lock({ zones: [{ layer: 'networks', zone: 'X' }] });
    now().commitStroke(strokeOver(0, 1));
    expect([...plan().scenario.assignment]).toEqual([1, 1, 2, 2]);
  });

  test('may be undone across a lock that came later', () => {
    now().commitStroke(strokeOver(0));
    lock({ blocks: ['A'] });
    now().undo();
    now().undo();
    expect([...plan().scenario.assignment]).toEqual([1, 1, 2, 2]);
  });
});

describe('a proposal', () => {
  beforeEach(() => now().setHand({ proposes: true }));

  test('gathers strokes, shows their effect and leaves the plan as it is', () => {
    const { scenario } = plan();
    now().commitStroke(strokeOver(0));
    now().setHand({ lot: NORTH });
    now().commitStroke(strokeOver(2));
    expect([...now().proposal!]).toEqual([
      [0, SOUTH],
      [2, NORTH],
    ]);
    expect([...shownAssignment(now())]).toEqual([2, 1, 1, 2]);
    expect([...assignmentBeforeStroke(now())]).toEqual([2, 1, 1, 2]);
    expect(now().figures).not.toEqual(now().committedFigures);
    expect(plan().scenario).toBe(scenario);
  });

  test('becomes one entry when it is accepted', () => {
    now().commitStroke(strokeOver(0));
    now().setHand({ lot: NORTH });
    now().commitStroke(strokeOver(2, 3));
    now().acceptProposal();
    expect([...plan().scenario.assignment]).toEqual([2, 1, 1, 1]);
    expect(plan().history.entries.map((entry) => entry.label)).toEqual([
      'Give 1 block to South, give 2 blocks to North',
    ]);
    expect(now()).toMatchObject({ proposal: null, stroke: null });
    expect(now().figures).toBe(now().committedFigures);
  });

  test.each([
    ['rejected', () => now().rejectProposal()],
    ['undone', () => now().undo()],
    [
      'left for another scenario',
      () => {
        now().openScenario(now().scenarios[1]!.scenario.id);
        now().openScenario(now().scenarios[0]!.scenario.id);
      },
    ],
  ])('leaves nothing when it is %s', (_, end) => {
    const before = derived();
    now().commitStroke(strokeOver(0));
    now().previewStroke(strokeOver(1));
    now().cancelStroke();
    end();
    expect(derived()).toEqual(before);
    expect(now().proposal).toBeNull();
  });

  test('stays when another edit is made beside it', () => {
    now().commitStroke(strokeOver(0));
    now().commit('Rename', (scenario) => renameLot(scenario, NORTH, 'Mitcham'));
    expect([...now().proposal!]).toEqual([[0, SOUTH]]);
    expect([...shownAssignment(now())]).toEqual([2, 1, 2, 2]);
    expect([...plan().scenario.assignment]).toEqual([1, 1, 2, 2]);
  });

  test('goes with a lot that it gave blocks to', () => {
    now().commitStroke(strokeOver(0));
    now().commit('Delete South', (scenario, { fabric }) => deleteLot(scenario, fabric, SOUTH));
    expect(now().proposal).toBeNull();
    expect([...shownAssignment(now())]).toEqual([1, 1, 0, 0]);
  });
});

describe('a line that is tried first', () => {
  const [west, north] = cornerAt(0, 0);
  const place = (x: number, y: number) => [west + x * CELL.lng, north - y * CELL.lat] as const;
  const line = [place(2.5, -0.2), place(2.5, 1.2)];

  beforeEach(() => now().setHand({ tool: 'reshape', follows: 'line', proposes: true }));

  test('shows its effect against the plan before, and stays when it is accepted', () => {
    const before = now().committedFigures;
    now().commitStroke({ blocks: [], line, closed: false });
    expect(now().tried).toBe('Move the border between North and South');
    expect(now().committedFigures).toBe(before);
    expect(now().figures).not.toEqual(before);
    now().acceptProposal();
    expect(now().tried).toBeNull();
    expect(now().committedFigures).toBe(now().figures);
    expect(plan().history.entries).toHaveLength(1);
  });

  test('leaves nothing when it is rejected, not even to be done again', () => {
    const before = derived();
    const { area } = now();
    now().commitStroke({ blocks: [], line, closed: false });
    now().rejectProposal();
    expect(derived()).toEqual(before);
    expect(now().area!.fabric).toBe(area!.fabric);
    expect(now().tried).toBeNull();
  });

  test('is kept when another edit follows', () => {
    now().commitStroke({ blocks: [], line, closed: false });
    now().commit('Rename', (scenario) => renameLot(scenario, NORTH, 'Mitcham'));
    expect(now().tried).toBeNull();
    expect(plan().history.entries).toHaveLength(2);
    expect(now().committedFigures).toBe(now().figures);
  });

  test('waits until an open proposal of strokes is accepted or rejected', () => {
    now().setHand({ tool: 'paint' });
    now().commitStroke(strokeOver(0));
    now().setHand({ tool: 'cut' });
    now().commitStroke({ blocks: [], line, closed: false });
    expect(now().notice!.title).toBe('proposal-is-open');
    expect(now().proposal!.size).toBe(1);
    expect(plan().history.entries).toEqual([]);
  });
});

describe('a filter', () => {
  test('takes only from one lot, inside one zone', () => {
    now().setHand({ filter: { from: NORTH, within: null } });
    now().commitStroke(strokeOver(0, 2));
    expect([...plan().scenario.assignment]).toEqual([2, 1, 2, 2]);
    now().setHand({ lot: NORTH, filter: { from: SOUTH, within: { layer: 0, zone: 1 } } });
    now().commitStroke(strokeOver(0, 2, 3));
    expect([...plan().scenario.assignment]).toEqual([2, 1, 1, 1]);
  });
});
