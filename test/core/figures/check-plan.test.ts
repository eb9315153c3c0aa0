import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { checkPlan } from '../../../src/core/figures/check-plan.ts';
import type { CheckKind } from '../../../src/core/figures/checks.ts';
import { figuresOf } from '../../../src/core/figures/figures-of.ts';
import { openLedger } from '../../../src/core/figures/ledger.ts';
import type { Band } from '../../../src/core/scenario/rules.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset, blocksCalled } from '../a-dataset.ts';
import { aScenario, type ScenarioWords } from '../a-scenario.ts';

const dataset = aDataset({
  blocks: 'ABCDE',
  packages: [
    { block: 'A', hours: 2 },
    { block: 'B', hours: 5 },
    { block: 'C', hours: 1 },
    { block: 'C', hours: 2 },
    { block: 'E', hours: 12 },
  ],
  providers: [{ name: 'Alder', hours: 100 }],
  zones: { networks: 'XXYYY', wards: 'VVVVV' },
});

function checksOf({ scenario }: Pick<ScenarioWords, 'scenario'>, of = dataset) {
  const fabric = weaveFabric(of);
  const { figures } = figuresOf(of, fabric, scenario);
  return checkPlan(openLedger(of, fabric, scenario), figures, scenario);
}

const states = (plan: Pick<ScenarioWords, 'scenario'>) =>
  checksOf(plan)
    .map(({ state }) => state)
    .join(' ');
const find = (plan: Pick<ScenarioWords, 'scenario'>, kind: CheckKind) =>
  checksOf(plan).find((check) => check.kind === kind)!;
const withBand = (
  plan: ScenarioWords,
  leastMinutes: Band['leastMinutes'],
  mostMinutes: Band['mostMinutes'],
) => {
  const rules = { ...plan.scenario.rules, viability: { leastMinutes, mostMinutes } };
  return { scenario: { ...plan.scenario, rules } satisfies Scenario };
};

describe('the checklist of a plan', () => {
  const empty = aScenario(dataset);
  const halves = empty.withLot('West', 'AB', 'Alder', 'Birch').withLot('East', 'CDE', 'Alder', 'Birch');

  test('has each rule once, and the one about zones for each layer', () => {
    expect(checksOf(empty).map(({ kind, layer }) => [kind, layer])).toEqual([
      ['every-block-in-a-lot', undefined],
      ['lots-in-one-piece', undefined],
      ['no-lot-inside-another', undefined],
      ['hours-in-band', undefined],
      ['enough-providers', undefined],
      ['not-too-many-providers', undefined],
      ['lots-per-provider', undefined],
      ['share-of-area', undefined],
      ['one-place-in-a-lot', undefined],
      ['cqc-rating', undefined],
      ['registered-in-area', undefined],
      ['provider-hours-in-band', undefined],
      ['zones-in-one-lot', 0],
      ['zones-in-one-lot', 1],
    ]);
  });

  test('says of a plan without lots, or with empty ones alone, that nothing is begun', () => {
    const nothing = new Array(14).fill('not-started').join(' ');
    expect(states(empty)).toEqual(nothing);
    expect(states(withBand(empty.withLot('West', ''), 60, 90))).toEqual(nothing);
    expect(checksOf(empty).flatMap(({ findings }) => findings)).toEqual([]);
  });

  test('says of each rule of a plan whether it is met or broken', () => {
    const unset = (count: number) => new Array(count).fill('not-started').join(' ');
    expect(states(withBand(halves, 60, 960))).toBe(
      `met met met met met ${unset(3)} met ${unset(3)} met broken`,
    );
    expect(states(empty.withLot('West', 'BD', 'Alder').withLot('East', 'C'))).toBe(
      `broken broken met not-started broken ${unset(3)} met ${unset(3)} broken broken`,
    );
    const ruled = halves.withRules({
      mostProvidersPerLot: 2,
      mostLotsPerProvider: 1,
      mostSharePercent: 100,
      leastCqcRating: 'Good',
      registeredInArea: true,
      providerViability: { leastMinutes: 60, mostMinutes: null },
    });
    expect(states(ruled)).toBe(
      'met met met not-started met met broken met met broken broken broken met broken',
    );
  });

  test('finds the ground in no lot, patch by patch, most minutes first', () => {
    expect(find(empty.withLot('Middle', 'D'), 'every-block-in-a-lot').findings).toEqual([
      { kind: 'unassigned', blocks: blocksCalled(dataset, 'E'), packages: 1, weeklyMinutes: 720 },
      { kind: 'unassigned', blocks: blocksCalled(dataset, 'ABC'), packages: 4, weeklyMinutes: 600 },
    ]);
  });

  test('finds lots under and over their band, the furthest first, and passes over empty ones', () => {
    const plan = empty.withLot('One', 'A').withLot('Two', 'BC').withLot('Three', 'DE').withLot('None', '');
    const foundWith = (...band: [number | null, number | null]) =>
      find(withBand(plan, ...band), 'hours-in-band').findings.map((finding) =>
        'weeklyMinutes' in finding
          ? [finding.kind, 'lot' in finding && finding.lot, finding.weeklyMinutes]
          : [],
      );
    expect(foundWith(300, 600)).toEqual([
      ['under-band', 1, 120],
      ['over-band', 3, 720],
    ]);
    expect(foundWith(null, 100)).toEqual([
      ['over-band', 3, 720],
      ['over-band', 2, 480],
      ['over-band', 1, 120],
    ]);
    expect(foundWith(120, null)).toEqual([]);
    expect(foundWith(120, 720)).toEqual([]);
  });

  test('is not started on hours while no band is set', () =>
    expect(find(halves, 'hours-in-band')).toEqual({
      kind: 'hours-in-band',
      state: 'not-started',
      findings: [],
    }));

  test('is started on hours by a lot with a band of its own', () => {
    const banded = halves.withLotBand(1, 600, null);
    expect(find(banded, 'hours-in-band').findings).toMatchObject([{ kind: 'under-band', lot: 1 }]);
    expect(find(halves.withLotBand(1, null, null), 'hours-in-band').state).toBe('not-started');
  });

  test('names the strays, what is enclosed and the zones that are divided', () => {
    const plan = empty.withLot('West', 'AC').withLot('East', 'BDE');
    const kinds = (kind: CheckKind) => find(plan, kind).findings.map((finding) => finding.kind);
    expect(kinds('lots-in-one-piece')).toEqual(['stray', 'stray']);
    expect(kinds('zones-in-one-lot')).toEqual(['zone-divided', 'zone-divided']);
    const ring = aDataset({ blocks: 'AAA/ABA/AAA' });
    const { scenario } = aScenario(ring).withLot('Outer', 'A').withLot('Inner', 'B');
    expect(checksOf({ scenario }, ring)[2]).toEqual({
      kind: 'no-lot-inside-another',
      state: 'broken',
      findings: [{ kind: 'enclosed', lot: 2, by: 1, blocks: blocksCalled(ring, 'B') }],
    });
  });
});
