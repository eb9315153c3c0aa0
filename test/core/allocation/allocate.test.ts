import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate } from '../../../src/core/allocation/allocate.ts';
import { ENDED, SPOT, UNMET, type Allocation } from '../../../src/core/allocation/allocation.ts';
import { isPreparedFor, prepareDemand, type Demand } from '../../../src/core/allocation/demand.ts';
import { offersOf, type OfferChanges, type Offers } from '../../../src/core/allocation/offers.ts';
import { NO_SEAT, noTakers, type Takers } from '../../../src/core/allocation/takers.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { Fabric } from '../../../src/core/fabric/fabric.ts';
import { USUAL_ASSUMPTIONS, type PlacingAssumptions } from '../../../src/core/scenario/assumptions.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset, type AreaWords } from '../a-dataset.ts';
import { anEditScript, makeEdit } from '../a-random-edit.ts';
import { aScenario, type ScenarioWords } from '../a-scenario.ts';
import { cornerAt } from '../drawing.ts';
import { seeded } from '../seeded.ts';
import { aRandomMarket } from './a-random-market.ts';
import { allocatePlainly, type PlainAsk } from './allocate-plainly.ts';

interface Placed {
  readonly demand: Demand;
  readonly offers: Offers;
  readonly takers: Takers;
  readonly allocation: Allocation;
}

function allocated(dataset: Dataset, fabric: Fabric, scenario: Scenario, changes?: OfferChanges): Placed {
  const demand = prepareDemand(dataset, fabric, scenario.assumptions);
  const takers = noTakers(demand.packageCount);
  const offers = offersOf(scenario, dataset, changes);
  return { demand, offers, takers, allocation: allocate(demand, offers, scenario.assignment, takers) };
}

/** Who takes each package, in words; `settled` names who took each under the plan as last settled. */
function whoTakes(
  words: Omit<AreaWords, 'blocks'>,
  plan: (start: ScenarioWords) => ScenarioWords,
  { off = [], settled }: { off?: readonly string[]; settled?: readonly string[] } = {},
): string[] {
  const dataset = aDataset({ blocks: 'AB', ...words });
  const { scenario } = plan(aScenario(dataset));
  const demand = prepareDemand(dataset, weaveFabric(dataset), scenario.assumptions);
  const ids = dataset.providers.map(({ id }) => id);
  const offers = offersOf(scenario, dataset, { off: new Set(ids.filter((id) => off.includes(id))) });
  const hints = settled && Int16Array.from(demand.order, (at) => ids.findIndex((id) => id === settled[at]));
  const { placedWith } = allocate(demand, offers, scenario.assignment, undefined, hints);
  const names = new Map([
    [SPOT, 'spot'],
    [UNMET, 'unmet'],
    [ENDED, 'ended'],
  ]);
  return Array.from(placedWith, (taker) => names.get(taker) ?? ids[taker]!);
}

const placing = (changes: Partial<PlacingAssumptions>) => ({
  placing: { ...USUAL_ASSUMPTIONS.placing, ...changes },
});

