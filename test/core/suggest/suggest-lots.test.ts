import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { alignmentOf } from '../../../src/core/figures/alignment-of.ts';
import { NO_LOCKS, type Link, type LotId, type Scenario } from '../../../src/core/scenario/scenario.ts';
import { aimValues } from '../../../src/core/suggest/aim-values.ts';
import type { Alternative, Suggestion, SuggestProgress } from '../../../src/core/suggest/alternative.ts';
import type { SuggestRequest } from '../../../src/core/suggest/lot-facts.ts';
import { askedAims, isGuarded } from '../../../src/core/suggest/lot-task-of.ts';
import { AIMS } from '../../../src/core/suggest/lot-wish.ts';
import { planSearches, totalIterations } from '../../../src/core/suggest/plan-searches.ts';
import { suggestLots } from '../../../src/core/suggest/suggest-lots.ts';
import { suggestRequest } from '../../../src/core/suggest/suggest-request.ts';
import { usualLotWish } from '../../../src/core/suggest/usual-lot-wish.ts';
import { openSample, type OpenSample } from '../../data/open-sample.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aPlanToAsk, planToAsk, type WishWords } from './a-lot-request.ts';
import { lotsInPieces, minutesOutside, movedThough } from './what-lots-are.ts';

interface Ran {
  readonly suggestion: Suggestion;
  /** A few of what it told on its way. */
  readonly told: readonly SuggestProgress[];
}

function run(request: SuggestRequest): Ran {
  const steps = suggestLots(request);
  const told: SuggestProgress[] = [];
  let step = steps.next();
  for (let at = 0; step.done !== true; step = steps.next(), at++) if (at % 20 === 0) told.push(step.value());
  return { suggestion: step.value, told };
}

const SIZE = { columns: 5, rows: 3, packages: 50, providers: 4, lots: 3 };

type AnyPlan = typeof anyPlan extends fc.Arbitrary<infer Plan> ? Plan : never;

/** Any plan, with some of its blocks or lots locked and links declared. */
const anyPlan = fc.record({
  seed: fc.nat(10_000),
  lockedBlocks: fc.uniqueArray(fc.nat(9), { maxLength: 3 }),
  lockedLot: fc.constantFrom(0, 0, 1, 3),
  links: fc.array(fc.tuple(fc.constantFrom('join', 'sever'), fc.nat(9), fc.nat(9)), { maxLength: 3 }),
  isWhole: fc.boolean(),
});

const anyWish: fc.Arbitrary<WishWords> = fc.record({
  scope: fc.constantFrom('improve' as const, 'fresh' as const),
  lotCount: fc.constantFrom({ least: 3, most: 3 }, { least: 2, most: 2 }, { least: 2, most: 4 }),
  bandPercent: fc.constantFrom(15, 50, null),
  bandsAreHard: fc.boolean(),
  weights: fc.record(Object.fromEntries(AIMS.map((aim) => [aim, fc.constantFrom(0, 0, 1, 5)]))),
  zoneLayer: fc.constantFrom(0, null),
  onlyLots: fc.constantFrom([], [1, 2] as LotId[]),
});

function requestOf({ seed, lockedBlocks, lockedLot, links, isWhole }: AnyPlan, wish: WishWords) {
  const { dataset, fabric, scenario } = aRandomArea(seed, SIZE);
  const code = (block: number) => fabric.codes[block % fabric.count]!;
  const said: Scenario = {
    ...scenario,
    assignment: isWhole ? scenario.assignment.map((lot) => lot || 1) : scenario.assignment,
    locks: { ...NO_LOCKS, blocks: lockedBlocks.map(code), lots: lockedLot ? [lockedLot as LotId] : [] },
    links: links
      .filter(([, one, other]) => code(one) !== code(other))
      .map(([kind, one, other]): Link => ({
        kind: kind as Link['kind'],
        between: [code(one), code(other)],
        name: 'Way',
      })),
  };
  return planToAsk(dataset, fabric, said).ask(wish);
}

describe('alternatives to any plan, whatever is wished', () => {
  test('have lots of their own, each there and drawn, and never move what is locked', () => {
    fc.assert(
      fc.property(anyPlan, anyWish, (plan, wish) => {
        const request = requestOf(plan, wish);
        const { facts } = request;
        const { suggestion, told } = run(request);
        for (const each of [...suggestion.alternatives, ...told.map(({ best }) => best)]) {
          expectConsistent(request, each);
          expect(movedThough(facts, each)).toEqual([]);
          for (const lot of facts.lockedLots) {
            expect(blocksOf(each, lot)).toEqual(blocksOf(facts, lot));
          }
        }
        const aims = askedAims(request).filter(isGuarded);
        if (request.wish.scope === 'fresh') return;
        for (const each of suggestion.alternatives.filter(({ lots }) => lots.length === facts.lots.length)) {
          for (const aim of aims) {
            expect([aim, each.values[aim] <= suggestion.today.values[aim] * (1 + 1e-9)]).toEqual([aim, true]);
          }
        }
      }),
      { numRuns: 6 },
    );
  }, 60_000);

  test('are one piece a lot where nothing is locked or severed, and inside hard bands that can be kept', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (seed) => {
        const free: AnyPlan = { seed, lockedBlocks: [], lockedLot: 0, links: [], isWhole: true };
        const request = requestOf(free, { bandPercent: 90, weights: { compact: 1, 'even-hours': 1 } });
        const { alternatives } = run(request).suggestion;
        for (const each of alternatives) {
          expect(lotsInPieces(request.facts, each)).toEqual([]);
          expect([each.isContiguous, each.outOfBandMinutes]).toEqual([true, minutesOutside(request, each)]);
        }
      }),
      { numRuns: 6 },
    );
  }, 60_000);

  test('are the same for the same wish', () => {
    const [one, two] = [0, 1].map(
      () =>
        run(
          requestOf(
            { seed: 7, lockedBlocks: [], lockedLot: 0, links: [], isWhole: true },
            { weights: { compact: 1 } },
          ),
        ).suggestion,
    );
    expect(one).toEqual(two);
  });

  test('change only the lots that were asked about', () => {
    const blocks = [...'ABCDEFGHIJKL'];
    const { ask } = aPlanToAsk(
      { blocks: 'ABCD/EFGH/IJKL', packages: blocks.map((block) => ({ block, hours: 1 })) },
      (words) => words.withLot('One', 'AFC').withLot('Two', 'BEGD').withLot('Three', 'IJKL'),
    );
    const request = ask({
      onlyLots: [1, 2] as LotId[],
      lotCount: { least: 3, most: 3 },
      bandPercent: 20,
      weights: { compact: 1 },
    });
    const { alternatives } = run(request).suggestion;
    expect(alternatives.length).toBeGreaterThan(0);
    for (const each of alternatives) {
      expect(blocksOf(each, 3)).toEqual([8, 9, 10, 11]);
      // H was in none.
      expect(each.assignment[7]).toBe(0);
      expect(each.isContiguous).toBe(true);
    }
  });
});

