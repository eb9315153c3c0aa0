import { describe, expect, test } from 'vitest';
import { UNMET } from '../../../src/core/allocation/allocation.ts';
import { prepareDemand } from '../../../src/core/allocation/demand.ts';
import { offersOf } from '../../../src/core/allocation/offers.ts';
import { scorePlacing } from '../../../src/core/placing/placing-score.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { metresBetween } from '../../../src/core/geometry/metres-between.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { seeded } from '../seeded.ts';
import { someTasks } from './lay-out-task.ts';

const REGISTERED = [-0.2, 51.4] as const;

/** Two lots, three providers and a back-up; a package by its hours, and its takers by name. */
function scored(takers: readonly (string | null)[], offer: 'shares' | 'order' = 'shares') {
  const plain = aDataset({
    blocks: 'AB',
    packages: [
      { block: 'A', hours: 10, provider: 'Alder', person: 'Ann' },
      { block: 'A', hours: 8, provider: 'Birch', person: 'Ann' },
      { block: 'A', hours: 6, provider: 'Alder' },
      { block: 'B', hours: 4 },
      { block: 'B', hours: 2, provider: 'Cedar', status: 'waiting' },
    ],
    providers: ['Alder', 'Birch', 'Cedar', 'Damson'].map((name) => ({ name, hours: 100 })),
  });
  const dataset = {
    ...plain,
    providers: plain.providers.map((one) =>
      one.id === 'Alder' ? { ...one, registeredAt: REGISTERED } : one,
    ),
  };
  const placing = { ...USUAL_ASSUMPTIONS.placing, offer };
  const { scenario } = aScenario(dataset)
    .withLot(
      'North',
      'A',
      { provider: 'Alder', share: 75 },
      { provider: 'Cedar', role: 'supplementary' },
      { provider: 'Birch', share: 25 },
    )
    .withLot('South', 'B', 'Cedar')
    .withBackUp('Damson')
    .withAssumptions({ placing });
  const fabric = weaveFabric(dataset);
  const demand = prepareDemand(dataset, fabric, scenario.assumptions);
  const taker = Int16Array.from(takers, (name) =>
    name === null ? UNMET : dataset.providers.findIndex(({ id }) => id === name),
  );
  return { score: scorePlacing(demand, offersOf(scenario, dataset), scenario.assignment, taker), fabric };
}

describe('a placing is scored by', () => {
  test('minutes that nobody takes and minutes outside', () => {
    const { score } = scored(['Alder', 'Birch', 'Damson', null, 'Cedar']);
    expect(score).toMatchObject({ unmetMinutes: 240, outsideMinutes: 360 });
  });

  test('people who change, once each, and not those who wait', () => {
    expect(scored(['Alder', 'Birch', 'Alder', 'Cedar', 'Damson']).score.peopleChanging).toBe(0);
    expect(scored(['Birch', 'Alder', 'Alder', 'Cedar', 'Cedar']).score.peopleChanging).toBe(1);
    expect(scored(['Alder', null, null, 'Cedar', 'Cedar']).score.peopleChanging).toBe(2);
  });

  test('distance from target shares: of 24 hours 18 and 6, and none for the supplementary seat', () => {
    expect(scored(['Alder', 'Birch', 'Alder', null, null]).score.shareMinutes).toBe((2 + 2) * 60);
    expect(scored(['Alder', 'Cedar', 'Alder', null, null]).score.shareMinutes).toBe((2 + 6 + 8) * 60);
    expect(scored([null, null, null, 'Cedar', 'Damson']).score.shareMinutes).toBe(0);
  });

  test('place in the order of offer, supplementary seats last', () => {
    expect(scored(['Alder', 'Birch', 'Cedar', 'Cedar', null], 'order').score.shareMinutes).toBe(
      (8 * 1 + 6 * 2) * 60,
    );
  });

  test('travel from the inside point of the block to where the taker is registered, where that is known', () => {
    const { score, fabric } = scored(['Alder', 'Birch', 'Damson', 'Cedar', null]);
    const [lng, lat] = fabric.insidePoints;
    const metres = Math.round(metresBetween(lng!, lat!, ...REGISTERED));
    expect(score.travelKilometreMinutes).toBe((600 * metres) / 1000);
    expect(metres).toBeGreaterThan(100);
  });
});

test('any takers come to what a plain recount of the five aims finds', () => {
  for (const { demand, offers, assignment, seed } of someTasks(120)) {
    const random = seeded(seed);
    const all = Array.from(demand.weeklyMinutes, (minutes, at) => {
      const block = demand.block[at]!;
      const lot = block < 0 ? 0 : assignment[block]!;
      const taker = random() < 0.2 ? UNMET : Math.floor(random() * demand.providerCount);
      const place = demand.providers[taker]?.registeredAt;
      const [lng, lat] = demand.insidePoints.subarray(2 * block);
      return {
        person: demand.person[at]!,
        today: demand.provider[at]!,
        minutes,
        lot,
        taker,
        hasSeat: offers.seats[lot]!.some(({ provider }) => provider === taker),
        metres: place && block >= 0 ? Math.round(metresBetween(lng!, lat!, ...place)) : 0,
      };
    });
    const minutesOf = (some: typeof all) => some.reduce((sum, { minutes }) => sum + minutes, 0);
    const changing = all.filter(({ today, taker }) => today >= 0 && taker !== today);
    const bySeat = offers.seats.map((ofLot, lot) => {
      const primary = ofLot.filter(({ role }) => role === 'primary');
      const inOrder = [...primary, ...ofLot.filter(({ role }) => role !== 'primary')];
      const shares = primary.reduce((sum, { share }) => sum + share, 0);
      const whole = minutesOf(all.filter((one) => one.lot === lot && one.hasSeat));
      return inOrder.map((seat, place) => {
        const minutes = minutesOf(all.filter((one) => one.lot === lot && one.taker === seat.provider));
        const target = seat.role === 'primary' ? (whole * seat.share) / shares : 0;
        return offers.offer === 'order' ? minutes * place : Math.abs(minutes - target);
      });
    });
    expect(
      scorePlacing(
        demand,
        offers,
        assignment,
        Int16Array.from(all, ({ taker }) => taker),
      ),
    ).toEqual({
      unmetMinutes: minutesOf(all.filter(({ taker }) => taker === UNMET)),
      outsideMinutes: minutesOf(all.filter(({ taker, hasSeat }) => taker !== UNMET && !hasSeat)),
      peopleChanging: new Set(changing.map(({ person }) => person)).size,
      shareMinutes: expect.closeTo(
        bySeat.flat().reduce((sum, its) => sum + its, 0),
        6,
      ),
      travelKilometreMinutes: all.reduce((sum, { minutes, metres }) => sum + minutes * metres, 0) / 1000,
    });
  }
});
