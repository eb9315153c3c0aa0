import { expect, test } from 'vitest';
import type { Paper, Scene } from '../../src/core/paper/paper.ts';
import { anOpenPlanner, aShelf, quiet, TWO_LOTS } from './a-planner.ts';

const titled = (title: string) => (paper: Paper) => ({ ...paper, title });

test('what is done to the paper can be taken back and done again, under its own sentence', async () => {
  const { planner } = await anOpenPlanner();
  const { changePaper, undoPaper, redoPaper, paper: first } = planner.getState();
  changePaper('Call it Lots', titled('Lots'));
  changePaper('Call it Zones', titled('Zones'));
  undoPaper();
  expect(planner.getState().paper.title).toBe('Lots');
  expect(planner.getState().announcement).toBe('Undone: Call it Zones.');
  undoPaper();
  undoPaper();
  expect(planner.getState().paper).toBe(first);
  redoPaper();
  redoPaper();
  expect(planner.getState().paper.title).toBe('Zones');
  expect(planner.getState().paperHistory.after).toEqual([]);
});

test('an edit that changes nothing leaves no entry, and one after an undo begins a new branch', async () => {
  const { planner } = await anOpenPlanner();
  const { changePaper, undoPaper } = planner.getState();
  changePaper('Nothing', (paper) => paper);
  expect(planner.getState().paperHistory.before).toEqual([]);
  changePaper('Call it Lots', titled('Lots'));
  undoPaper();
  changePaper('Call it Zones', titled('Zones'));
  expect(planner.getState().paperHistory.after).toEqual([]);
});

test('the paper is kept with the plans, and is there when the area is opened again', async () => {
  const shelf = aShelf();
  const first = await anOpenPlanner({ shelf });
  first.planner.getState().changePaper('Call it Lots', titled('Lots'));
  await quiet();
  const second = await anOpenPlanner({ shelf });
  expect(second.planner.getState().paper.title).toBe('Lots');
  expect(second.planner.getState().paperHistory.before).toEqual([]);
});

test('a presentation stays within its steps', async () => {
  const { planner } = await anOpenPlanner();
  const scene = { title: 'Today' } as Scene;
  planner.getState().startPresenting(0);
  expect(planner.getState().presenting).toBeNull();
  planner.getState().changePaper('Two steps', (paper) => ({ ...paper, scenes: [scene, scene] }));
  const { startPresenting, showStep, stopPresenting } = planner.getState();
  startPresenting(0);
  showStep(-1);
  showStep(2);
  expect(planner.getState().presenting?.step).toBe(0);
  showStep(1);
  expect(planner.getState().presenting?.step).toBe(1);
  expect(planner.getState().announcement).toBe('Today');
  stopPresenting();
  showStep(0);
  expect(planner.getState().presenting).toBeNull();
});

test('to do nothing and to keep what there is are options from the start', async () => {
  const { planner } = await anOpenPlanner();
  const { paper } = planner.getState();
  expect(paper.options.map(({ isDoNothing, scenario }) => [isDoNothing, scenario])).toEqual([
    [true, null],
    [false, TWO_LOTS.id],
  ]);
});
