import { describe, expect, test } from 'vitest';
import { reportMoney } from '../../../src/io/report/report-money.ts';
import { DEFINITIONS } from '../../../src/ui/words/definitions.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { aScenario } from '../../core/a-scenario.ts';
import { readWithMoney } from '../../core/money/a-money-plan.ts';

const dataset = aDataset({
  blocks: 'A',
  packages: [
    { block: 'A', hours: 10, visits: 14, provider: 'Alder', pounds: 20, facts: { contract: 'Framework' } },
    { block: 'A', hours: 5, status: 'waiting' },
    { block: 'A', hours: 40, status: 'waiting' },
  ],
  providers: [{ name: 'Alder', hours: 20 }],
});
const report = reportMoney(
  readWithMoney(dataset, aScenario(dataset).withLot('West', 'A', 'Alder'), {
    upliftPerHour: { least: 1, most: 2 },
    thresholds: [{ name: 'Executive', above: 50_000 }],
  }),
);

describe('the money of a plan as JSON', () => {
  test('has today, the plan as a range, and the difference', () => {
    expect(report.today).toMatchObject({ pounds: 10_400, hours: 10, perHour: { least: 20, most: 20 } });
    const plan = 10 * 20 + 5 * 24.1;
    expect(report.plan.least).toBeCloseTo((plan + 15) * 52, 6);
    expect(report.plan.most).toBeCloseTo((plan + 30) * 52, 6);
    expect(report.plan).toMatchObject({ hours: 15, assumedRateHours: 5, packages: 2, people: 2 });
    expect(report.difference.least).toBeCloseTo(report.plan.least - 10_400, 6);
  });

  test('has each grouping, the unmet hours apart, the term and what it needs', () => {
    expect(report.byProvider.map(({ name }) => name)).toEqual(['Alder']);
    expect(report.byLot.map(({ name }) => name)).toEqual(['West']);
    expect(report.byContract.map(({ of, name }) => [of, name])).toEqual([
      ['lot', null],
      ['named', 'Framework'],
    ]);
    expect(report.unmet).toMatchObject({ packages: 1, hours: 40 });
    expect(report.term.years).toHaveLength(5);
    expect(report.thresholds).toMatchObject({ reachedAtLeast: 'Executive', reachedAtMost: 'Executive' });
    expect(report.kindOfMoney).toBe('existing');
  });

  test('is plain JSON whose definitions are there', () => {
    const text = JSON.stringify(report);
    expect(JSON.parse(text)).toEqual(report);
    for (const [, key] of text.matchAll(/"definition":"(\w+)"/g)) expect(DEFINITIONS).toHaveProperty([key!]);
  });
});
