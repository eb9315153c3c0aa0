import { describe, expect, test } from 'vitest';
import { failProviders, type FailureParts } from '../../../src/core/resilience/fail-providers.ts';
import { placedPlan, type PlacedPlan } from '../../../src/core/resilience/placed-plan.ts';
import { numberSeats } from '../../../src/core/allocation/offers.ts';
import { NO_SEAT } from '../../../src/core/allocation/takers.ts';
import { aDataset } from '../a-dataset.ts';
import { aRandomArea } from '../a-random-area.ts';
import { seeded } from '../seeded.ts';
import { aScenario } from '../a-scenario.ts';
import { aPlacedPlan, providersCalled } from './a-placed-plan.ts';
import { aPlanRead } from '../a-plan-read.ts';

const hours = ({ displaced, partners, others, stranded }: FailureParts) =>
  [displaced, partners, others, stranded].map((load) => load.weeklyMinutes / 60);
const packages = ({ displaced, partners, others, stranded }: FailureParts) =>
  [displaced, partners, others, stranded].map((load) => load.packages);

describe('a provider that fails', () => {
  test('leaves what it had to its partner first, then to a back-up, and strands the rest', () => {
    const dataset = aDataset({
      blocks: 'A',
      packages: [5, 4, 3, 2].map((each) => ({ block: 'A', hours: each, provider: 'Alder' })),
      providers: [
        { name: 'Alder', hours: 14 },
        { name: 'Birch', hours: 6 },
        { name: 'Cedar', hours: 4 },
      ],
    });
    const words = aScenario(dataset)
      .withLot('North', 'A', { provider: 'Alder', share: 99 }, { provider: 'Birch', role: 'supplementary' })
      .withBackUp('Cedar');
    const failure = failProviders(aPlacedPlan(dataset, words), providersCalled(dataset, 'Alder'));
    // At most 9 of 14 hours fit: 5 and 4, or 4 + 2 and 3. The second keeps more with the partner.
    expect(failure.failing).toEqual(['Alder']);
    expect(hours(failure.total)).toEqual([14, 6, 3, 5]);
    expect(failure.byLot).toEqual([{ lot: 1, ...failure.total }]);
  });

  test('of two with ten places each strands what does not fit in the other’s room', () => {
    for (const asked of [8, 14, 20, 25]) {
      const dataset = aDataset({
        blocks: 'A',
        packages: Array.from({ length: asked }, () => ({ block: 'A', hours: 1 })),
        providers: [
          { name: 'Alder', hours: 10 },
          { name: 'Birch', hours: 10 },
        ],
      });
      const plan = aPlacedPlan(dataset, aScenario(dataset).withLot('North', 'A', 'Alder', 'Birch'));
      const had = [...plan.takers.taker].filter((taker) => taker === 0).length;
      const left = [...plan.takers.taker].filter((taker) => taker === 1).length;
      const taken = Math.min(had, 10 - left);
      const { total } = failProviders(plan, [0]);
      expect(packages(total)).toEqual([had, taken, 0, had - taken]);
      // Whatever the routing: of so many that were placed, what is above ten has nobody.
      expect(total.stranded.packages).toBe(Math.max(0, Math.min(asked, 20) - 10));
    }
  });

  test('in two lots leaves each to its own partner', () => {
    const dataset = aDataset({
      blocks: 'AB',
      packages: [
        { block: 'A', hours: 6, provider: 'Alder' },
        { block: 'B', hours: 5, provider: 'Alder' },
        { block: 'B', hours: 4, provider: 'Alder' },
      ],
      providers: [
        { name: 'Alder', hours: 40 },
        { name: 'Birch', hours: 5 },
        { name: 'Cedar', hours: 8 },
      ],
    });
    const words = aScenario(dataset)
      .withLot('North', 'A', { provider: 'Alder', share: 99 }, { provider: 'Birch', role: 'supplementary' })
      .withLot('South', 'B', { provider: 'Alder', share: 99 }, { provider: 'Cedar', role: 'supplementary' });
    const failure = failProviders(aPlacedPlan(dataset, words), [0]);
    expect(failure.byLot.map(({ lot, ...parts }) => [lot, ...hours(parts)])).toEqual([
      [1, 6, 0, 0, 6],
      [2, 9, 5, 0, 4],
    ]);
    expect(hours(failure.total)).toEqual([15, 5, 0, 10]);
    expect(failure.absorbed).toEqual([{ provider: 'Cedar', packages: 1, weeklyMinutes: 300 }]);
    expect(failure.stranded.map(({ lot, reason }) => [lot, reason])).toEqual([
      [1, 'no-capacity'],
      [2, 'no-capacity'],
    ]);
  });

  test('strands care that its partner does not give, and says so', () => {
    const dataset = aDataset({
      blocks: 'A',
      packages: [{ block: 'A', hours: 6, carers: 2, provider: 'Alder' }],
      providers: [
        { name: 'Alder', hours: 40 },
        { name: 'Birch', hours: 40, doubleHanded: false },
      ],
    });
    const plan = aPlacedPlan(dataset, aScenario(dataset).withLot('North', 'A', 'Alder', 'Birch'));
    expect(failProviders(plan, [0]).stranded).toMatchObject([
      { at: 0, reason: 'no-eligible-provider', lack: 'double-handed' },
    ]);
  });

  test('may fail together with others, and then absorbs nothing of theirs', () => {
    const dataset = aDataset({
      blocks: 'A',
      packages: [6, 5, 4].map((each) => ({ block: 'A', hours: each })),
      providers: ['Alder', 'Birch', 'Cedar'].map((name) => ({ name, hours: 15 })),
    });
    const plan = aPlacedPlan(dataset, aScenario(dataset).withLot('North', 'A', 'Alder', 'Birch', 'Cedar'));
    expect(hours(failProviders(plan, [0, 1, 2]).total)).toEqual([15, 0, 0, 15]);
    const [displaced, partners, , stranded] = hours(failProviders(plan, [0, 1]).total);
    expect([partners! + stranded!, stranded]).toEqual([displaced, 0]);
  });
});

