import { expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { pinToPlace } from '../../../src/core/edits/pin-to-place.ts';
import { scenarioFileSchema } from '../../../src/io/scenario/scenario-schema.ts';
import { writeScenarioFile } from '../../../src/io/scenario/write-scenario-file.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { aScenario } from '../../core/a-scenario.ts';
import { cutAlong } from './a-cut-plan.ts';

const SAVED_AT = '2026-01-05T09:00:00.000Z';
const dataset = aDataset({
  blocks: 'AB/CD',
  packages: [{ block: 'A', hours: 7.5 }],
  providers: [{ name: 'Alder', hours: 40 }],
});
const ground = weaveFabric(dataset);
const { scenario } = cutAlong(
  dataset,
  ground,
  aScenario(dataset).withLot('North', 'BA', 'Alder').withLot('South', 'C').scenario,
  [
    [-0.5, 0.4],
    [1, 0.4],
  ],
);
const noted = {
  ...scenario,
  notes: [{ number: 1, text: 'Here:\n[\n  1,\n  2\n]', pin: pinToPlace([-0.2, 51.5]) }],
};
const decisions = [{ label: 'Cut a block', at: Date.parse(SAVED_AT), reason: 'The railway' }];
const text = writeScenarioFile(dataset, ground, noted, decisions, SAVED_AT);

test('a scenario file is pretty JSON in a fixed order, with blocks and pieces by their codes', () => {
  const file = JSON.parse(text);
  expect(Object.keys(file)).toEqual([
    'format',
    'version',
    'savedAt',
    'area',
    'madeWith',
    'definitions',
    'scenario',
    'decisions',
    'seal',
  ]);
  expect(file.madeWith).toEqual({
    fingerprint: '0123456789abcdef',
    blocks: 4,
    packages: 1,
    weeklyHours: 7.5,
  });
  expect(file.scenario.lots[0]).toEqual({
    id: 1,
    name: 'North',
    colour: scenario.lots[0]!.colour,
    blocks: ['A/1', 'A/2', 'B'],
    appointments: [{ provider: 'Alder', role: 'primary', share: 1 }],
    bids: [],
  });
  expect(file.scenario.cuts).toEqual(scenario.cuts);
  expect(file.decisions).toEqual([{ label: 'Cut a block', at: SAVED_AT, reason: 'The railway' }]);
  expect(text).toMatch(/^\{\n {2}"format"/);
  expect(scenarioFileSchema.safeParse(file).error).toBeUndefined();
});

test('hours are hours, with names that say so, whatever order a plan has its parts in', () => {
  const plan = aScenario(dataset)
    .withLot('North', 'A', { provider: 'Alder', capMinutes: 90 })
    .withLotBand(1, 30, null)
    .withStandby('Alder', 'specialist', 1)
    .withRules({ viability: { leastMinutes: 42_000, mostMinutes: 42_001 } })
    .withAssumptions({ demand: { ...USUAL_ASSUMPTIONS.demand, smallestPackageMinutes: 105 } }).scenario;
  const { money, ...others } = plan.assumptions;
  const turned = { ...plan, assumptions: { money, ...others } };
  const file = JSON.parse(writeScenarioFile(dataset, ground, turned, [], SAVED_AT)).scenario;
  expect(file.lots[0]).toMatchObject({
    viability: { leastHoursPerWeek: 0.5, mostHoursPerWeek: null },
    appointments: [{ provider: 'Alder', role: 'primary', share: 1, mostHoursPerWeek: 1.5 }],
  });
  expect(file.standby).toEqual([{ provider: 'Alder', kind: 'specialist', lots: [1] }]);
  expect(file.rules.viability).toEqual({ leastHoursPerWeek: 700, mostHoursPerWeek: 42_001 / 60 });
  expect(file.assumptions.demand.smallestPackageHoursPerWeek).toBe(1.75);
  expect(Object.keys(file.assumptions)).toEqual([
    'spotHoursPerWeek',
    'demand',
    'placing',
    'travel',
    'money',
    'future',
    'weights',
  ]);
});

test('each corner of a piece is a line of its own, and words are as they were written', () => {
  const [lng, lat] = scenario.cuts[0]!.pieces[0]!.geometry.coordinates[0]![0] as [number, number];
  expect(text).toMatch(new RegExp(`^ +\\[${lng}, ${lat}\\],$`, 'm'));
  expect(JSON.parse(text).scenario.notes).toEqual(noted.notes);
});

test('blocks are listed by code, in whatever order the data has them', () => {
  const turned = { ...dataset, blocks: dataset.blocks.toReversed() };
  const plan = aScenario(turned).withLot('North', 'BA').scenario;
  const file = JSON.parse(writeScenarioFile(turned, weaveFabric(turned), plan, [], SAVED_AT));
  expect(file.scenario.lots[0].blocks).toEqual(['A', 'B']);
});

test('nothing of any package is in the file', () => {
  expect(text).not.toContain('P0');
  expect(text).not.toContain(String(dataset.packages.longitudes[0]));
});

test('of very many decisions the latest are kept', () => {
  const many = Array.from({ length: 10_001 }, (_, at) => ({ label: `Step ${at}`, at, reason: 'So' }));
  const file = JSON.parse(writeScenarioFile(dataset, ground, scenario, many, SAVED_AT));
  expect(file.decisions).toHaveLength(10_000);
  expect(file.decisions[0].label).toBe('Step 1');
});
