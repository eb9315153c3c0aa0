import { expect, it } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { standbyLoad } from '../../../src/core/figures/standby-load.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';

const dataset = aDataset({
  blocks: 'AB',
  packages: [
    { block: 'A', hours: 10 },
    { block: 'A', hours: 4 },
    { block: 'B', hours: 6 },
  ],
  providers: [
    { name: 'Alder', hours: 10 },
    { name: 'Birch', hours: 12 },
    { name: 'Cedar', hours: 30 },
    { name: 'Dale', hours: 9 },
  ],
});
const { scenario } = aScenario(dataset)
  .withLot('North', 'A', 'Alder')
  .withLot('South', 'B', 'Birch')
  .withBackUp('Birch', 'Nobody knows')
  .withSpecialists('Dale');

it('counts what providers behind lots take where they have no seat, against all they can deliver', () => {
  const { figures } = aPlanRead(dataset, weaveFabric(dataset), scenario);
  expect(standbyLoad(scenario.standby, figures, 'back-up')).toEqual({
    providers: ['Birch', 'Nobody knows'],
    takenMinutes: 4 * 60,
    capacityMinutes: 12 * 60,
    roomMinutes: 2 * 60,
  });
  expect(standbyLoad(scenario.standby, figures, 'specialist')).toEqual({
    providers: ['Dale'],
    takenMinutes: 0,
    capacityMinutes: 9 * 60,
    roomMinutes: 9 * 60,
  });
});
