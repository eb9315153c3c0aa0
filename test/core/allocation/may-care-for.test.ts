import { expect, test } from 'vitest';
import { prepareDemand } from '../../../src/core/allocation/demand.ts';
import { isTooFarFor, mayCareFor } from '../../../src/core/allocation/may-care-for.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { aDataset } from '../a-dataset.ts';

const dataset = aDataset({
  blocks: 'AB',
  packages: [
    { block: 'A', hours: 3, service: 'Mental health' },
    { hours: 2, service: 'Home care' },
  ],
  providers: [
    { name: 'Far', hours: 9, at: [10, 10] },
    { name: 'Home alone', hours: 9, services: ['Home care'] },
  ],
});
const { placing } = USUAL_ASSUMPTIONS;
const demandWithin = (mostKilometres: number | null) =>
  prepareDemand(dataset, weaveFabric(dataset), {
    ...USUAL_ASSUMPTIONS,
    placing: { ...placing, mostKilometres },
  });

test('a provider may care for a package whose care it gives and that is near enough', () => {
  const may = (mostKilometres: number | null) =>
    [0, 1].map((at) => [0, 1].map((provider) => mayCareFor(demandWithin(mostKilometres), at, provider)));
  expect(may(null)).toEqual([
    [true, false],
    [true, true],
  ]);
  expect(may(5)).toEqual([
    [false, false],
    [true, true],
  ]);
});

test('nothing is too far without a limit, or in no block', () => {
  expect([0, 1].map((at) => isTooFarFor(demandWithin(5), at, 0))).toEqual([true, false]);
  expect(isTooFarFor(demandWithin(null), 0, 0)).toBe(false);
});