describe('the seven steps', () => {
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
    expect(whoTakes({ packages, providers }, plan)).toEqual([
      'Alder',
      'Cedar',
      'Alder',
      'Birch',
      'Birch',
      'spot',
      'unmet',
    ]);
  });

  const providers = [
    { name: 'Alder', hours: 10 },
    { name: 'Birch', hours: 10 },
  ];

  test('1: what stays does so with a provider of no seat, above its hours, and whatever care it gives', () => {
    const packages = [
      { block: 'A', hours: 8, provider: 'Birch', service: 'Mental health' },
      { block: 'A', hours: 6, provider: 'Birch' },
      { block: 'A', hours: 2, provider: 'Birch', status: 'handed-back' as const },
    ];
    const market = [providers[0]!, { ...providers[1]!, services: ['Home care'] }];
    const plan = (start: ScenarioWords) =>
      start.withLot('North', 'A', 'Alder').withAssumptions(placing({ mode: 'keep-existing' }));
    expect(whoTakes({ packages, providers: market }, plan)).toEqual(['Birch', 'Birch', 'Alder']);
  });

  test('1: what stays counts towards its seat, which then takes less of what is new', () => {
    const packages = [
      { block: 'A', hours: 4, provider: 'Alder' },
      { block: 'A', hours: 3 },
      { block: 'A', hours: 2 },
    ];
    const plan = (start: ScenarioWords) =>
      start
        .withLot('North', 'A', { provider: 'Alder', capMinutes: 3 * 60 }, 'Birch')
        .withAssumptions(placing({ mode: 'keep-existing' }));
    expect(whoTakes({ packages, providers }, plan)).toEqual(['Alder', 'Birch', 'Birch']);
  });

  test('1: nothing stays with a provider that is switched off', () => {
    const packages = [{ block: 'A', hours: 4, provider: 'Alder' }];
    const plan = (start: ScenarioWords) =>
      start.withLot('North', 'A', 'Alder', 'Birch').withAssumptions(placing({ mode: 'keep-existing' }));
    expect(whoTakes({ packages, providers }, plan)).toEqual(['Alder']);
    expect(whoTakes({ packages, providers }, plan, { off: ['Alder'] })).toEqual(['Birch']);
    expect(whoTakes({ packages, providers }, plan, { off: ['Alder', 'Birch'] })).toEqual(['unmet']);
  });

  test('2: a package stays with its provider of today, which is full for a larger newcomer', () => {
    const packages = [
      { block: 'A', hours: 2, provider: 'Alder' },
      { block: 'A', hours: 9 },
    ];
    const plan = (start: ScenarioWords) => start.withLot('North', 'A', 'Alder');
    expect(whoTakes({ packages, providers }, plan)).toEqual(['Alder', 'unmet']);
  });

  test('2: but not when its provider has a seat in another lot alone', () => {
    const packages = [{ block: 'A', hours: 2, provider: 'Birch' }];
    const plan = (start: ScenarioWords) =>
      start.withLot('North', 'A', 'Alder').withLot('South', 'B', 'Birch');
    expect(whoTakes({ packages, providers }, plan)).toEqual(['Alder']);
  });

  test('2: as settled goes before today, with an own provider or one behind the lot, where it still may', () => {
    const packages = [
      { block: 'A', hours: 4, provider: 'Alder' },
      { block: 'A', hours: 3, provider: 'Alder' },
      { block: 'B', hours: 2 },
    ];
    const plan = (start: ScenarioWords) =>
      start.withLot('North', 'A', 'Alder', 'Birch').withLot('South', 'B', 'Alder').withBackUp('Cedar');
    const market = { packages, providers: [...providers, { name: 'Cedar', hours: 10 }] };
    expect(whoTakes(market, plan)).toEqual(['Alder', 'Alder', 'Alder']);
    expect(whoTakes(market, plan, { settled: ['Birch', 'Cedar', 'Birch'] })).toEqual([
      'Birch',
      'Cedar',
      'Alder',
    ]);
  });

  test('3: supplementary providers are offered what the primary ones cannot take', () => {
    const packages = [5, 4, 3, 2].map((hours) => ({ block: 'A', hours }));
    const market = [
      { name: 'Spare', hours: 100 },
      { name: 'First', hours: 9 },
    ];
    const plan = (start: ScenarioWords) =>
      start.withLot('North', 'A', { provider: 'Spare', role: 'supplementary', share: 99 }, 'First');
    expect(whoTakes({ packages, providers: market }, plan)).toEqual(['First', 'First', 'Spare', 'Spare']);
  });

  test('3: in the order of seats, the first takes all that it can, up to the limit of its seat', () => {
    const packages = [4, 3, 2].map((hours) => ({ block: 'A', hours }));
    const plan = (cap: number) => (start: ScenarioWords) =>
      start
        .withLot('North', 'A', { provider: 'Alder', capMinutes: cap * 60 }, 'Birch')
        .withAssumptions(placing({ offer: 'order' }));
    expect(whoTakes({ packages, providers }, plan(9))).toEqual(['Alder', 'Alder', 'Alder']);
    expect(whoTakes({ packages, providers }, plan(6))).toEqual(['Alder', 'Birch', 'Alder']);
  });

  test('4: today’s provider behind the lot comes before one with less room', () => {
    const packages = [{ block: 'A', hours: 4, provider: 'Birch' }];
    const market = [{ name: 'Alder', hours: 5 }, providers[1]!];
    const plan = (start: ScenarioWords) => start.withLot('North', 'A').withBackUp('Alder', 'Birch');
    expect(whoTakes({ packages, providers: market }, plan)).toEqual(['Birch']);
  });

  test('5: the provider behind the lot with the least room that is still enough takes it', () => {
    const packages = [{ block: 'A', hours: 4 }];
    const market = [
      { name: 'Roomy', hours: 20 },
      { name: 'Small', hours: 3 },
      { name: 'Tight', hours: 5 },
    ];
    const plan = (start: ScenarioWords) => start.withLot('North', 'A').withBackUp('Roomy', 'Small', 'Tight');
    expect(whoTakes({ packages, providers: market }, plan)).toEqual(['Tight']);
  });

  test('5: of two with the same room the earlier in the plan is asked first, behind one lot or all', () => {
    const packages = [{ block: 'A', hours: 4 }];
    const both = (start: ScenarioWords) => start.withLot('North', 'A').withBackUp('Birch', 'Alder');
    expect(whoTakes({ packages, providers }, both)).toEqual(['Birch']);
    const first = (start: ScenarioWords) =>
      start.withLot('North', 'A').withStandby('Birch', 'back-up', 1).withBackUp('Alder');
    expect(whoTakes({ packages, providers }, first)).toEqual(['Birch']);
  });

  test('5: a provider behind one lot takes nothing in another', () => {
    const packages = [{ block: 'A', hours: 4 }, { block: 'B', hours: 3 }, { hours: 2 }];
    const plan = (start: ScenarioWords) =>
      start.withLot('North', 'A').withLot('South', 'B').withStandby('Birch', 'specialist', 2);
    expect(whoTakes({ packages, providers }, plan)).toEqual(['unmet', 'Birch', 'unmet']);
  });

  test('packages in no lot or nowhere have no own providers, and go to those behind every lot', () => {
    const packages = [{ block: 'B', hours: 2, provider: 'Alder' }, { hours: 1 }];
    const plan = (start: ScenarioWords) => start.withLot('North', 'A', 'Alder').withBackUp('Birch');
    expect(whoTakes({ packages, providers }, plan)).toEqual(['Birch', 'Birch']);
  });

  test('a full seat keeps its provider from the lot, even where it stands behind it', () => {
    const packages = [{ block: 'A', hours: 4, provider: 'Alder' }];
    const plan = (start: ScenarioWords) =>
      start.withLot('North', 'A', { provider: 'Alder', capMinutes: 60 }).withBackUp('Alder');
    expect(whoTakes({ packages, providers }, plan)).toEqual(['unmet']);
    expect(whoTakes({ packages, providers }, plan, { settled: ['Alder'] })).toEqual(['unmet']);
  });

  const alone = (start: ScenarioWords) => start.withLot('North', 'A', 'Alder').withBackUp('Birch');

  test.each([
    ['a service', { services: ['Home care'] }, { service: 'Mental health' }],
    ['a group of people', { clientGroups: ['Older people'] }, { facts: { 'client-group': 'Children' } }],
    ['care by two', { doubleHanded: false }, { carers: 2 }],
  ])(
    'a provider never takes %s that it does not care for, even from its own people of today',
    (_, its, care) => {
      const packages = [{ block: 'A', hours: 2, provider: 'Alder', ...care }];
      const market = { packages, providers: providers.map((one) => ({ ...one, ...its })) };
      expect(whoTakes(market, alone)).toEqual(['unmet']);
      expect(whoTakes(market, alone, { settled: ['Birch'] })).toEqual(['unmet']);
      expect(whoTakes({ packages, providers }, alone)).toEqual(['Alder']);
    },
  );

  test('a provider takes nothing that is too far from where it is registered, and what lies nowhere is not', () => {
    const packages = [{ block: 'A', hours: 2, provider: 'Alder' }, { hours: 1 }];
    const market = { packages, providers: providers.map((one) => ({ ...one, at: cornerAt(9, 0) })) };
    const within = (mostKilometres: number) => (start: ScenarioWords) =>
      alone(start).withAssumptions(placing({ mostKilometres }));
    expect(whoTakes(market, within(4))).toEqual(['unmet', 'Birch']);
    expect(whoTakes(market, within(20))).toEqual(['Alder', 'Birch']);
  });
});

