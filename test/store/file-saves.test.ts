import { describe, expect, test } from 'vitest';
import { inFileOf, isAllInFiles } from '../../src/store/file-saves.ts';
import type { Planner } from '../../src/store/planner.ts';
import { anOpenPlanner, aPlanner, aShelf, ONE_LOT, quiet, SOUTH, strokeOver, TWO_LOTS } from './a-planner.ts';

const kindOf = (state: Planner, at = 0) => inFileOf(state.fileSaves, state.scenarios[at]!).kind;

async function withAStroke() {
  const opened = await anOpenPlanner();
  opened.planner.getState().setHand({ tool: 'paint', lot: SOUTH });
  opened.planner.getState().commitStroke(strokeOver(0));
  return opened;
}

describe('whether a scenario is in a file as it is now', () => {
  test('is known for each scenario by itself, from when it is saved until it is changed', async () => {
    const { planner } = await withAStroke();
    expect(kindOf(planner.getState())).toBe('never');
    await planner.getState().saveScenarioFile();
    expect(inFileOf(planner.getState().fileSaves, planner.getState().scenarios[0]!)).toEqual({
      kind: 'saved',
      at: 1_750_000_000_000,
    });
    expect(kindOf(planner.getState(), 1)).toBe('never');
    planner.getState().commitStroke(strokeOver(1));
    expect(kindOf(planner.getState())).toBe('changed');
  });

  test('goes by what is in it: undone to what was saved, it is saved', async () => {
    const { planner } = await withAStroke();
    await planner.getState().saveScenarioFile();
    planner.getState().undo();
    expect(kindOf(planner.getState())).toBe('changed');
    planner.getState().redo();
    expect(kindOf(planner.getState())).toBe('saved');
  });

  test('counts a reason that was given since as a change, as it is in the file', async () => {
    const { planner } = await withAStroke();
    await planner.getState().saveScenarioFile();
    planner.getState().giveReason(0, 'The panel asked.');
    expect(kindOf(planner.getState())).toBe('changed');
  });

  test('is still known when the page is opened again', async () => {
    const { planner, shelf } = await withAStroke();
    await planner.getState().saveScenarioFile();
    await quiet();
    const again = (await anOpenPlanner({ shelf })).planner;
    expect(kindOf(again.getState())).toBe('saved');
    again.getState().undo();
    expect(kindOf(again.getState())).toBe('changed');
  });

  test('is so for all of them once the project is saved', async () => {
    const { planner } = await withAStroke();
    await planner.getState().saveProject(null);
    expect([0, 1].map((at) => kindOf(planner.getState(), at))).toEqual(['saved', 'saved']);
  });
});

describe('whether all that was done is in files', () => {
  test('is so where nothing was done, and asks for every scenario that was touched', async () => {
    const { planner } = await anOpenPlanner();
    expect(isAllInFiles(planner.getState())).toBe(true);
    planner.getState().setHand({ tool: 'paint', lot: SOUTH });
    planner.getState().commitStroke(strokeOver(0));
    expect(isAllInFiles(planner.getState())).toBe(false);
    await planner.getState().saveScenarioFile(TWO_LOTS.id);
    expect(isAllInFiles(planner.getState())).toBe(true);
    planner.getState().openScenario(ONE_LOT.id);
    planner.getState().duplicateScenario('Copy');
    expect(isAllInFiles(planner.getState())).toBe(false);
  });

  test('asks for the paper too, which is in the project alone', async () => {
    const { planner } = await anOpenPlanner();
    planner.getState().changePaper('Name the paper', (paper) => ({ ...paper, title: 'Lots' }));
    expect(isAllInFiles(planner.getState())).toBe(false);
    await planner.getState().saveProject(null);
    expect(isAllInFiles(planner.getState())).toBe(true);
  });
});

describe('a file that was chosen', () => {
  const aChosenFile = (write: (text: string) => Promise<void>) => ({
    chooseFile: async () => ({ name: 'lots.json', write }),
  });

  test('is written over whenever the scenario is saved again', async () => {
    const written: string[] = [];
    const { planner, downloads } = await anOpenPlanner(
      aChosenFile(async (text) => {
        written.push(text);
      }),
    );
    await planner.getState().chooseScenarioFile();
    planner.getState().setHand({ tool: 'paint', lot: SOUTH });
    planner.getState().commitStroke(strokeOver(0));
    await planner.getState().saveScenarioFile();
    expect(written).toHaveLength(2);
    expect(written[1]).not.toBe(written[0]);
    expect(downloads).toEqual([]);
    expect(planner.getState().announcement).toBe('Saved Two lots to lots.json.');
  });

  test('that cannot be written is left as it was, and the plan is downloaded instead', async () => {
    let isFull = false;
    const { planner, downloads } = await anOpenPlanner(
      aChosenFile(async () => {
        if (isFull) throw new Error('No room on the disk');
      }),
    );
    await planner.getState().chooseScenarioFile();
    isFull = true;
    await planner.getState().saveScenarioFile();
    expect(downloads).toHaveLength(1);
    expect(planner.getState().notice).toMatchObject({
      tone: 'error',
      title: 'lots.json could not be written.',
      lines: [
        'The browser says: No room on the disk',
        'The file is as it was before, and your plan is still here.',
        'It is saved to a file in the downloads instead.',
      ],
    });
  });

  test('is none where nobody chose', async () => {
    const { planner, downloads } = aPlanner({ shelf: aShelf() });
    await planner.getState().openSample('merton');
    await planner.getState().chooseScenarioFile();
    expect(planner.getState().chosenFiles.size).toBe(0);
    expect(downloads).toEqual([]);
  });
});
