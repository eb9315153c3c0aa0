import { NO_FILE_SAVES } from '../../src/store/file-saves.ts';
import { describe, expect, test } from 'vitest';
import {
  aBrowser,
  anOpenPlanner,
  aPlanner,
  aShelf,
  DATASET,
  NOTHING_KEPT,
  quiet,
  readArea,
  SOUTH,
  strokeOver,
} from './a-planner.ts';

const file = new File(['reference,hours\nSECRET-1,7'], 'packages.csv');

describe('erasing everything', () => {
  test('empties the shelf and the browser, clears the desk, and says what was found on looking', async () => {
    const storage = aBrowser();
    const { planner, shelf } = await anOpenPlanner({ storage });
    await planner.getState().eraseEverything();
    expect(shelf.areas.size).toBe(0);
    expect(storage.asked).toEqual(['tell others', 'erase']);
    const { area, scenarios, ledger, keptAreas, erased } = planner.getState();
    expect({ area, scenarios, ledger, keptAreas }).toEqual({
      area: null,
      scenarios: [],
      ledger: null,
      keptAreas: [],
    });
    expect(erased).toMatchObject({
      from: 'this-tab',
      before: { databases: ['lotwise'] },
      after: NOTHING_KEPT,
    });
  });

  test('leaves nothing for a save that is under way to write', async () => {
    const { planner, shelf } = await anOpenPlanner();
    planner.getState().setHand({ tool: 'paint', lot: SOUTH });
    shelf.saves.length = 0;
    const erasing = planner.getState().eraseEverything();
    planner.getState().commitStroke(strokeOver(0));
    await erasing;
    await quiet();
    expect(shelf.saves.filter((save) => save !== 'plans merton')).toEqual([]);
    expect(shelf.areas.size).toBe(0);
  });

  test('lets no import that was under way back onto the desk', async () => {
    let end = () => {};
    const reading = new Promise<void>((resolve) => (end = resolve));
    const { planner, shelf } = aPlanner({ openArea: async () => reading.then(() => readArea(DATASET)) });
    const opening = planner.getState().openFiles([file]);
    await quiet();
    await planner.getState().eraseEverything();
    end();
    await opening;
    await planner.getState().openFiles([file]);
    await quiet();
    expect(planner.getState()).toMatchObject({ area: null, scenarios: [], reports: [] });
    expect(shelf.areas.size).toBe(0);
  });

  test('says what is left where the browser refuses, and looks again when asked', async () => {
    const storage = aBrowser();
    const stuck = { ...NOTHING_KEPT, databases: ['lotwise'] };
    storage.erase = async () => {};
    const { planner } = await anOpenPlanner({ storage });
    await planner.getState().eraseEverything();
    expect(planner.getState().erased?.after).toEqual(stuck);
    storage.kept = NOTHING_KEPT;
    await planner.getState().lookAtKept();
    expect(planner.getState().erased?.after).toEqual(NOTHING_KEPT);
  });

  test('goes on where storage is refused altogether', async () => {
    const shelf = aShelf();
    shelf.failsWith = new Error('Storage is off');
    shelf.eraseAll = () => Promise.reject(new Error('Storage is off'));
    const { planner } = await anOpenPlanner({ shelf });
    await planner.getState().eraseEverything();
    expect(planner.getState()).toMatchObject({ area: null, erased: { from: 'this-tab' } });
  });

  test('in another tab ends the saving of this one and clears its desk', async () => {
    const storage = aBrowser();
    const { planner, shelf } = await anOpenPlanner({ storage });
    storage.erasedElsewhere();
    await quiet();
    expect(planner.getState()).toMatchObject({ area: null, erased: { from: 'another-tab' } });
    await expect(
      shelf.keepPlans('merton', {
        scenarios: [],
        activeId: null,
        paper: planner.getState().paper,
        fileSaves: NO_FILE_SAVES,
      }),
    ).rejects.toThrow('everything was erased');
  });
});
