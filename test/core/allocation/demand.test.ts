import { describe, expect, test } from 'vitest';
import { demandOver, prepareDemand } from '../../../src/core/allocation/demand.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset, type AreaWords } from '../a-dataset.ts';

function demandOf(words: Omit<AreaWords, 'blocks'>) {
  const dataset = aDataset({ blocks: 'A', ...words });
  return prepareDemand(dataset, weaveFabric(dataset));
}

describe('demand', () => {
  test('offers the largest package first, and of equals the first in the file', () => {
    const packages = [2, 7, 3.5, 7, 2].map((hours) => ({ block: 'A', hours }));
    const demand = demandOf({ packages });
    expect([...demand.order]).toEqual([1, 3, 2, 0, 4]);
    expect([...demand.weeklyMinutes]).toEqual([420, 420, 210, 120, 120]);
  });

  test('knows each package’s block and provider of today, and each provider’s minutes', () => {
    const demand = demandOf({
      packages: [{ hours: 1 }, { block: 'A', hours: 2, provider: 'Alder' }],
      providers: [{ name: 'Alder', hours: 12.5 }],
    });
    expect(demand.packageCount).toBe(2);
    expect([...demand.block]).toEqual([0, -1]);
    expect([...demand.provider]).toEqual([0, -1]);
    expect([...demand.capacityMinutes]).toEqual([750]);
  });

  /** Packages go by their place in the order; these have the same hours, so that is the file's. */
  const offers = (demand: ReturnType<typeof demandOf>, provider: number, at: number) =>
    ((demand.services[provider]! >>> demand.service[at]!) & 1) === 1;

  test('a provider without a list of services offers them all; with one, those alone', () => {
    const demand = demandOf({
      packages: [
        { block: 'A', hours: 1, service: 'Home care' },
        { block: 'A', hours: 1, service: 'Mental health' },
      ],
      providers: [
        { name: 'All', hours: 1 },
        { name: 'Minds', hours: 1, services: ['Mental health', 'Night sitting'] },
        { name: 'Nights', hours: 1, services: ['Night sitting'] },
      ],
    });
    const table = [0, 1, 2].map((provider) => [0, 1].map((index) => offers(demand, provider, index)));
    expect(table).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  test('tells thirty-one services apart, and takes the rest as one', () => {
    const names = Array.from({ length: 40 }, (_, at) => `Service ${at}`);
    const demand = demandOf({
      packages: names.map((service) => ({ block: 'A', hours: 1, service })),
      providers: [...names.map((name) => ({ name, hours: 1, services: [name] })), { name: 'All', hours: 1 }],
    });
    for (let provider = 0; provider < 31; provider++) {
      const offered = names.filter((_, index) => offers(demand, provider, index));
      expect(offered).toEqual([names[provider]]);
    }
    expect(names.filter((_, index) => offers(demand, 35, index))).toEqual(names.slice(31));
    expect(names.every((_, index) => offers(demand, 40, index))).toBe(true);
  });

  test('over another fabric is the one prepared for it, and the same one over the same', () => {
    const packages = [
      { block: 'A', hours: 1 },
      { block: 'B', hours: 2 },
    ];
    const dataset = aDataset({ blocks: 'AB', packages });
    const fabric = weaveFabric(dataset);
    const cut = { ...fabric, blockOfPackage: Int32Array.of(2, 1) };
    const demand = prepareDemand(dataset, fabric);
    expect(demandOver(fabric, demand)).toBe(demand);
    expect(demandOver(cut, demand)).toEqual(prepareDemand(dataset, cut));
  });
});
