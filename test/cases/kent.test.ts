import { describe, expect, test } from 'vitest';
import { clusterFigures } from '../../src/core/appraisal/cluster-figures.ts';
import { isRefusal } from '../../src/core/edits/edited.ts';
import { mergeLots } from '../../src/core/edits/merge-lots.ts';
import { checkPlan } from '../../src/core/figures/check-plan.ts';
import type { PlanRead } from '../../src/core/figures/plan-read.ts';
import { moneyOf } from '../../src/core/money/money-of.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { travelByLot, travelPerCareHour } from '../../src/core/travel/travel-by-lot.ts';
import { openSample } from '../data/open-sample.ts';

/**
 * The case of Kent's decision 23/00003 on Care and Support in the Home, for its Adult Social Care Cabinet
 * Committee of 18 January 2024, on the schematic Kent of the sample: 24 clusters, urban and rural, against
 * twelve districts. Totals are the paper's or follow from it; which figures lie where is the sample's invention.
 */
describe('Kent 2024: clusters of town and country', async () => {
  const { dataset, fabric, planCalled, settled } = await openSample('kent');
  const [current, districts] = [settled(planCalled('Current')), settled(planCalled('Twelve'))];
  const clusters = clusterFigures(dataset, fabric);
  const clusterCalled = (name: string) => clusters.find((cluster) => cluster.name === name)!;
  const sum = <One>(all: readonly One[], value: (one: One) => number) =>
    all.reduce((total, one) => total + value(one), 0);

  test('72,000 calls a week at £76m a year are £20.30 a call; 30 providers on the framework, over 100 off it', () => {
    expect(sum(clusters, ({ weeklyVisits }) => weeklyVisits)).toBe(72_000);
    expect((76e6 / (72_000 * 52)).toFixed(2)).toBe('20.30');
    const onFramework = dataset.providers.filter(({ role }) => role === 'lot').length;
    expect([onFramework, dataset.providers.length - onFramework]).toEqual([30, 100]);
  });

  test('where the use of providers off the framework is concentrated: by cluster, adding up to the county', () => {
    expect(clusters).toHaveLength(24);
    for (const { weeklyMinutes, onFrameworkMinutes, offFrameworkMinutes, nobodyMinutes } of clusters)
      expect(onFrameworkMinutes + offFrameworkMinutes + nobodyMinutes).toBe(weeklyMinutes);
    expect(sum(clusters, ({ weeklyMinutes }) => weeklyMinutes)).toBe(42_000 * 60);
    const roleOf = (index: number) => dataset.providers[dataset.packages.provider[index]!]?.role;
    let onFramework = 0;
    dataset.packages.weeklyMinutes.forEach((minutes, index) => {
      if (roleOf(index) === 'lot') onFramework += minutes;
    });
    expect(sum(clusters, (cluster) => cluster.onFrameworkMinutes)).toBe(onFramework);
    const share = ({ offFrameworkMinutes, weeklyMinutes }: (typeof clusters)[number]) =>
      offFrameworkMinutes / weeklyMinutes;
    const [most] = clusters.toSorted((a, b) => share(b) - share(a));
    const average = sum(clusters, (one) => one.offFrameworkMinutes) / (42_000 * 60);
    expect(share(most!)).toBeGreaterThan(1.2 * average);
  });

  test('how close calls lie: the country has most of the land, and a third of the calls or fewer', () => {
    const rural = clusters.filter(({ isRural }) => isRural);
    expect(rural.map(({ name }) => name)).toEqual(
      clusters.map(({ name }) => name).filter((name) => name.endsWith('Rural')),
    );
    const part = (value: (one: (typeof clusters)[number]) => number) =>
      sum(rural, value) / sum(clusters, value);
    expect(part(({ areaSquareMetres }) => areaSquareMetres)).toBeCloseTo(0.76, 1);
    expect(part(({ weeklyVisits }) => weeklyVisits)).toBeCloseTo(0.3, 1);
    const density = (name: string) => clusterCalled(name).weeklyVisits / clusterCalled(name).areaSquareMetres;
    for (const { name } of rural) expect(density(name)).toBeLessThan(density(name.replace('Rural', 'Urban')));
  });

  test('which clusters have no framework provider, one, or two and more: one each today, two each by district', () => {
    expect(clusters.map(({ namedProviders }) => namedProviders)).toEqual(clusters.map(() => 1));
    const framework = new Set(dataset.providers.filter(({ role }) => role === 'lot').map(({ id }) => id));
    const seats = ({ scenario }: PlanRead) =>
      scenario.lots.map(
        ({ id }) =>
          scenario.appointments.filter(({ lot, provider }) => lot === id && framework.has(provider)).length,
      );
    expect(seats(current)).toEqual(Array.from({ length: 24 }, () => 1));
    expect(seats(districts)).toEqual(Array.from({ length: 12 }, () => 2));
  });

  test('what travel in the country costs: longer ways for each visit, and a premium on rural hours alone', () => {
    const { lots } = travelByLot(current);
    const nameOf = (lot: number) => current.scenario.lots.find(({ id }) => id === lot)!.name;
    const [rural, urban] = ['Rural', 'Urban'].map((kind) =>
      lots.filter(({ lot }) => nameOf(lot).endsWith(kind)),
    );
    const kilometres = (some: typeof lots) =>
      sum(some, (lot) => lot.travelKilometres) / sum(some, (lot) => lot.carerVisits);
    expect(kilometres(rural!)).toBeGreaterThan(1.5 * kilometres(urban!));
    for (const lot of lots) expect(travelPerCareHour(lot)).toBeGreaterThan(0);
    expect(rural!.map(({ ruralShare }) => ruralShare! > 0.5)).toEqual(rural!.map(() => true));

    const cost = (ruralPremiumPercent: number) => {
      const { assumptions } = current.scenario;
      const money = { ...assumptions.money, ruralPremiumPercent };
      return moneyOf({
        ...current,
        scenario: { ...current.scenario, assumptions: { ...assumptions, money } },
      });
    };
    const premium = cost(10).lines.find(({ of }) => of === 'rural-premium')!.plan.pounds.least;
    const added = cost(10).plan.cost.pounds.least - cost(0).plan.cost.pounds.least;
    expect(premium).toBeGreaterThan(0);
    expect(added).toBeCloseTo(premium, 4);
    // A tenth of what rural hours cost: about three in ten.
    expect(premium / cost(0).plan.cost.pounds.least).toBeGreaterThan(0.1 * 0.2);
    expect(premium / cost(0).plan.cost.pounds.least).toBeLessThan(0.1 * 0.4);
  });

  test('Thanet Rural is one block, too small to stand alone; merged with the town it is inside the band', () => {
    const name = 'Thanet Rural';
    const [rural, urban] = [name, 'Thanet Urban'].map((one) =>
      current.scenario.lots.find((lot) => lot.name === one)!,
    );
    const { blocks } = current.figures.lots[current.scenario.lots.indexOf(rural!)]!.shape;
    expect(blocks).toBe(1);
    const least = 300 * 60;
    const banded = (scenario: Scenario): Scenario => ({
      ...scenario,
      rules: { ...scenario.rules, viability: { leastMinutes: least, mostMinutes: null } },
    });
    const underBand = (read: PlanRead) =>
      checkPlan(read.ledger, read.figures, read.scenario)
        .flatMap(({ findings }) => findings)
        .flatMap((finding) => (finding.kind === 'under-band' ? [finding.lot] : []));
    expect(underBand({ ...current, scenario: banded(current.scenario) })).toContain(rural!.id);

    const edited = mergeLots(current.scenario, fabric, rural!.id, urban!.id);
    if (isRefusal(edited)) throw new Error(edited.refused);
    const merged = settled(banded(edited));
    expect(merged.scenario.lots).toHaveLength(23);
    expect(underBand(merged)).not.toContain(urban!.id);
    const at = merged.scenario.lots.findIndex(({ id }) => id === urban!.id);
    const [before, after] = [clusterCalled(name), clusterCalled('Thanet Urban')].map(
      (one) => one.weeklyMinutes,
    );
    expect(merged.figures.lots[at]!.load.weeklyMinutes).toBe(before! + after!);
    // The lot has two framework providers then, where each part had one.
    expect(merged.scenario.appointments.filter(({ lot }) => lot === urban!.id)).toHaveLength(2);
    expect(merged.allocation.proof!.unmetMinutes).toBeLessThanOrEqual(current.allocation.proof!.unmetMinutes);
  });

  test('doing nothing leaves today’s waiting list where it is, cluster by cluster', () => {
    const waiting = sum(clusters, ({ nobodyMinutes }) => nobodyMinutes);
    expect(waiting).toBe(current.figures.total.waiting.weeklyMinutes);
    expect(waiting).toBeGreaterThan(0);
    const unmet = ({ figures }: PlanRead) =>
      figures.total.placement.unmet.weeklyMinutes + figures.total.placement.spot.weeklyMinutes;
    expect(unmet(current)).toBeLessThan(waiting);
    expect(unmet(districts)).toBeLessThan(unmet(current));
  });
});
