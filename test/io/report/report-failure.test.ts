import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { expect, test } from 'vitest';
import { reportFailure } from '../../../src/io/report/report-failure.ts';
import { DEFINITIONS } from '../../../src/ui/words/definitions.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { aPlanRead } from '../../core/a-plan-read.ts';
import { aScenario } from '../../core/a-scenario.ts';

const dataset = aDataset({
  blocks: 'AB',
  packages: [
    { block: 'A', hours: 6, provider: 'Alder' },
    { block: 'A', hours: 3, provider: 'Birch' },
    { block: 'B', hours: 4.5, provider: 'Cedar' },
  ],
  providers: [
    { name: 'Alder', hours: 9 },
    { name: 'Birch', hours: 3 },
    { name: 'Cedar', hours: 20 },
  ],
});
const { scenario } = aScenario(dataset)
  .withLot('North', 'A', 'Alder', 'Birch')
  .withLot('South', 'B', 'Cedar')
  .withLot('Empty', '');
const report = reportFailure(aPlanRead(dataset, weaveFabric(dataset), scenario));

test('a report of failure is plain JSON in hours, with the worst of the area and of each lot', () => {
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(report.worst).toMatchObject({
    provider: 'Alder',
    displacedHours: 6,
    partnersHours: 0,
    strandedHours: 6,
  });
  expect(report.failures.map(({ provider, strandedHours }) => [provider, strandedHours])).toEqual([
    ['Alder', 6],
    ['Cedar', 4.5],
    ['Birch', 0],
  ]);
  expect(report.failures[2]!.absorbedBy).toEqual([{ provider: 'Alder', packages: 1, hours: 3 }]);
  expect(report.worstByLot.map(({ lot, provider }) => [lot, provider])).toEqual([
    ['North', 'Alder'],
    ['South', 'Cedar'],
    ['Empty', null],
  ]);
});

test('and with the lead alone beside all seats', () => {
  const { withAllSeats, withLeadAlone } = report.twoAgainstOne;
  expect(withAllSeats.area).toMatchObject({ hours: 13.5, unmetHours: 0 });
  expect(withLeadAlone.lots[0]).toEqual({
    lot: 'North',
    hours: 9,
    unmetHours: 0,
    utilisation: 1,
    worstFailure: { provider: 'Alder', displacedHours: 9, strandedHours: 9 },
    hangsOn: 'Alder',
  });
});

test('every definition it names is one the screen gives', () => {
  const named = [...JSON.stringify(report).matchAll(/"definition":"([^"]+)"/g)].map(([, name]) => name!);
  expect(named).toContain('worstFailure');
  expect(named.filter((name) => !(name in DEFINITIONS))).toEqual([]);
});
