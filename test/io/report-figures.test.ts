import { settledRead } from '../../src/core/figures/settled-read.ts';
import { expect, test } from 'vitest';
import { printReport } from '../../src/io/print-report.ts';
import { readArea } from '../../src/io/read-area.ts';
import { reportFigures } from '../../src/io/report-figures.ts';
import { someFiles, someLots } from './some-files.ts';

const report = async () => {
  const area = await readArea([...Object.values(someFiles()), someLots()], { name: null, invented: false });
  if (area.dataset === null) throw new Error('The files were not read');
  return reportFigures(settledRead(area.dataset, area.fabric, area.scenarios[0]!));
};

test('a report counts packages by place and adds up to what was read', async () => {
  const { packages, lots, unassigned, totals } = await report();
  expect(packages).toEqual({ read: 6, located: 4, outside: 1, unlocated: 1 });
  expect(
    lots.map(({ name, packages: count, people, hours, visits, parts }) => [
      name,
      count,
      people,
      hours,
      visits,
      parts,
    ]),
  ).toEqual([
    ['North', 3, 2, 36.5, 49, 1],
    ['South', 1, 1, 8.5, 7, 1],
  ]);
  expect(unassigned).toMatchObject({ packages: 2, hours: 9 });
  expect(totals).toMatchObject({ packages: 6, people: 5, hours: 54, waitingPackages: 1, waitingHours: 6.5 });
  expect(totals.ownHours + totals.backUpHours + totals.spotHours + totals.unmetHours).toBe(54);
});

test('a report names the seats of each lot with their hours and capacity', async () => {
  const { lots } = await report();
  expect(lots[0]!.providers.map(({ name, capacity }) => [name, capacity])).toEqual([
    ['Alder', 20],
    ['Birch', 30],
  ]);
  expect(
    lots[0]!.providers.every((seat) => seat.hours <= seat.totalHours && seat.totalHours <= seat.capacity),
  ).toBe(true);
});

test('a report says how zones fall into lots by name', async () => {
  const [networks] = (await report()).alignment;
  expect(networks).toMatchObject({ layer: 'Primary Care Networks', wholeZones: 1, countedZones: 2 });
  expect(networks!.zones.map(({ zone, hours, mainLot }) => [zone, hours, mainLot])).toEqual([
    ['East PCN', 15, 'South'],
    ['West PCN', 30, 'North'],
    [null, 9, null],
  ]);
});

test('a report in print has a line for every lot and for what is in none', async () => {
  const lines = printReport(await report()).split('\n');
  expect(lines[0]).toBe('Drawnshire. Lots.');
  expect(lines[1]).toContain('6 packages read: 4 in a block, 1 outside every block, 1 without a place.');
  expect(lines.filter((line) => /^(North|South|\(no lot\)) +\d/.test(line))).toHaveLength(3);
  expect(lines.at(-1)).toBe('Primary Care Networks: 1 of 2 are in one lot.');
});
