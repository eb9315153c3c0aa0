import { describe, expect, test } from 'vitest';
import { readContinuity } from '../../src/core/continuity/read-continuity.ts';
import { alignmentOf } from '../../src/core/figures/alignment-of.ts';
import type { PlanRead } from '../../src/core/figures/plan-read.ts';
import { moneyOf } from '../../src/core/money/money-of.ts';
import { poundsAYear, poundsAnHour } from '../../src/core/money/yearly.ts';
import { placedPlan } from '../../src/core/resilience/placed-plan.ts';
import { worstFailures } from '../../src/core/resilience/worst-failures.ts';
import { NO_LOT } from '../../src/core/scenario/scenario.ts';
import { openSample } from '../data/open-sample.ts';

/**
 * The case of Merton's Healthier Communities and Older People Overview and Scrutiny Panel, 6 September 2022,
 * on the schematic Merton of the sample: today's three lots with one provider each against North, Centre
 * and South with two. The paper's totals are exact; which figures lie where is the sample's invention.
 */
describe('Merton 2022: three lots with one provider each, or North, Centre and South with two', async () => {
  const { dataset, fabric, planCalled, settled } = await openSample('merton');
  const [current, proposed] = [settled(planCalled('Current')), settled(planCalled('North'))];
  const both = [current, proposed];

  test('about 650 people, 8,400 hours a week, 436,800 a year, £8.3 million: 12.9 hours and £245 a week each', () => {
    for (const { figures, scenario } of both) {
      expect(figures.total.load).toMatchObject({ packages: 650, weeklyMinutes: 8400 * 60 });
      expect(scenario.lots).toHaveLength(3);
    }
    const { today } = moneyOf(current);
    const pounds = 8.3e6;
    expect(8400 * 52).toBe(436_800);
    expect(poundsAnHour(pounds, 8400).toFixed(2)).toBe('19.00');
    expect((pounds / 440_000).toFixed(2)).toBe('18.86');
    expect((8400 / 650).toFixed(1)).toBe('12.9');
    expect(Math.round(pounds / 650)).toBe(12_769);
    // What the sample's own rates come to, less those who wait.
    expect(today.cost.pounds.least / (today.cost.weeklyMinutes / 60) / 52).toBeCloseTo(18.86, 0);
  });

  test('which parts are hard to place, and the new map with its second providers puts that right', () => {
    const unmet = ({ figures }: PlanRead) =>
      figures.lots.map((lot) => lot.placement.unmet.weeklyMinutes + lot.placement.spot.weeklyMinutes);
    const worst = unmet(current).indexOf(Math.max(...unmet(current)));
    expect(current.scenario.lots[worst]!.name).toBe('East');
    expect(current.allocation.proof!.unmetMinutes).toBeGreaterThan(100 * 60);
    expect(proposed.allocation.proof!.unmetMinutes).toBeLessThan(10 * 60);
    for (const { allocation } of both)
      expect(allocation.proof!.leastUnmetMinutes).toBeLessThanOrEqual(allocation.proof!.unmetMinutes);
  });

  test('how many people would change provider: everyone with one today is kept or changes, and every hour is somewhere', () => {
    for (const read of both) {
      const { served, kept, changing, moves, all } = readContinuity(read);
      expect(kept.people + changing.people).toBe(served.people);
      expect(moves.reduce((sum, move) => sum + move.weeklyMinutes, 0)).toBe(all.weeklyMinutes);
      expect(changing.people).toBe(read.allocation.proof!.peopleChanging);
    }
    expect(proposed.figures.total.peopleChanging).toBeGreaterThan(0);
  });

  test('with two providers in a lot the worst failure of one strands less there than today', () => {
    const stranded = (read: PlanRead) => worstFailures(placedPlan(read)).area!.total;
    const [one, two] = [stranded(current), stranded(proposed)];
    expect(two.stranded.weeklyMinutes).toBeLessThan(one.stranded.weeklyMinutes);
    for (const { displaced, partners, others, stranded: left } of [one, two]) {
      const absorbed = partners.weeklyMinutes + others.weeklyMinutes;
      expect(absorbed + left.weeklyMinutes).toBe(displaced.weeklyMinutes);
    }
    // Today nobody shares a lot.
    expect(one.partners.weeklyMinutes).toBe(0);
    expect(two.partners.weeklyMinutes).toBeGreaterThan(0);
  });

  test('the London Living Wage adds £1.1 million to £1.5 million a year: £2.50 to £3.41 an hour', () => {
    expect(poundsAnHour(1.1e6, 440_000 / 52).toFixed(2)).toBe('2.50');
    expect(poundsAnHour(1.5e6, 440_000 / 52).toFixed(2)).toBe('3.41');
    const { scenario } = proposed;
    expect(scenario.assumptions.money.upliftPerHour).toEqual({ least: 2.5, most: 3.41 });
    const { plan } = moneyOf(proposed);
    const without = moneyOf({
      ...proposed,
      scenario: {
        ...scenario,
        assumptions: {
          ...scenario.assumptions,
          money: { ...scenario.assumptions.money, upliftPerHour: { least: 0, most: 0 } },
        },
      },
    }).plan;
    const added = {
      least: plan.cost.pounds.least - without.cost.pounds.least,
      most: plan.cost.pounds.most - without.cost.pounds.most,
    };
    const everyHour = (pence: number) => poundsAYear(8400 * 60 * pence);
    expect(added.least).toBeGreaterThan(0.98 * everyHour(250));
    expect(added.least).toBeLessThan(1.0001 * everyHour(250));
    expect(added.most).toBeLessThan(1.0001 * everyHour(341));
    expect([everyHour(250), everyHour(341)].map((pounds) => (pounds / 1e6).toFixed(1))).toEqual([
      '1.1',
      '1.5',
    ]);
    expect(plan.cost.pounds.most).toBeLessThan(10e6);
  });

  test('how the new map matches primary care networks, to the last hour', () => {
    const layer = dataset.zoneLayers.findIndex(({ role }) => role === 'primary-care-network');
    for (const { scenario } of both) {
      const { zones, wholeZones, countedZones } = alignmentOf(dataset, fabric, scenario, layer);
      expect(zones.reduce((sum, zone) => sum + zone.weeklyMinutes, 0)).toBe(8400 * 60);
      expect(wholeZones).toBeLessThanOrEqual(countedZones);
      expect(zones.filter(({ zone }) => zone !== '')).toHaveLength(6);
    }
  });

  test('six lead and second seats in place of three, and fewer contracts to manage', () => {
    const contracts = ({ scenario }: PlanRead) =>
      new Set([...scenario.appointments, ...scenario.standby].map(({ provider }) => provider)).size;
    expect([current, proposed].map(({ scenario }) => scenario.appointments.length)).toEqual([3, 6]);
    expect(contracts(current)).toBe(27);
    expect(contracts(proposed)).toBeLessThan(27);
  });

  test('lots of like size, in one piece, with nothing in no lot', () => {
    for (const { figures } of both) {
      expect(figures.lots.every(({ shape }) => shape.pieces.length === 1)).toBe(true);
      expect(figures.unassigned).toMatchObject({ lot: NO_LOT, load: { packages: 0 } });
    }
    expect(proposed.figures.largestToSmallest!).toBeLessThan(current.figures.largestToSmallest!);
  });
});
