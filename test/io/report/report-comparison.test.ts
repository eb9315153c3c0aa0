import { describe, expect, test } from 'vitest';
import { PLAN_FIGURES } from '../../../src/core/comparison/plan-figures.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { reportComparison } from '../../../src/io/report/report-comparison.ts';
import { reportFigures } from '../../../src/io/report-figures.ts';
import { reportChanges } from '../../../src/io/report/report-changes.ts';
import { reportMoney } from '../../../src/io/report/report-money.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { aPlanRead } from '../../core/a-plan-read.ts';
import { aScenario } from '../../core/a-scenario.ts';
import { openSample } from '../../data/open-sample.ts';

describe('plans side by side for the command line', () => {
  const dataset = aDataset({
    blocks: 'ABC',
    packages: [
      { block: 'A', hours: 6 },
      { block: 'B', hours: 4, person: 'one' },
      { block: 'B', hours: 1, person: 'one' },
      { block: 'C', hours: 5 },
      { hours: 2 },
    ],
  });
  const fabric = weaveFabric(dataset);
  const today = aScenario(dataset).withLot('West', 'AB').withLot('East', 'C').scenario;
  const proposal = aScenario(dataset).withLot('Right', 'BC').withLot('Left', 'A').scenario;
  const report = reportComparison(
    [
      { ...today, name: 'Today' },
      { ...proposal, name: 'Proposal' },
    ].map((scenario) => aPlanRead(dataset, fabric, scenario)),
  );

  test('say what changes by the names of lots, and who is in no lot by none', () => {
    const [change] = report.changes;
    // The 6 hours of A and the 5 of C stay; the 5 of B go from the lot that goes on as Left to that of East.
    expect(change).toMatchObject({ to: 'Proposal', people: 1, packages: 2, hours: 5 });
    expect(change!.goesOnAs).toEqual([
      { lot: 'West', as: 'Left' },
      { lot: 'East', as: 'Right' },
    ]);
    expect(change!.blocks).toEqual([
      expect.objectContaining({ code: 'B', from: 'West', to: 'Right', share: 1, people: 1, hours: 5 }),
    ]);
    const cells = change!.matrix.map(({ from, to }) => [from, ...to.map(({ lot, hours }) => [lot, hours])]);
    expect(cells).toEqual([
      ['West', ['Right', 5], ['Left', 6], [null, 0]],
      ['East', ['Right', 5], ['Left', 0], [null, 0]],
      [null, ['Right', 0], ['Left', 0], [null, 2]],
    ]);
  });

  test('give each figure with its unit, which way is better, and its difference from the first', () => {
    expect(report.differences.map(({ figure }) => figure)).toEqual([...PLAN_FIGURES]);
    const named = (key: string) => report.differences.find(({ figure }) => figure === key);
    expect(named('people-changing-lot')).toEqual({
      figure: 'people-changing-lot',
      unit: 'people',
      better: 'less',
      fromFirst: [0, 1],
    });
    expect(named('whole-networks')!.fromFirst).toEqual([null, null]);
  });
});

describe.each(['merton', 'kent'] as const)('plans of %s side by side', async (area) => {
  const sample = await openSample(area);
  const reads = sample.scenarios.slice(0, 2).map(sample.settled);
  const report = reportComparison(reads);

  test('say what the command line says of each by itself', () => {
    reads.forEach((read, at) => {
      const { figures, name } = report.plans[at]!;
      const alone = reportFigures(read);
      const { plan } = reportMoney(read);
      expect(name).toBe(read.scenario.name);
      expect(figures['hours']).toEqual({ value: alone.totals.hours });
      expect(figures['unmet-hours']).toEqual({ value: alone.totals.unmetHours });
      expect(figures['people-changing-provider']).toEqual({
        value: reportChanges(read).totals.changing.people,
      });
      expect(figures['cost-a-year']).toMatchObject({ least: plan.least, most: plan.most });
    });
  });

  test('differ by a range where the cost is one', () => {
    const [from, to] = report.plans.map(({ figures }) => figures['cost-a-year']!);
    const { fromFirst } = report.differences.find(({ figure }) => figure === 'cost-a-year')!;
    const ends = [to!.least! - from!.least!, to!.most! - from!.most!].toSorted((a, b) => a - b);
    expect(fromFirst[0]).toBe(0);
    expect(fromFirst[1]).toEqual(ends[0] === ends[1] ? ends[0] : { least: ends[0], most: ends[1] });
  });
});
