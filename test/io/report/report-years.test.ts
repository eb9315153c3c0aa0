import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { settledRead } from '../../../src/core/figures/settled-read.ts';
import { USUAL_YEARS_WISH } from '../../../src/core/years/years-wish.ts';
import { reportYears } from '../../../src/io/report/report-years.ts';
import { DEFINITIONS } from '../../../src/ui/words/definitions.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { aScenario } from '../../core/a-scenario.ts';

const dataset = aDataset({
  blocks: 'AB',
  packages: Array.from({ length: 12 }, (_, at) => ({ ...(at > 0 && { block: 'A' }), hours: 5 + at })),
  providers: [
    { name: 'Alder', hours: 60 },
    { name: 'Birch', hours: 40 },
  ],
});
const { scenario } = aScenario(dataset).withLot('North', 'A', 'Alder', 'Birch').withLot('Empty', 'B');
const read = settledRead(dataset, weaveFabric(dataset), scenario);
const wish = { ...USUAL_YEARS_WISH, weeks: 52, replications: 50 };
const report = reportYears(read, { ...wish, against: { kind: 'lead-alone' } });

describe('a report of the years', () => {
  test('is plain JSON, the same each time', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(reportYears(read, { ...wish, against: { kind: 'lead-alone' } })).toEqual(report);
  });

  test('is of the area, of each lot by name and of packages in none', () => {
    expect(report.lots.map(({ lot }) => lot)).toEqual(['North', 'Empty']);
    expect(report.replications).toBe(50);
    const hours = [...report.lots, report.inNoLot!].reduce((sum, { unmetHours }) => sum + unmetHours.mean, 0);
    expect(hours).toBeCloseTo(report.area.unmetHours.mean, 6);
    expect(report.area.bySize.map(({ size, belowHours }) => [size, belowHours])).toEqual([
      ['up-to-7', 7],
      ['7-to-14', 14],
      ['14-to-28', 28],
      ['28-or-more', null],
    ]);
    expect(report.byBlock).toHaveLength(1);
    expect(report.byBlock[0]).toMatchObject({ block: 'A' });
  });

  test('has what the plan is set against, and the difference', () => {
    expect(report.against!.kind).toBe('lead-alone');
    expect(report.difference!.packagesWaiting.mean).toBeCloseTo(
      report.area.packagesWaiting.mean - report.against!.area.packagesWaiting.mean,
      9,
    );
    expect(reportYears(read, wish)).toMatchObject({ against: null, difference: null });
  });

  test('names definitions that the screen has as well', () => {
    const named = [...JSON.stringify(report).matchAll(/"definition":"([^"]+)"/g)].map(([, key]) => key!);
    expect(named.length).toBeGreaterThan(3);
    for (const key of named) expect(DEFINITIONS).toHaveProperty(key);
  });
});
