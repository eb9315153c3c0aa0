import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { expect, test } from 'vitest';
import { reportWaiting } from '../../../src/io/report/report-waiting.ts';
import { DEFINITIONS } from '../../../src/ui/words/definitions.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { aPlanRead } from '../../core/a-plan-read.ts';
import { aScenario } from '../../core/a-scenario.ts';

const dataset = aDataset({
  blocks: 'AB',
  asOf: '2024-03-31',
  packages: [
    { block: 'A', hours: 9 },
    { block: 'A', hours: 4.5, carers: 2, status: 'waiting', waitingSince: '2024-03-21' },
    { block: 'B', hours: 2, status: 'handed-back' },
    { hours: 1 },
  ],
  providers: [{ name: 'Alder', hours: 11, doubleHanded: false }],
  zones: { networks: 'XY' },
});
const { scenario } = aScenario(dataset).withLot('North', 'A', 'Alder').withLot('South', 'B').withSpotHours(2);
const report = reportWaiting(aPlanRead(dataset, weaveFabric(dataset), scenario));

test('a report of waiting is plain JSON in hours, with who, why and where', () => {
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(report.total).toEqual({
    nobody: { packages: 2, people: 2, hours: 5.5 },
    bought: { packages: 1, people: 1, hours: 2 },
  });
  expect(report.byLot.map(({ lot, nobody }) => [lot, nobody.hours])).toEqual([
    ['North', 4.5],
    ['South', 0],
    [null, 1],
  ]);
  expect(report.causes).toMatchObject([
    { lot: 'North', reason: 'no-eligible-provider', lack: 'double-handed', people: 1, mostRoom: null },
    { lot: null, reason: 'in-no-lot', smallestPackageHours: 1 },
  ]);
  expect(report.byBlock.map(({ block }) => block)).toEqual(['A', null, 'B']);
  expect(report.byZone[0]!.zones.map(({ zone }) => zone)).toEqual(['X', null, 'Y']);
});

test('and who waits today, for how long, and what becomes of them', () => {
  expect(report.today.all).toMatchObject({
    packages: 2,
    hours: 6.5,
    from8To28Days: 1,
    notKnown: 1,
    longestDays: 10,
  });
  expect(report.today.underThePlan).toMatchObject({ nobody: { packages: 1 }, bought: { packages: 1 } });
});

test('every definition it names is one the screen gives', () => {
  const named = [...JSON.stringify(report).matchAll(/"definition":"([^"]+)"/g)].map(([, name]) => name!);
  expect(named).toContain('waitDays');
  expect(named.filter((name) => !(name in DEFINITIONS))).toEqual([]);
});
