import { expect, test } from 'vitest';
import type { ScenarioId } from '../../src/core/scenario/scenario.ts';
import { readArea } from '../../src/io/read-area.ts';
import { writeScenarioFile } from '../../src/io/scenario/write-scenario-file.ts';
import { aFile } from './a-file.ts';
import { someFiles, someLots } from './some-files.ts';

const DECISION = { label: 'Give 2 blocks to North', at: 1_750_000_000_000, reason: 'The bus goes there' };
const OWN = { name: null, invented: false };
const { packages, blocks, providers, networks } = someFiles();

const open = async (...more: Parameters<typeof readArea>[0]) => {
  const area = await readArea([packages, blocks, providers, networks, ...more], OWN);
  if (area.dataset === null) throw new Error('The files were not read');
  return area;
};

test('files become an area with a plan to begin with', async () => {
  const area = await open();
  expect([...area.fabric.blockOfPackage]).toEqual([0, 0, 1, 3, -1, -1]);
  expect(area.scenarios.map(({ name, lots }) => [name, lots.length])).toEqual([['First plan', 2]]);
});

test('files with lots begin with those lots and their providers', async () => {
  const { scenarios } = await open(someLots());
  expect(scenarios[0]!.lots.map((lot) => lot.name)).toEqual(['North', 'South']);
  expect(scenarios[0]!.appointments.map(({ lot, provider }) => [lot, provider])).toEqual([
    [1, 'Alder'],
    [1, 'Birch'],
    [2, 'Alder'],
  ]);
});

test('saved scenarios among the files are opened, with ids of their own', async () => {
  const { dataset, fabric, scenarios } = await open(someLots());
  const text = writeScenarioFile(dataset, fabric, scenarios[0]!, [DECISION], '2026-01-05T09:00:00.000Z');
  const again = await open(aFile('a.lotwise.json', text), aFile('b.lotwise.json', text));
  expect(again.scenarios.map(({ id, name }) => [id, name])).toEqual([
    ['lots', 'Lots'],
    ['lots-2', 'Lots'],
  ]);
  expect([...again.decisions]).toEqual([
    ['lots', [DECISION]],
    ['lots-2', [DECISION]],
  ]);
  const beside = await open(someLots(), aFile('a.lotwise.json', text));
  expect(beside.scenarios.map(({ id }) => id)).toEqual(['lots', 'lots-2']);
  expect(beside.decisions.get('lots' as ScenarioId)).toEqual([]);
});

test('a scenario that cannot be opened is an issue, and a first plan takes its place', async () => {
  const { scenarios, issues } = await open(aFile('bad.lotwise.json', '{'));
  expect(scenarios.map(({ name }) => name)).toEqual(['First plan']);
  expect(issues).toContainEqual(expect.objectContaining({ file: 'bad.lotwise.json', severity: 'error' }));
});

test('files that are not enough give the reasons and no area', async () => {
  const area = await readArea([packages], OWN);
  expect(area.dataset).toBeNull();
  expect(area.issues.length).toBeGreaterThan(0);
});

test('progress is told in words, and never runs backwards', async () => {
  const told: { what: string; share: number | null }[] = [];
  await readArea([packages, blocks], OWN, (progress) => told.push(progress));
  expect(told.length).toBeGreaterThan(1);
  const shares = told.map(({ share }) => share!);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});
