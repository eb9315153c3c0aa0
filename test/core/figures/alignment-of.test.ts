import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { alignmentOf } from '../../../src/core/figures/alignment-of.ts';
import { figuresOf } from '../figures-of.ts';
import { aDataset } from '../a-dataset.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aScenario } from '../a-scenario.ts';

describe('how zones fall into lots', () => {
  const dataset = aDataset({
    blocks: 'ABCD',
    packages: [
      { block: 'A', hours: 6 },
      { block: 'B', hours: 2 },
      { block: 'C', hours: 4 },
      { block: 'D', hours: 1 },
      { hours: 8 },
    ],
    zones: { networks: 'XXY. / ...Z', 'all one': 'WWWW' },
  });
  const { scenario } = aScenario(dataset).withLot('North', 'A').withLot('South', 'BC');
  const figures = alignmentOf(dataset, weaveFabric(dataset), scenario, 0);

  test('has a row for each zone and one for none, a column for each lot and one for none', () => {
    expect(figures.layer).toBe('networks');
    expect(figures.zones.map((row) => [row.zone, ...row.minutesByLot])).toEqual([
      ['X', 360, 120, 0],
      ['Y', 0, 240, 0],
      ['Z', 0, 0, 0],
      ['', 0, 0, 540],
    ]);
  });

  test('finds each zone’s main lot and the share of its minutes there', () => {
    expect(figures.zones.map((row) => row.mainLot)).toEqual([1, 2, 0, 0]);
    expect(figures.zones.map((row) => row.shareInMainLot)).toEqual([0.75, 1, null, 1]);
  });

  test('counts whole zones among those with any hours', () => {
    expect([figures.wholeZones, figures.countedZones]).toEqual([1, 2]);
  });

  test('does not call a zone whole that lies in no lot', () => {
    const nowhere = alignmentOf(dataset, weaveFabric(dataset), aScenario(dataset).scenario, 0);
    expect(nowhere.zones.map((row) => row.mainLot)).toEqual([0, 0, 0, 0]);
    expect([nowhere.wholeZones, nowhere.countedZones]).toEqual([0, 2]);
  });

  test('gives one zone over everything all the minutes of each lot', () => {
    const rows = alignmentOf(dataset, weaveFabric(dataset), scenario, 1).zones;
    expect(rows.map((row) => row.minutesByLot)).toEqual([
      [360, 360, 60],
      [0, 0, 480],
    ]);
  });

  test('rows add up to the zones, and columns to the lots, whatever the plan', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { dataset, fabric, scenario } = aRandomArea(seed, {
          columns: 6,
          rows: 6,
          packages: 90,
          providers: 3,
          lots: 4,
        });
        const { packages } = dataset;
        const { zones } = alignmentOf(dataset, fabric, scenario, 0);
        zones.forEach((row, zone) => {
          const inZone = packages.weeklyMinutes.filter(
            (_, index) => fabric.zones[0]!.zoneOfPackage[index] === zone,
          );
          expect(row.weeklyMinutes).toBe(inZone.reduce((sum, minutes) => sum + minutes, 0));
          expect(row.minutesByLot.reduce((sum, minutes) => sum + minutes, 0)).toBe(row.weeklyMinutes);
        });
        const { lots, unassigned } = figuresOf(dataset, fabric, scenario).figures;
        [...lots, unassigned].forEach(({ load }, column) => {
          const inLot = zones.reduce((sum, row) => sum + row.minutesByLot[column]!, 0);
          expect(inLot).toBe(load.weeklyMinutes);
        });
      }),
      { numRuns: 25, seed: 8 },
    );
  });
});