/** The fewest minutes stranded, and of those the fewest with others than partners, by trying every way. */
function tryEveryWay(plan: PlacedPlan, failing: number): { stranded: number; others: number } {
  const { demand, offers, takers } = plan;
  const { firstSeat, holder, capMinutes } = numberSeats(offers);
  const room = offers.capacityMinutes.slice();
  const seatRoom = capMinutes.slice();
  const displaced: number[] = [];
  takers.taker.forEach((taker, at) => {
    if (taker === failing) displaced.push(at);
    else if (taker >= 0) {
      room[taker]! -= demand.weeklyMinutes[at]!;
      if (takers.seat[at] !== NO_SEAT) seatRoom[takers.seat[at]!]! -= demand.weeklyMinutes[at]!;
    }
  });
  let best = { stranded: Infinity, others: Infinity };
  const place = (next: number, stranded: number, others: number): void => {
    if (stranded > best.stranded) return;
    if (next === displaced.length) {
      if (stranded < best.stranded || others < best.others) best = { stranded, others };
      return;
    }
    const at = displaced[next]!;
    const minutes = demand.weeklyMinutes[at]!;
    const lot = takers.lot[at]!;
    const can = (provider: number) =>
      provider !== failing &&
      room[provider]! >= minutes &&
      demand.canTake[demand.kind[at]! * demand.providerCount + provider] === 1;
    const withSeat = new Set<number>();
    for (let seat = firstSeat[lot]!; seat < firstSeat[lot + 1]!; seat++) {
      const provider = holder[seat]!;
      withSeat.add(provider);
      if (!can(provider) || seatRoom[seat]! < minutes) continue;
      room[provider]! -= minutes;
      seatRoom[seat]! -= minutes;
      place(next + 1, stranded, others);
      room[provider]! += minutes;
      seatRoom[seat]! += minutes;
    }
    for (const provider of offers.standby[lot]!) {
      if (withSeat.has(provider) || !can(provider)) continue;
      room[provider]! -= minutes;
      place(next + 1, stranded, others + minutes);
      room[provider]! += minutes;
    }
    place(next + 1, stranded + minutes, others);
  };
  place(0, 0, 0);
  return best;
}

test('what is stranded equals the best of every way to place it again, where nobody else moves', () => {
  let met = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const plan = aTightPlan(seed);
    for (let provider = 0; provider < plan.demand.providerCount; provider++) {
      const { total } = failProviders(plan, [provider]);
      if (total.displaced.packages === 0 || total.displaced.packages > 8) continue;
      met++;
      const { stranded, others } = tryEveryWay(plan, provider);
      expect([seed, provider, total.stranded.weeklyMinutes]).toEqual([seed, provider, stranded]);
      expect([seed, provider, total.others.weeklyMinutes]).toEqual([seed, provider, others]);
    }
  }
  expect(met).toBeGreaterThan(100);
});

/** Two lots that share a provider, with a back-up, and room for few packages more than there are. */
function aTightPlan(seed: number): PlacedPlan {
  const random = seeded(seed);
  const below = (count: number) => Math.floor(random() * count);
  const dataset = aDataset({
    blocks: 'AB',
    packages: Array.from({ length: 14 }, () => ({
      block: 'AB'[below(2)]!,
      hours: 2 + below(9),
      ...(random() < 0.3 ? { carers: 2 } : {}),
    })),
    providers: ['Alder', 'Birch', 'Cedar', 'Dogwood'].map((name) => ({
      name,
      hours: 18 + below(18),
      doubleHanded: random() < 0.7,
    })),
  });
  return aPlacedPlan(
    dataset,
    aScenario(dataset)
      .withLot('North', 'A', 'Alder', 'Birch')
      .withLot('South', 'B', 'Birch', 'Cedar')
      .withBackUp('Dogwood'),
  );
}

test('in any plan what is displaced is absorbed or stranded, lot by lot, and nobody is given more than its room', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const { dataset, fabric, scenario } = aRandomArea(seed, {
      columns: 6,
      rows: 5,
      packages: 120,
      providers: 8,
      lots: 4,
    });
    const plan = placedPlan(aPlanRead(dataset, fabric, scenario));
    const had = (provider: number) =>
      plan.takers.taker.reduce(
        (sum, taker, at) => sum + (taker === provider ? plan.demand.weeklyMinutes[at]! : 0),
        0,
      );
    for (let provider = 0; provider < dataset.providers.length; provider++) {
      const { total, byLot, absorbed } = failProviders(plan, [provider]);
      const [displaced, partners, others, stranded] = hours(total) as [number, number, number, number];
      expect(displaced).toBe(had(provider) / 60);
      expect(partners + others + stranded).toBeCloseTo(displaced, 9);
      const sum = (part: number) => byLot.reduce((all, parts) => all + hours(parts)[part]!, 0);
      expect([0, 1, 2, 3].map(sum)).toEqual(
        [displaced, partners, others, stranded].map((each) => expect.closeTo(each, 9)),
      );
      for (const each of absorbed) {
        const position = dataset.providers.findIndex(({ id }) => id === each.provider);
        expect(had(position) + each.weeklyMinutes).toBeLessThanOrEqual(
          dataset.providers[position]!.capacityMinutes,
        );
      }
    }
  }
});