/** Who takes each ask and by a seat or not, in words that both ways can say. */
const inWords = ({ lot, taker, withOwn }: Pick<PlainAsk, 'lot' | 'taker' | 'withOwn'>) =>
  `${taker} in ${lot}${withOwn ? ', own' : ''}`;

const takersInWords = ({ lot, taker, seat }: Takers) =>
  Array.from(taker, (its, at) => inWords({ lot: lot[at]!, taker: its, withOwn: seat[at] !== NO_SEAT }));

describe('the seven steps over columns of numbers', () => {
  const size = { columns: 6, rows: 6, packages: 150, providers: 12, lots: 4 };

  test('say what they say package by package, after every one of any edits, with columns used again', () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(fc.nat(), anEditScript, (seed, script) => {
        const random = seeded(seed);
        const { dataset, fabric, scenario } = aRandomMarket(seed, size);
        let plan = scenario;
        let demand = prepareDemand(dataset, fabric, plan.assumptions);
        let takers = noTakers(demand.packageCount);
        let settled: Int16Array | null = null;
        for (const words of script.slice(0, 40)) {
          const edited = makeEdit(plan, dataset, fabric, words);
          if (isRefusal(edited)) continue;
          plan = edited;
          if (!isPreparedFor(demand, plan.assumptions)) {
            demand = prepareDemand(dataset, fabric, plan.assumptions);
            takers = noTakers(demand.packageCount);
            settled = null;
          }
          const off = new Set(dataset.providers.map(({ id }) => id).filter(() => random() < 0.05));
          const travelShare = Float64Array.from(dataset.providers, () => (random() < 0.5 ? 0 : random() / 2));
          const offers = offersOf(plan, dataset, { off, travelShare });
          const allocation = allocate(demand, offers, plan.assignment, takers, settled);
          const plainly = allocatePlainly(dataset, fabric, plan, {
            off,
            travelShare,
            ...(settled && { settled }),
          });
          expect(allocation).toEqual(plainly.allocation);
          expect(takersInWords(takers)).toEqual(plainly.asks.map(inWords));
          const { placing: its } = plan.assumptions;
          const kinds: string[] = [
            settled ? 'settled' : 'today',
            its.mode,
            its.offer,
            its.mostKilometres === null ? 'no limit' : 'limit',
          ];
          allocation.placedWith.forEach((taker, index) =>
            kinds.push(taker < 0 ? `${taker}` : `own ${allocation.withOwn[index]}`),
          );
          for (const kind of new Set(kinds)) met.set(kind, (met.get(kind) ?? 0) + 1);
          if (random() < 0.3) settled = takers.taker.slice();
        }
      }),
      { numRuns: 40, seed: 11, endOnFailure: true },
    );
    const everything = [
      'settled',
      'today',
      'transfer-all',
      'keep-existing',
      'gradual',
      'shares',
      'order',
      'limit',
    ];
    const kinds = [...everything, `${SPOT}`, `${UNMET}`, `${ENDED}`, 'own 0', 'own 1'];
    expect(kinds.filter((kind) => (met.get(kind) ?? 0) <= 50)).toEqual([]);
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
    const found = whoTakes({ packages, providers }, (start) =>
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
    const { minutesOfProvider } = allocated(dataset, weaveFabric(dataset), scenario).allocation;
    const total = dataset.packages.weeklyMinutes.reduce((sum, minutes) => sum + minutes, 0);
    const largest = Math.max(...dataset.packages.weeklyMinutes);
    expect(Math.abs(minutesOfProvider[0]! - 0.7 * total)).toBeLessThanOrEqual(largest);
    expect(minutesOfProvider[0]! + minutesOfProvider[1]!).toBe(total);
  });
});

