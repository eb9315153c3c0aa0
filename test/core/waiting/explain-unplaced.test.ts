import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { describe, expect, test } from 'vitest';
import { SPOT, UNMET } from '../../../src/core/allocation/allocation.ts';
import type { PlanRead } from '../../../src/core/figures/plan-read.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { explainUnplaced } from '../../../src/core/waiting/explain-unplaced.ts';
import { aDataset, type AreaWords, type PackageWords, type ProviderWords } from '../a-dataset.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aScenario, type ScenarioWords } from '../a-scenario.ts';
import { aPlanRead } from '../a-plan-read.ts';

function explain({ ledger, offers }: PlanRead) {
  const { dataset, demand, takers } = ledger;
  return explainUnplaced({ services: dataset.services, demand, offers, takers });
}

/** Why packages of block A are not placed, in the order of the demand, under a plan of that block. */
function why(area: Omit<AreaWords, 'blocks'>, plan: (words: ScenarioWords) => ScenarioWords) {
  const dataset = aDataset({ blocks: 'AB', ...area });
  const read = aPlanRead(dataset, weaveFabric(dataset), plan(aScenario(dataset)).scenario);
  return explain(read).map(({ reason, lack, roomiest, isBought }) => ({
    reason,
    ...(lack && { lack }),
    ...(roomiest && {
      room: `${dataset.providers[roomiest.provider]!.id} ${roomiest.minutes / 60}`,
    }),
    ...(isBought && { isBought }),
  }));
}

const one = (words: Partial<PackageWords> = {}) => ({ packages: [{ block: 'A', hours: 10, ...words }] });
const provider = (name: string, hours: number, words: Partial<ProviderWords> = {}) => ({
  name,
  hours,
  ...words,
});

describe('a package that no provider takes', () => {
  test('lies in no lot, whoever stands behind it', () => {
    const area = { ...one({ block: 'B' }), providers: [provider('Alder', 5)] };
    expect(why(area, (words) => words.withLot('North', 'A').withBackUp('Alder'))).toEqual([
      { reason: 'in-no-lot' },
    ]);
    expect(why({ packages: [{ hours: 3 }] }, (words) => words.withLot('North', 'A'))).toEqual([
      { reason: 'in-no-lot' },
    ]);
  });

  test('has nobody to ask', () => {
    expect(why(one(), (words) => words.withLot('North', 'A'))).toEqual([
      { reason: 'no-eligible-provider', lack: 'anyone' },
    ]);
  });

  const lacks: [string, Partial<PackageWords>, Partial<ProviderWords>][] = [
    ['service', { service: 'Night sitting' }, { services: ['Home care'] }],
    ['client-group', { facts: { 'client-group': 'Mental health' } }, { clientGroups: ['Older people'] }],
    ['double-handed', { carers: 2 }, { doubleHanded: false }],
  ];
  test.each(lacks)('asks for a %s that none of its lot’s providers gives', (lack, words, gives) => {
    const area = { ...one(words), providers: [provider('Alder', 50, gives), provider('Birch', 50)] };
    const plan = (scenario: ScenarioWords) => scenario.withLot('North', 'A', 'Alder');
    expect(why(area, plan)).toEqual([{ reason: 'no-eligible-provider', lack }]);
    expect(why(area, (scenario) => plan(scenario).withBackUp('Birch'))).toEqual([]);
  });

  test('asks for two things that are each given, but by nobody together', () => {
    const area = {
      packages: [
        { block: 'A', hours: 10, service: 'Night sitting', carers: 2 },
        { block: 'B', hours: 1, service: 'Home care' },
      ],
      providers: [
        provider('Alder', 50, { services: ['Night sitting'], doubleHanded: false }),
        provider('Birch', 50, { services: ['Home care'] }),
      ],
    };
    expect(why(area, (words) => words.withLot('North', 'AB', 'Alder', 'Birch'))).toEqual([
      { reason: 'no-eligible-provider', lack: 'together' },
    ]);
  });

  test('is too far from all who could', () => {
    const area = { ...one(), providers: [provider('Alder', 50, { at: [-0.2, 53] }), provider('Birch', 0)] };
    const placing = { ...USUAL_ASSUMPTIONS.placing, mostKilometres: 20 };
    expect(
      why(area, (words) =>
        words.withLot('North', 'A', 'Alder').withAssumptions({ ...USUAL_ASSUMPTIONS, placing }),
      ),
    ).toEqual([{ reason: 'too-far' }]);
  });

  test('has one primary provider alone, which is full; and says how much room is left', () => {
    const area = {
      packages: [7, 5].map((hours) => ({ block: 'A', hours })),
      providers: [provider('Alder', 9)],
    };
    expect(why(area, (words) => words.withLot('North', 'A', 'Alder'))).toEqual([
      { reason: 'no-second-provider', room: 'Alder 2' },
    ]);
    const helped = [...area.providers, provider('Birch', 4)];
    expect(
      why({ ...area, providers: helped }, (words) =>
        words.withLot('North', 'A', 'Alder', { provider: 'Birch', role: 'supplementary' }),
      ),
    ).toEqual([{ reason: 'no-second-provider', room: 'Birch 4' }]);
  });

  test('finds two full providers; of them the most roomy is named', () => {
    const area = {
      packages: [7, 6, 5].map((hours) => ({ block: 'A', hours })),
      providers: [provider('Alder', 8), provider('Birch', 9)],
    };
    expect(why(area, (words) => words.withLot('North', 'A', 'Alder', 'Birch'))).toMatchObject([
      { reason: 'no-capacity' },
    ]);
  });

  test('does not lack a second provider where the only one never gave such care', () => {
    const area = {
      packages: [{ block: 'A', hours: 10, carers: 2 }],
      providers: [provider('Alder', 50, { doubleHanded: false }), provider('Birch', 3)],
    };
    expect(why(area, (words) => words.withLot('North', 'A', 'Alder').withBackUp('Birch'))).toEqual([
      { reason: 'no-capacity', room: 'Birch 3' },
    ]);
  });

  test('may be bought on the spot market, and has its reason all the same', () => {
    expect(why(one(), (words) => words.withLot('North', 'A').withSpotHours(10))).toEqual([
      { reason: 'no-eligible-provider', lack: 'anyone', isBought: true },
    ]);
  });
});

test('in any plan each package without a provider has one reason, and nobody has room for it', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const { dataset, fabric, scenario } = aRandomArea(seed, {
      columns: 5,
      rows: 4,
      packages: 60,
      providers: 6,
      lots: 4,
    });
    const read = aPlanRead(dataset, fabric, scenario);
    const { demand, takers } = read.ledger;
    const found = explain(read);
    const without = [...takers.taker].filter((taker) => taker === UNMET || taker === SPOT);
    expect(found).toHaveLength(without.length);
    for (const { at, reason, roomiest, lack } of found) {
      expect(roomiest?.minutes ?? 0).toBeLessThan(demand.weeklyMinutes[at]!);
      expect(roomiest !== null).toBe(reason === 'no-capacity' || reason === 'no-second-provider');
      expect(lack !== null).toBe(reason === 'no-eligible-provider');
    }
  }
});
