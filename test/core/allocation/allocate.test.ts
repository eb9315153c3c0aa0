import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, noTakers } from '../../../src/core/allocation/allocate.ts';
import { SPOT, UNMET, type Allocation } from '../../../src/core/allocation/allocation.ts';
import { prepareDemand } from '../../../src/core/allocation/demand.ts';
import { offersOf } from '../../../src/core/allocation/offers.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { Fabric } from '../../../src/core/fabric/fabric.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset, type AreaWords } from '../a-dataset.ts';
import { anEditScript, makeEdit } from '../a-random-edit.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aScenario, type ScenarioWords } from '../a-scenario.ts';
import { allocatePlainly } from './allocate-plainly.ts';

function allocated(dataset: Dataset, fabric: Fabric, scenario: Scenario): Allocation {
  return allocate(prepareDemand(dataset, fabric), offersOf(scenario, dataset), scenario.assignment);
}

/** Who takes each package, in words. */
function takers(words: Omit<AreaWords, 'blocks'>, plan: (start: ScenarioWords) => ScenarioWords): string[] {
  const dataset = aDataset({ blocks: 'AB', ...words });
  const { placedWith } = allocated(dataset, weaveFabric(dataset), plan(aScenario(dataset)).scenario);
  return [...placedWith].map((taker) =>
    taker === SPOT ? 'spot' : taker === UNMET ? 'unmet' : dataset.providers[taker]!.id,
  );
}

describe('the six steps', () => {
  test('are taken in their order: each package here would go elsewhere in another', () => {
    const packages = [
      { block: 'A', hours: 3, provider: 'Alder' },
      { block: 'A', hours: 7 },
      { block: 'A', hours: 6 },
      { block: 'A', hours: 2, provider: 'Birch' },
      { block: 'A', hours: 5 },
      { block: 'A', hours: 4 },
      { block: 'A', hours: 2.5 },
    ];
    const providers = [
      { name: 'Alder', hours: 9 },
      { name: 'Birch', hours: 7 },
      { name: 'Cedar', hours: 9 },
    ];
    const plan = (start: ScenarioWords) =>
      start.withLot('North', 'A', 'Alder').withBackUp('Birch', 'Cedar').withSpotHours(5);
    expect(takers({ packages, providers }, plan)).toEqual([
      'Alder',
      'Cedar',
      'Alder',
      'Birch',
      'Birch',
      'spot',
      'unmet',
    ]);
  });

  test('1: a package stays with its provider of today, which is full for a larger newcomer', () => {
    const packages = [
      { block: 'A', hours: 2, provider: 'Alder' },
      { block: 'A', hours: 9 },
    ];
    const providers = [{ name: 'Alder', hours: 10 }];
    expect(takers({ packages, providers }, (start) => start.withLot('North', 'A', 'Alder'))).toEqual([
      'Alder',
      'unmet',
    ]);
  });

  test('1: but not when its provider has a seat in another lot alone', () => {
    const packages = [{ block: 'A', hours: 2, provider: 'Birch' }];
    const providers = [
      { name: 'Alder', hours: 10 },
      { name: 'Birch', hours: 10 },
    ];
    const plan = (start: ScenarioWords) =>
      start.withLot('North', 'A', 'Alder').withLot('South', 'B', 'Birch');
    expect(takers({ packages, providers }, plan)).toEqual(['Alder']);
  });

  test('2: supplementary providers are offered what the primary ones cannot take', () => {
    const packages = [5, 4, 3, 2].map((hours) => ({ block: 'A', hours }));
    const providers = [
      { name: 'Spare', hours: 100 },
      { name: 'First', hours: 9 },
    ];
    const plan = (start: ScenarioWords) =>
      start.withLot('North', 'A', { provider: 'Spare', role: 'supplementary', share: 99 }, 'First');
    expect(takers({ packages, providers }, plan)).toEqual(['First', 'First', 'Spare', 'Spare']);
  });

  test('4: the back-up provider with the least room that is still enough takes it', () => {
    const packages = [{ block: 'A', hours: 4 }];
    const providers = [
      { name: 'Roomy', hours: 20 },
      { name: 'Small', hours: 3 },
      { name: 'Tight', hours: 5 },
    ];
    const plan = (start: ScenarioWords) => start.withLot('North', 'A').withBackUp('Roomy', 'Small', 'Tight');
    expect(takers({ packages, providers }, plan)).toEqual(['Tight']);
  });

  test('packages in no lot or nowhere have no own providers, and go to those behind every lot', () => {
    const packages = [{ block: 'B', hours: 2, provider: 'Alder' }, { hours: 1 }];
    const providers = [
      { name: 'Alder', hours: 10 },
      { name: 'Birch', hours: 10 },
    ];
    const plan = (start: ScenarioWords) => start.withLot('North', 'A', 'Alder').withBackUp('Birch');
    expect(takers({ packages, providers }, plan)).toEqual(['Birch', 'Birch']);
  });

  test('a provider never takes a service it does not offer, even from its own people of today', () => {
    const packages = [{ block: 'A', hours: 2, provider: 'Alder', service: 'Mental health' }];
    const providers = [{ name: 'Alder', hours: 10, services: ['Home care'] }];
    expect(takers({ packages, providers }, (start) => start.withLot('North', 'A', 'Alder'))).toEqual([
      'unmet',
    ]);
  });
});

