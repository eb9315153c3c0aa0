import { expect, test } from 'vitest';
import type { FileReport } from '../../src/io/file-report.ts';
import type { OpenOptions } from '../../src/io/open-files.ts';
import { layoutOf } from '../../src/io/tables/remember-choice.ts';
import { aPlanner, aShelf, DATASET, readArea } from './a-planner.ts';

const HEADINGS = ['Ref', 'Units'];
const LAYOUT = layoutOf(HEADINGS);
const report: FileReport = {
  file: 'packages.csv',
  use: 'packages',
  layer: null,
  encoding: 'UTF-8',
  columns: HEADINGS.map((heading) => ({ heading, samples: [], field: null, personal: false })),
  read: 0,
  used: 0,
  setAside: 0,
  hoursPerWeek: null,
  located: null,
  questions: [],
  rows: [],
  issues: [],
};
const postcodes = { from: 'nspl.csv', count: 3, packed: new Uint8Array([1, 2, 3]) };
const aFile = (name: string) => new File(['x'], name);

function aReadingPlanner(shelf = aShelf()) {
  const asked: OpenOptions[] = [];
  const { planner } = aPlanner({
    shelf,
    openArea: async (files, options) => {
      asked.push(options);
      const isList = files.some(({ name }) => name === 'nspl.csv');
      return { ...readArea(DATASET), reports: [report], postcodes: isList ? postcodes : null };
    },
  });
  return { planner, shelf, asked };
}

test('postcodes that files had are kept, shown, and given to the next reading', async () => {
  const { planner, shelf, asked } = aReadingPlanner();
  await planner.getState().openFiles([aFile('nspl.csv')]);
  expect(planner.getState().memory.postcodes).toMatchObject({ from: 'nspl.csv', count: 3 });
  expect([...new Uint8Array(await shelf.kept.postcodes!.packed.arrayBuffer())]).toEqual([1, 2, 3]);
  await planner.getState().openFiles([aFile('packages.csv')]);
  expect(asked.map(({ memory }) => memory!.postcodes?.count)).toEqual([undefined, 3]);
  expect(shelf.kept.postcodes!.count).toBe(3);
});

test('columns and answers are kept by layout, one choice over another; uses and values are not', async () => {
  const { planner, shelf, asked } = aReadingPlanner();
  await planner.getState().openFiles([aFile('packages.csv')]);
  const fixes = new Map([[2, new Map([['hours', '7']])]]);
  await planner.getState().chooseForFile('packages.csv', { use: 'packages', fixes });
  expect(shelf.kept.layouts.size).toBe(0);
  await planner.getState().chooseForFile('packages.csv', { columns: new Map([['hours', 'Units']]) });
  await planner.getState().chooseForFile('packages.csv', { answers: new Map([['unit', 'minutes']]) });
  const remembered = { columns: new Map([['hours', 1]]), answers: new Map([['unit', 'minutes']]) };
  expect(shelf.kept.layouts).toEqual(new Map([[LAYOUT, remembered]]));
  await planner.getState().openFiles([aFile('june.csv')]);
  expect(asked.at(-1)!.memory!.layouts.get(LAYOUT)).toEqual(remembered);
});

test('what is kept can be erased, each by itself', async () => {
  const { planner, shelf } = aReadingPlanner();
  await planner.getState().openFiles([aFile('nspl.csv')]);
  await planner.getState().chooseForFile('packages.csv', { columns: new Map([['hours', 'Units']]) });
  await planner.getState().forget('postcodes');
  expect(shelf.kept).toMatchObject({ postcodes: null, layouts: { size: 1 } });
  await planner.getState().forget('layouts');
  expect(planner.getState().memory).toEqual({ postcodes: null, layouts: new Map() });
});

test('files are read also where nothing can be kept', async () => {
  const shelf = aShelf();
  shelf.failsWith = new Error('Storage is off');
  const { planner } = aReadingPlanner(shelf);
  await planner.getState().openFiles([aFile('nspl.csv')]);
  await planner.getState().chooseForFile('packages.csv', { columns: new Map([['hours', 'Units']]) });
  await planner.getState().forget('postcodes');
  expect(planner.getState()).toMatchObject({ memory: { postcodes: null }, notice: null });
  expect(planner.getState().area!.dataset).toBe(DATASET);
});

test('a small file is held as it was dropped; a large one is left on the disk for the worker', async () => {
  const given: string[] = [];
  const { planner } = aPlanner({
    openArea: async (files) => {
      given.push(...files.map((file) => ('bytes' in file ? 'bytes' : 'file')));
      return readArea(DATASET);
    },
  });
  const large = new File([new Uint8Array(21 * 2 ** 20)], 'large.csv');
  await planner.getState().openFiles([aFile('small.csv'), large]);
  expect(given).toEqual(['bytes', 'file']);
});
