import { describe, expect, test, vi } from 'vitest';
import type { KeptPlans } from '../../src/store/dependencies.ts';
import { anOpenPlanner, aPlanner, aShelf, quiet, SOUTH, strokeOver } from './a-planner.ts';

/** A shelf whose saves of plans end when the test says so. */
function aSlowShelf() {
  const shelf = aShelf();
  const underWay: { plans: KeptPlans; end: () => void; fail: (error: Error) => void }[] = [];
  const slow = {
    ...shelf,
    keepPlans: (_: string, plans: KeptPlans) =>
      new Promise<void>((resolve, reject) => {
        underWay.push({ plans, end: resolve, fail: reject });
      }),
  };
  return { slow, underWay };
}

describe('plans are kept in this browser', () => {
  test('after each gesture, with the moment of the save', async () => {
    const { planner, shelf } = await anOpenPlanner();
    shelf.saves.length = 0;
    planner.getState().setHand({ tool: 'paint', lot: SOUTH });
    planner.getState().commitStroke(strokeOver(0));
    expect(planner.getState().saveState).toEqual({ kind: 'saving' });
    await quiet();
    expect(shelf.saves).toEqual(['plans merton']);
    expect(planner.getState().saveState).toEqual({ kind: 'saved', at: 1_750_000_000_000 });
    expect(shelf.areas.get('merton')!.plans.scenarios[0]!.history.entries).toHaveLength(1);
    planner.getState().undo();
    await quiet();
    expect(shelf.saves).toHaveLength(2);
    expect(shelf.areas.get('merton')!.plans.scenarios[0]!.history).toMatchObject({ done: 0 });
  });

  test('but not while a hand only moves or looks', async () => {
    const { planner, shelf } = await anOpenPlanner();
    shelf.saves.length = 0;
    planner.getState().setHand({ tool: 'paint', lot: SOUTH });
    planner.getState().previewStroke(strokeOver(0));
    planner.getState().cancelStroke();
    planner.getState().select({ kind: 'lot', lot: SOUTH });
    await quiet();
    expect(shelf.saves).toEqual([]);
  });

  test('every gesture in the task that made it: none waits for the one before', async () => {
    const { slow, underWay } = aSlowShelf();
    const { planner } = await anOpenPlanner({ shelf: slow });
    underWay.splice(0);
    planner.getState().setHand({ tool: 'paint', lot: SOUTH });
    for (const block of [0, 1]) {
      planner.getState().commitStroke(strokeOver(block));
      expect(underWay.at(-1)!.plans.scenarios).toBe(planner.getState().scenarios);
    }
    planner.getState().undo();
    expect(underWay).toHaveLength(3);
    underWay[0]!.end();
    underWay[1]!.end();
    await quiet();
    expect(planner.getState().saveState).toEqual({ kind: 'saving' });
    underWay[2]!.end();
    await quiet();
    expect(planner.getState().saveState).toMatchObject({ kind: 'saved' });
  });

  test('or it is said why not, and the next gesture tries again', async () => {
    const { planner, shelf } = await anOpenPlanner();
    shelf.failsWith = new Error('The disk is full');
    planner.getState().setHand({ tool: 'paint', lot: SOUTH });
    planner.getState().commitStroke(strokeOver(0));
    await quiet();
    expect(planner.getState().saveState).toEqual({
      kind: 'failed',
      cause: 'unknown',
      why: 'The disk is full',
    });
    shelf.failsWith = null;
    planner.getState().commitStroke(strokeOver(1));
    await quiet();
    expect(planner.getState().saveState).toMatchObject({ kind: 'saved' });
    expect(shelf.areas.get('merton')!.plans.scenarios[0]!.history.entries).toHaveLength(2);
  });

  test('and an area that could not be put on the shelf is put there with the next gesture', async () => {
    const shelf = aShelf();
    shelf.failsWith = new Error('The disk is full');
    const { planner } = await anOpenPlanner({ shelf });
    expect(planner.getState().saveState).toEqual({
      kind: 'failed',
      cause: 'unknown',
      why: 'The disk is full',
    });
    shelf.failsWith = null;
    planner.getState().setHand({ tool: 'paint', lot: SOUTH });
    planner.getState().commitStroke(strokeOver(0));
    await quiet();
    expect(shelf.saves).toEqual(['area merton', 'plans merton']);
    expect(shelf.areas.get('merton')!.plans.scenarios[0]!.history.entries).toHaveLength(1);
  });

  test('and work that could not be kept is kept by itself as soon as that is possible', async () => {
    vi.useFakeTimers();
    try {
      const shelf = aShelf();
      const { planner } = aPlanner({ shelf });
      await Promise.all([planner.getState().openSample('merton'), vi.runAllTimersAsync()]);
      shelf.failsWith = new DOMException('No room', 'QuotaExceededError');
      planner.getState().setHand({ tool: 'paint', lot: SOUTH });
      planner.getState().commitStroke(strokeOver(0));
      await vi.advanceTimersByTimeAsync(10_000);
      expect(planner.getState().saveState).toMatchObject({ kind: 'failed', cause: 'full' });
      shelf.failsWith = null;
      await vi.advanceTimersByTimeAsync(5_000);
      expect(planner.getState().saveState).toMatchObject({ kind: 'saved' });
      expect(shelf.areas.get('merton')!.plans.scenarios[0]!.history.entries).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });
});
