import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { expect, test } from 'vitest';
import { explainUnplaced } from '../../../src/core/waiting/explain-unplaced.ts';
import { findCauses } from '../../../src/core/waiting/find-causes.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { aPlanRead } from '../a-plan-read.ts';

test('causes gather packages by lot and by what is lacking, most hours first', () => {
  const dataset = aDataset({
    blocks: 'ABC',
    packages: [
      { block: 'C', hours: 30 },
      { block: 'A', hours: 8, carers: 2, person: 'Ann' },
      { block: 'A', hours: 4, carers: 2, person: 'Ann' },
      { block: 'A', hours: 20, service: 'Night sitting' },
      { block: 'B', hours: 9 },
      { block: 'B', hours: 6 },
    ],
    providers: [
      { name: 'Alder', hours: 50, services: ['Home care'], doubleHanded: false },
      { name: 'Birch', hours: 5 },
    ],
  });
  const { scenario } = aScenario(dataset).withLot('North', 'A', 'Alder').withLot('South', 'B', 'Birch');
  const { ledger, offers } = aPlanRead(dataset, weaveFabric(dataset), scenario);
  const { demand, takers } = ledger;
  const { services } = dataset;
  const causes = findCauses(services, demand, explainUnplaced({ services, demand, offers, takers }));
  expect(
    causes.map((cause) => [
      cause.lot,
      cause.lack ?? cause.reason,
      cause.subject,
      cause.load.people,
      cause.smallestMinutes / 60,
      cause.largestMinutes / 60,
    ]),
  ).toEqual([
    [0, 'in-no-lot', null, 1, 30, 30],
    [1, 'service', 'Night sitting', 1, 20, 20],
    [2, 'no-second-provider', null, 2, 6, 9],
    [1, 'double-handed', null, 1, 4, 8],
  ]);
  expect(causes[2]!.roomiest).toEqual({ provider: 1, minutes: 300 });
});