describe('three lots for Merton that match Primary Care Networks', () => {
  let merton: OpenSample;
  let ran: Ran;
  let milliseconds: number;
  const today = () => merton.planCalled('Current');
  beforeAll(async () => {
    merton = await openSample('merton');
    const { parts } = planToAsk(merton.dataset, merton.fabric, today());
    const start = performance.now();
    ran = run(suggestRequest(parts, usualLotWish(parts), (number) => `Lot ${number}`));
    milliseconds = performance.now() - start;
  }, 60_000);

  test('leave fewer hours outside the lot of most of their network, and are inside the bands', () => {
    const outside = (plan: Pick<Scenario, 'lots' | 'assignment'>) =>
      alignmentOf(merton.dataset, merton.fabric, plan, 0).zones.reduce(
        (sum, { weeklyMinutes, shareInMainLot }) => sum + weeklyMinutes * (1 - (shareInMainLot ?? 1)),
        0,
      );
    const [first] = ran.suggestion.alternatives;
    expect(first).toMatchObject({ isContiguous: true, outOfBandMinutes: 0 });
    expect(outside(first!)).toBeLessThan(0.8 * outside(today()));
  });

  test('begin with one that is worse in nothing that was asked for', () => {
    const { today: before, alternatives } = ran.suggestion;
    for (const aim of ['even-hours', 'compact', 'zones'] as const) {
      expect(alternatives[0]!.values[aim]).toBeLessThanOrEqual(before.values[aim]);
    }
    expect(alternatives.length).toBeGreaterThanOrEqual(3);
    expect(new Set(alternatives.map(({ leaning }) => leaning)).size).toBeGreaterThanOrEqual(2);
  });

  test('come at once, and in seconds', () => {
    expect(ran.told[0]!.best.isContiguous).toBe(true);
    expect(ran.told.at(-1)!.done).toBeGreaterThan(0.5);
    // Three seconds on a core of its own.
    expect(milliseconds).toBeLessThan(30_000);
  });
});

describe('lots for Kent', () => {
  let request: SuggestRequest;
  beforeAll(async () => {
    const kent = await openSample('kent');
    const { parts } = planToAsk(kent.dataset, kent.fabric, kent.planCalled('Current'));
    request = suggestRequest(parts, usualLotWish(parts), (number) => `Lot ${number}`);
  }, 60_000);

  test('are searched for in as many iterations as one core makes in seven seconds', () => {
    expect(totalIterations(planSearches(request))).toBeLessThan(6_000_000);
  });

  test('begin at once with a plan that could be used, and are soon inside the bands', () => {
    const steps = suggestLots(request);
    const start = performance.now();
    const first = (steps.next().value as () => SuggestProgress)();
    // A fiftieth of a second on a core of its own.
    expect(performance.now() - start).toBeLessThan(2000);
    expect(first.best.isContiguous).toBe(true);
    let stand = first;
    while (stand.iterations < 500_000) stand = (steps.next().value as () => SuggestProgress)();
    expect(stand.best).toMatchObject({ isContiguous: true, outOfBandMinutes: 0 });
    expect(stand.best.lots).toHaveLength(24);
  });
});

function expectConsistent({ facts }: SuggestRequest, plan: Alternative): void {
  const ids = plan.lots.map(({ id }) => id);
  const names = plan.lots.map(({ name }) => name.toLowerCase());
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(names).size).toBe(names.length);
  expect([...new Set(plan.assignment)].filter((lot) => lot !== 0 && !ids.includes(lot as LotId))).toEqual([]);
  expect(plan.assignment).toHaveLength(facts.blockCount);
  const before = facts.lots.filter(({ id }) => ids.includes(id));
  expect(plan.lots.slice(0, before.length)).toEqual(before);
  expect(plan.values).toEqual(aimValues(facts, plan));
  expect(plan.isContiguous).toBe(lotsInPieces(facts, plan).length === 0);
  const changed = [...plan.assignment.keys()].filter(
    (block) => plan.assignment[block] !== facts.assignment[block],
  );
  expect(plan.changes.blocks).toBe(changed.length);
}

function blocksOf({ assignment }: Pick<Scenario, 'assignment'>, lot: number): number[] {
  return [...assignment.keys()].filter((block) => assignment[block] === lot);
}