describe('the six steps over columns of numbers', () => {
  const size = { columns: 6, rows: 6, packages: 150, providers: 12, lots: 4 };

  test('say what they say package by package, after every one of any edits, with columns used again', () => {
    const steps = new Set<string>();
    fc.assert(
      fc.property(fc.nat(), anEditScript, (seed, script) => {
        const { dataset, fabric, scenario } = aRandomArea(seed, size);
        const demand = prepareDemand(dataset, fabric);
        const takers = noTakers(demand.packageCount);
        // Half of the providers stand behind every lot, many with the same room, one of them named twice.
        const all = dataset.providers.map((provider) => provider.id);
        let plan: Scenario = { ...scenario, backUp: [...all.slice(seed % 6), all[seed % 12]!] };
        for (const words of script.slice(0, 40)) {
          const edited = makeEdit(plan, dataset, fabric, words);
          if (isRefusal(edited)) continue;
          plan = edited;
          const offers = offersOf(plan, dataset);
          const allocation = allocate(demand, offers, plan.assignment, takers);
          expect(allocation).toEqual(allocatePlainly(dataset, fabric, offers, plan.assignment));
          allocation.placedWith.forEach((taker, index) =>
            steps.add(taker < 0 ? `${taker}` : `own ${allocation.withOwn[index]}`),
          );
        }
      }),
      { numRuns: 20, seed: 11 },
    );
    expect([...steps].toSorted()).toEqual([`${SPOT}`, `${UNMET}`, 'own 0', 'own 1']);
  });
});

describe('shares', () => {
  const packages = Array.from({ length: 100 }, () => ({ block: 'A', hours: 1 }));
  const counted = (hours: number, shares: readonly [number, number]) => {
    const providers = [
      { name: 'Alder', hours },
      { name: 'Birch', hours: 1000 },
    ];
    const [alder, birch] = shares;
    const found = takers({ packages, providers }, (start) =>
      start.withLot('North', 'A', { provider: 'Alder', share: alder }, { provider: 'Birch', share: birch }),
    );
    return ['Alder', 'Birch'].map((name) => found.filter((taker) => taker === name).length);
  };

  test('of 70 and 30 are met to the package when packages are alike', () =>
    expect(counted(1000, [70, 30])).toEqual([70, 30]));

  test('are halves when they are the same', () => expect(counted(1000, [1, 1])).toEqual([50, 50]));

  test('give way to capacity, and the other takes the rest', () =>
    expect(counted(20, [70, 30])).toEqual([20, 80]));

  test('of hours are within the largest package when packages differ', () => {
    const dataset = aDataset({
      blocks: 'A',
      packages: Array.from({ length: 60 }, (_, at) => ({ block: 'A', hours: 1 + ((at * 37) % 80) / 4 })),
      providers: [
        { name: 'Alder', hours: 5000 },
        { name: 'Birch', hours: 5000 },
      ],
    });
    const { scenario } = aScenario(dataset).withLot(
      'North',
      'A',
      { provider: 'Alder', share: 70 },
      { provider: 'Birch', share: 30 },
    );
    const { minutesOfProvider } = allocated(dataset, weaveFabric(dataset), scenario);
    const total = dataset.packages.weeklyMinutes.reduce((sum, minutes) => sum + minutes, 0);
    const largest = Math.max(...dataset.packages.weeklyMinutes);
    expect(Math.abs(minutesOfProvider[0]! - 0.7 * total)).toBeLessThanOrEqual(largest);
    expect(minutesOfProvider[0]! + minutesOfProvider[1]!).toBe(total);
  });
});

