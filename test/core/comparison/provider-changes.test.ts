import fc from 'fast-check';
import { expect, test } from 'vitest';
import { providerChanges } from '../../../src/core/comparison/provider-changes.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aScenario } from '../a-scenario.ts';

test('says who gains and loses lots and hours, those whose hours change most first', () => {
  const dataset = aDataset({
    blocks: 'AB',
    packages: [
      { block: 'A', hours: 6 },
      { block: 'B', hours: 4 },
    ],
    providers: ['Alder', 'Birch', 'Cedar', 'Dogwood'].map((name) => ({ name, hours: 20 })),
  });
  const fabric = weaveFabric(dataset);
  const before = aScenario(dataset).withLot('One', 'A', 'Alder').withLot('Other', 'B', 'Birch').scenario;
  const after = aScenario(dataset).withLot('One', 'A', 'Cedar').withLot('Other', 'B', 'Birch').scenario;
  const changes = providerChanges(aPlanRead(dataset, fabric, before), aPlanRead(dataset, fabric, after));
  expect(
    changes.map(({ provider, lotsBefore, lotsAfter, minutesBefore, minutesAfter }) => [
      provider,
      lotsBefore,
      lotsAfter,
      minutesBefore / 60,
      minutesAfter / 60,
    ]),
  ).toEqual([
    ['Alder', [1], [], 6, 0],
    ['Cedar', [], [1], 0, 6],
    ['Birch', [2], [2], 4, 4],
  ]);
});

test('all hours are with a provider, on the spot market or with nobody, under either plan', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (seed) => {
      const size = { columns: 4, rows: 3, packages: 25, providers: 4, lots: 2 };
      const { dataset, fabric, scenario } = aRandomArea(seed, size);
      const other = { ...scenario, assignment: scenario.assignment.map((lot) => (lot === 1 ? 2 : lot)) };
      const [from, to] = [scenario, other].map((plan) => aPlanRead(dataset, fabric, plan));
      const changes = providerChanges(from!, to!);
      const left = ({ figures }: NonNullable<typeof from>) =>
        figures.total.placement.spot.weeklyMinutes + figures.total.placement.unmet.weeklyMinutes;
      const sum = (side: 'minutesBefore' | 'minutesAfter') =>
        changes.reduce((all, change) => all + change[side], 0);
      expect(sum('minutesBefore') + left(from!)).toBe(from!.figures.total.load.weeklyMinutes);
      expect(sum('minutesAfter') + left(to!)).toBe(to!.figures.total.load.weeklyMinutes);
    }),
    { numRuns: 30 },
  );
});