describe('whatever the providers, people, plan and assumptions', () => {
  const size = { columns: 6, rows: 6, packages: 120, providers: 8, lots: 4 };
  const sum = (minutes: Iterable<number>) => [...minutes].reduce((total, part) => total + part, 0);

  interface Case extends Placed {
    readonly dataset: Dataset;
    readonly fabric: Fabric;
    readonly scenario: Scenario;
    readonly isOff: readonly boolean[];
    /** Minutes of the places in the demand of which something is so. */
    minutesWhere(isSo: (at: number) => boolean): number;
    /** Whether a package stays where it is. */
    isKept(at: number): boolean;
    hasSeat(at: number, position: number): boolean;
    standsBehind(at: number, position: number): boolean;
    /** Whether a provider gives such care, near enough. */
    isSuited(at: number, position: number): boolean;
  }

  const anyPlan = (check: (placed: Case) => void) =>
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { dataset, fabric, scenario } = aRandomMarket(seed, size);
        const off = new Set(dataset.providers.map(({ id }) => id).filter((_, at) => (seed + at) % 9 === 0));
        const isOff = dataset.providers.map(({ id }) => off.has(id));
        const placed = allocated(dataset, fabric, scenario, { off });
        const { demand, takers } = placed;
        const idAt = (position: number) => dataset.providers[position]!.id;
        check({
          ...placed,
          dataset,
          fabric,
          scenario,
          isOff,
          minutesWhere: (isSo) => sum(demand.weeklyMinutes.filter((_, at) => isSo(at))),
          isKept: (at) => demand.stays[at] === 1 && !isOff[demand.provider[at]!],
          hasSeat: (at, position) =>
            scenario.appointments.some(
              ({ lot, provider }) => lot === takers.lot[at] && provider === idAt(position),
            ),
          standsBehind: (at, position) =>
            scenario.standby.some(
              ({ lots, provider }) =>
                provider === idAt(position) &&
                (lots.length === 0 || lots.some((lot) => lot === takers.lot[at])),
            ),
          isSuited: (at, position) =>
            demand.canTake[demand.kind[at]! * demand.providerCount + position] === 1 &&
            (demand.block[at]! < 0 ||
              demand.isTooFar?.[demand.block[at]! * demand.providerCount + position] !== 1),
        });
      }),
      { numRuns: 80, seed: 7 },
    );

  test('placed and unmet are the demand, to the minute', () => {
    anyPlan(({ demand, takers, allocation, minutesWhere }) => {
      const unmet = minutesWhere((at) => takers.taker[at] === UNMET);
      const { minutesOfProvider, spotMinutes } = allocation;
      expect(sum(minutesOfProvider) + spotMinutes + unmet).toBe(sum(demand.weeklyMinutes));
    });
  });

  test('each package of today is said to be where its place in the demand is, or has ended', () => {
    anyPlan(({ demand, takers, allocation }) => {
      const placedWith = new Int16Array(demand.datasetCount).fill(ENDED);
      demand.order.forEach((index, at) => {
        if (demand.isNew[at] === 0) placedWith[index] = takers.taker[at]!;
      });
      expect(allocation.placedWith).toEqual(placedWith);
    });
  });

  test('each provider’s minutes are those of its packages, above its capacity only by what stays', () => {
    let above = 0;
    anyPlan(({ dataset, offers, takers, allocation, isOff, isKept, minutesWhere }) => {
      dataset.providers.forEach(({ capacityMinutes }, position) => {
        expect(offers.capacityMinutes[position]).toBe(isOff[position] ? 0 : capacityMinutes);
        const given = minutesWhere((at) => takers.taker[at] === position);
        const kept = minutesWhere((at) => takers.taker[at] === position && isKept(at));
        expect(allocation.minutesOfProvider[position]).toBe(given);
        expect(given).toBeLessThanOrEqual(Math.max(offers.capacityMinutes[position]!, kept));
        if (given > offers.capacityMinutes[position]!) above++;
      });
    });
    expect(above).toBeGreaterThan(0);
  });

  test('each seat’s minutes are above its limit only by what stays', () => {
    let full = 0;
    anyPlan(({ dataset, scenario, takers, isKept, minutesWhere }) => {
      for (const { lot, provider, capMinutes = Infinity } of scenario.appointments) {
        const position = dataset.providers.findIndex(({ id }) => id === provider);
        const isIn = (at: number) => takers.taker[at] === position && takers.lot[at] === lot;
        const kept = minutesWhere((at) => isIn(at) && isKept(at));
        const given = minutesWhere(isIn);
        expect(given).toBeLessThanOrEqual(Math.max(capMinutes, kept));
        if (given > 0 && capMinutes - given < 75) full++;
      }
    });
    expect(full).toBeGreaterThan(0);
  });

  test('each goes to an own provider of its lot or one behind it, for care it gives, near enough, unless it stays', () => {
    anyPlan(({ demand, takers, isOff, isKept, hasSeat, standsBehind, isSuited }) => {
      const wrong = Array.from(takers.taker.keys()).filter((at) => {
        const position = takers.taker[at]!;
        if (isKept(at)) return position !== demand.provider[at];
        if (position < 0) return takers.seat[at] !== NO_SEAT;
        const own = hasSeat(at, position);
        if (isOff[position] || own !== (takers.seat[at] !== NO_SEAT)) return true;
        return !isSuited(at, position) || (!own && !standsBehind(at, position));
      });
      expect(wrong).toEqual([]);
    });
  });

  test('spot is never above its hours', () => {
    anyPlan(({ scenario, takers, allocation: { spotMinutes }, minutesWhere }) => {
      expect(spotMinutes).toBeLessThanOrEqual(scenario.assumptions.spotHoursPerWeek * 60);
      expect(minutesWhere((at) => takers.taker[at] === SPOT)).toBe(spotMinutes);
    });
  });

  test('nothing is unmet that an own provider, one behind its lot or the spot market has room for', () => {
    let unmetAtAll = 0;
    anyPlan((placed) => {
      const { dataset, scenario, demand, offers, takers, allocation, minutesWhere } = placed;
      const { hasSeat, standsBehind, isSuited } = placed;
      const seatRoom = (at: number, position: number) => {
        const seat = offers.seats[takers.lot[at]!]!.find(({ provider }) => provider === position)!;
        const isIn = (other: number) =>
          takers.lot[other] === takers.lot[at] && takers.taker[other] === position;
        return seat.capMinutes - minutesWhere(isIn);
      };
      takers.taker.forEach((taker, at) => {
        if (taker !== UNMET) return;
        unmetAtAll++;
        const minutes = demand.weeklyMinutes[at]!;
        const could = Array.from(dataset.providers.keys()).filter((position) => {
          if (!isSuited(at, position)) return false;
          if (offers.capacityMinutes[position]! - allocation.minutesOfProvider[position]! < minutes)
            return false;
          return hasSeat(at, position) ? seatRoom(at, position) >= minutes : standsBehind(at, position);
        });
        expect(could).toEqual([]);
        expect(scenario.assumptions.spotHoursPerWeek * 60 - allocation.spotMinutes).toBeLessThan(minutes);
      });
    });
    expect(unmetAtAll).toBeGreaterThan(100);
  });

  test('the answer is the same each time, and moves nobody when it is its own hint', () => {
    anyPlan(({ scenario, demand, offers, takers, allocation }) => {
      expect(allocate(demand, offers, scenario.assignment)).toEqual(allocation);
      const again = noTakers(demand.packageCount);
      allocate(demand, offers, scenario.assignment, again, takers.taker.slice());
      expect(again.taker.filter((_, at) => takers.taker[at]! >= 0)).toEqual(
        takers.taker.filter((taker) => taker >= 0),
      );
    });
  });
});