describe('whatever the providers, people and plan', () => {
  const size = { columns: 6, rows: 6, packages: 120, providers: 8, lots: 4 };
  const anyPlan = (
    check: (dataset: Dataset, scenario: Scenario, allocation: Allocation, fabric: Fabric) => void,
  ) =>
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { dataset, fabric, scenario } = aRandomArea(seed, size);
        check(dataset, scenario, allocated(dataset, fabric, scenario), fabric);
      }),
      { numRuns: 60, seed: 7 },
    );
  const sum = (minutes: Iterable<number>) => [...minutes].reduce((total, part) => total + part, 0);

  test('placed and unmet are the demand, to the minute', () => {
    anyPlan(({ packages }, _, { placedWith, minutesOfProvider, spotMinutes }) => {
      const unmet = packages.weeklyMinutes.filter((_minutes, index) => placedWith[index] === UNMET);
      expect(sum(minutesOfProvider) + spotMinutes + sum(unmet)).toBe(sum(packages.weeklyMinutes));
    });
  });

  test('each provider’s minutes are those of its packages, and never above its capacity', () => {
    anyPlan(({ packages, providers }, _, { placedWith, minutesOfProvider }) => {
      providers.forEach(({ capacityMinutes }, provider) => {
        const given = sum(packages.weeklyMinutes.filter((_minutes, index) => placedWith[index] === provider));
        expect(minutesOfProvider[provider]).toBe(given);
        expect(given).toBeLessThanOrEqual(capacityMinutes);
      });
    });
  });

  test('each is placed with an own provider of its lot or a back-up, for a service it offers', () => {
    anyPlan(({ packages, providers, services }, scenario, { placedWith, withOwn }, fabric) => {
      const wrong = [...placedWith].filter((taker, index) => {
        if (taker < 0) return withOwn[index] !== 0;
        const provider = providers[taker]!;
        const lot = scenario.assignment[fabric.blockOfPackage[index]!] ?? 0;
        const own = scenario.appointments.some((seat) => seat.lot === lot && seat.provider === provider.id);
        const service = services[packages.service[index]!]!;
        const offered = provider.services.length === 0 || provider.services.includes(service);
        return !offered || own !== (withOwn[index] === 1) || (!own && !scenario.backUp.includes(provider.id));
      });
      expect(wrong).toEqual([]);
    });
  });

  test('spot is never above its hours', () => {
    anyPlan(({ packages }, scenario, { placedWith, spotMinutes }) => {
      expect(spotMinutes).toBeLessThanOrEqual(scenario.assumptions.spotHoursPerWeek * 60);
      expect(sum(packages.weeklyMinutes.filter((_minutes, index) => placedWith[index] === SPOT))).toBe(
        spotMinutes,
      );
    });
  });

  test('nothing is unmet that an own provider, a back-up or the spot market has room for', () => {
    let unmetAtAll = 0;
    anyPlan(({ packages, providers, services }, scenario, allocation, fabric) => {
      const { placedWith, minutesOfProvider, spotMinutes } = allocation;
      placedWith.forEach((taker, index) => {
        if (taker !== UNMET) return;
        unmetAtAll++;
        const minutes = packages.weeklyMinutes[index]!;
        const lot = scenario.assignment[fabric.blockOfPackage[index]!] ?? 0;
        const could = providers.filter((provider, position) => {
          const own = scenario.appointments.some((seat) => seat.lot === lot && seat.provider === provider.id);
          const service = services[packages.service[index]!]!;
          const offers = provider.services.length === 0 || provider.services.includes(service);
          const room = provider.capacityMinutes - minutesOfProvider[position]!;
          return (own || scenario.backUp.includes(provider.id)) && offers && room >= minutes;
        });
        expect(could).toEqual([]);
        expect(scenario.assumptions.spotHoursPerWeek * 60 - spotMinutes).toBeLessThan(minutes);
      });
    });
    expect(unmetAtAll).toBeGreaterThan(100);
  });

  test('the answer is the same each time', () => {
    anyPlan((dataset, scenario, allocation, fabric) => {
      expect(allocated(dataset, fabric, scenario)).toEqual(allocation);
    });
  });
});
