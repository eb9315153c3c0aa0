import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { checkPlan } from '../../../src/core/figures/check-plan.ts';
import type { CheckKind } from '../../../src/core/figures/checks.ts';
import { figuresOf } from '../figures-of.ts';
import { openLedger } from '../../../src/core/figures/ledger.ts';
import { CQC_RATINGS, type Band } from '../../../src/core/scenario/rules.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { pointInPolygon } from '../../../src/core/geometry/point-in-polygon.ts';
import { aDataset, blocksCalled } from '../a-dataset.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aScenario, type ScenarioWords } from '../a-scenario.ts';
import { cornerAt } from '../drawing.ts';

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

test('the award rules find what a plain recount finds, whatever the plan', () => {
  const size = { columns: 5, rows: 4, packages: 40, providers: 6, lots: 4 };
  const says = [...CQC_RATINGS, 'Not yet rated', null];
  const met = new Set<string>();
  fc.assert(
    fc.property(
      fc.nat(1e6),
      fc.array(fc.nat(5), { minLength: 6, maxLength: 6 }),
      fc.record({
        perLot: fc.integer({ min: 1, max: 2 }),
        lots: fc.integer({ min: 1, max: 3 }),
        share: fc.integer({ min: 1, max: 40 }),
      }),
      fc.tuple(fc.nat(6000), fc.nat(6000)),
      fc.nat(3),
      (seed, facts, most, [low, high], rank) => {
        const area = aRandomArea(seed, size);
        const data = {
          ...area.dataset,
          providers: area.dataset.providers.map((provider, at) => ({
            ...provider,
            cqcRating: says[facts[at]!]!,
            ...(facts[at]! % 3 === 0 ? {} : { registeredAt: cornerAt(facts[at]! * 1.7 - 0.9, 1.5) }),
          })),
        };
        const band = { leastMinutes: Math.min(low, high), mostMinutes: Math.max(low, high) };
        const plan: Scenario = {
          ...area.scenario,
          lots: area.scenario.lots.map((lot, at) => (at === 0 ? { ...lot, viability: band } : lot)),
          rules: {
            providersPerLot: most.perLot,
            mostProvidersPerLot: most.perLot,
            mostLotsPerProvider: most.lots,
            mostSharePercent: most.share,
            leastCqcRating: CQC_RATINGS[rank]!,
            registeredInArea: true,
            viability: { leastMinutes: null, mostMinutes: low },
            providerViability: band,
          },
        };
        const fabric = weaveFabric(data);
        const { figures, allocation } = figuresOf(data, fabric, plan);
        const found = checkPlan(openLedger(data, fabric, plan), figures, plan)
          .flatMap(({ findings }) => findings)
          .flatMap((finding) => {
            const who = 'provider' in finding ? finding.provider : 'lot' in finding ? finding.lot : '';
            return RECOUNTED.includes(finding.kind) ? [`${finding.kind} ${who}`] : [];
          });
        for (const line of found) met.add(line.split(' ')[0]!);
        expect(found.toSorted()).toEqual(
          recount(data, fabric.blockOfPackage, plan, allocation.placedWith).toSorted(),
        );
      },
    ),
    { numRuns: 60, seed: 8 },
  );
  expect([...met].toSorted()).toEqual(RECOUNTED.toSorted());
});

const RECOUNTED = [
  'under-band',
  'over-band',
  'too-few-providers',
  'too-many-providers',
  'too-many-lots',
  'too-large-share',
  'two-places-in-lot',
  'rated-below',
  'not-rated',
  'registered-elsewhere',
  'registered-place-not-known',
  'provider-under-band',
  'provider-over-band',
];

/** Asks each lot and each provider in turn, package by package. */
function recount(
  { packages, providers, blocks }: ReturnType<typeof aDataset>,
  blockOfPackage: Int32Array,
  { lots, assignment, appointments, standby, rules }: Scenario,
  placedWith: Int16Array,
): string[] {
  const lotOf = (index: number) => (blockOfPackage[index]! < 0 ? 0 : assignment[blockOfPackage[index]!]!);
  const minutesWhere = (is: (index: number) => boolean) =>
    [...packages.weeklyMinutes].reduce((sum, minutes, index) => sum + (is(index) ? minutes : 0), 0);
  const hasSeat = (lot: number, provider: string) =>
    appointments.some((seat) => seat.lot === lot && seat.provider === provider);
  const ofLots = lots.flatMap(({ id, viability }) => {
    const minutes = minutesWhere((index) => lotOf(index) === id);
    const { leastMinutes, mostMinutes } = viability ?? rules.viability;
    const primary = appointments.filter((seat) => seat.lot === id && seat.role === 'primary').length;
    const isDrawn = assignment.includes(id);
    return [
      isDrawn && leastMinutes !== null && minutes < leastMinutes && `under-band ${id}`,
      isDrawn && mostMinutes !== null && minutes > mostMinutes && `over-band ${id}`,
      primary < rules.providersPerLot && `too-few-providers ${id}`,
      primary > rules.mostProvidersPerLot! && `too-many-providers ${id}`,
    ];
  });
  const ofProviders = providers.flatMap(({ id, cqcRating, registeredAt }, position) => {
    if (!appointments.some((seat) => seat.provider === id)) return [];
    const own = lots.filter((lot) => hasSeat(lot.id, id));
    const primary = appointments.filter((seat) => seat.provider === id && seat.role === 'primary');
    const total = minutesWhere((index) => placedWith[index] === position);
    const inSeats = minutesWhere((index) => placedWith[index] === position && hasSeat(lotOf(index), id));
    const rank = CQC_RATINGS.findIndex((rating) => rating === cqcRating);
    const isBehind = standby.some((each) => each.provider === id);
    const isInside =
      registeredAt && blocks.some((block) => pointInPolygon([...registeredAt], block.geometry));
    const band = rules.providerViability;
    return [
      primary.length > rules.mostLotsPerProvider! && `too-many-lots ${id}`,
      inSeats / minutesWhere(() => true) > rules.mostSharePercent! / 100 && `too-large-share ${id}`,
      ...own.map(() => isBehind && `two-places-in-lot ${id}`),
      rank > CQC_RATINGS.indexOf(rules.leastCqcRating!) && `rated-below ${id}`,
      rank < 0 && `not-rated ${id}`,
      registeredAt && !isInside && `registered-elsewhere ${id}`,
      !registeredAt && `registered-place-not-known ${id}`,
      total < band.leastMinutes! && `provider-under-band ${id}`,
      total > band.mostMinutes! && `provider-over-band ${id}`,
    ];
  });
  return [...ofLots, ...ofProviders].filter((line) => typeof line === 'string');
}
