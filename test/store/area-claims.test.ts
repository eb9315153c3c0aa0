import { describe, expect, test, vi } from 'vitest';
import { activeScenario } from '../../src/store/active-scenario.ts';
import { Overtaken } from '../../src/store/overtaken.ts';
import { aLockedBrowser, anOpenPlanner, aPlanner, aShelf, quiet, SOUTH, strokeOver } from './a-planner.ts';

/** A tab with the area open and a stroke done, and a second one that asks for the same. */
async function twoTabs() {
  const shelf = aShelf();
  const browser = aLockedBrowser();
  const first = (await anOpenPlanner({ shelf, locks: browser.tab() })).planner;
  first.getState().setHand({ tool: 'paint', lot: SOUTH });
  first.getState().commitStroke(strokeOver(0));
  await quiet();
  const second = aPlanner({ shelf, locks: browser.tab() }).planner;
  const opening = second.getState().openSample('merton');
  await quiet();
  return { shelf, first, second, opening };
}

const doneIn = ({ getState }: Awaited<ReturnType<typeof twoTabs>>['first']) =>
  activeScenario(getState())!.history.entries.length;

describe('two tabs on one area', () => {
  test('the second asks first, and nothing is read or changed meanwhile', async () => {
    const { first, second } = await twoTabs();
    expect(second.getState()).toMatchObject({
      area: null,
      progress: null,
      elsewhere: { key: 'merton', kind: 'opening' },
    });
    expect(first.getState().elsewhere).toBeNull();
  });

  test('it can go on with all that was done in the first, which stops and says so', async () => {
    const { shelf, first, second, opening } = await twoTabs();
    second.getState().workHere();
    await opening;
    expect(doneIn(second)).toBe(1);
    expect(first.getState().elsewhere).toEqual({ key: 'merton', kind: 'taken', hasUnkept: false });

    shelf.saves.length = 0;
    first.getState().undo();
    await quiet();
    expect(shelf.saves).toEqual([]);
  });

  test('the first can take it back, with what was done in the second', async () => {
    const { first, second, opening } = await twoTabs();
    second.getState().workHere();
    await opening;
    second.getState().setHand({ tool: 'paint', lot: SOUTH });
    second.getState().commitStroke(strokeOver(1));
    await quiet();
    first.getState().workHere();
    await vi.waitFor(() => expect(doneIn(first)).toBe(2));
    expect(first.getState().elsewhere).toBeNull();
    expect(second.getState().elsewhere).toMatchObject({ kind: 'taken' });
    first.getState().undo();
    await quiet();
    expect(first.getState().saveState).toMatchObject({ kind: 'saved' });
  });

  test('the second can leave it there, and its desk stays as it was', async () => {
    const { first, second, opening } = await twoTabs();
    second.getState().leaveElsewhere();
    await opening;
    expect(second.getState()).toMatchObject({ area: null, elsewhere: null });
    first.getState().undo();
    await quiet();
    expect(first.getState().saveState).toMatchObject({ kind: 'saved' });
  });

  test('the first can leave it to the second', async () => {
    const { first, second, opening } = await twoTabs();
    second.getState().workHere();
    await opening;
    first.getState().leaveElsewhere();
    expect(first.getState()).toMatchObject({ area: null, elsewhere: null, room: 'data' });
  });

  test('where the browser has no locks, the shelf refuses the older tab, and what was done last there is said not to be kept', async () => {
    const { planner, shelf } = await anOpenPlanner();
    shelf.failsWith = new Overtaken();
    planner.getState().setHand({ tool: 'paint', lot: SOUTH });
    planner.getState().commitStroke(strokeOver(0));
    await quiet();
    expect(planner.getState().elsewhere).toEqual({ key: 'merton', kind: 'taken', hasUnkept: true });
    expect(planner.getState().saveState).toMatchObject({ kind: 'failed', cause: 'overtaken' });
  });
});
