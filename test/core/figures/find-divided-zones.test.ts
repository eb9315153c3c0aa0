import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_BLOCK } from '../../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { findDividedZones } from '../../../src/core/figures/find-divided-zones.ts';
import { openLedger, type Ledger } from '../../../src/core/figures/ledger.ts';
import { aDataset } from '../a-dataset.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aScenario } from '../a-scenario.ts';

describe('the zones that lots divide', () => {
  const dataset = aDataset({
    blocks: 'ABCDE',
    packages: [
      { block: 'A', hours: 2, person: 'Ann' },
      { block: 'B', hours: 6, person: 'Ann' },
      { block: 'B', hours: 1, person: 'Bob' },
      { block: 'A', hours: 3, person: 'Ann' },
      { block: 'C', hours: 9 },
      { block: 'D', hours: 9 },
      { block: 'D', hours: 0 },
      { hours: 9 },
    ],
    zones: { networks: 'XXYYZ', wide: 'WWWWW' },
  });
  const fabric = weaveFabric(dataset);
  const { scenario } = aScenario(dataset).withLot('North', 'A').withLot('South', 'BE');
  const ledger = openLedger(dataset, fabric, scenario);

  test('have minutes in two lots or more, with packages and people in each, most minutes first', () => {
    expect(findDividedZones(ledger, 0)).toEqual([
      {
        kind: 'zone-divided',
        layer: 0,
        zone: 0,
        parts: [
          { lot: 2, weeklyMinutes: 420, packages: 2, people: 2 },
          { lot: 1, weeklyMinutes: 300, packages: 2, people: 1 },
        ],
      },
    ]);
  });

  test('count ground in no lot as a part, but no package outside every block', () => {
    expect(findDividedZones(ledger, 1)[0]!.parts).toEqual([
      { lot: 0, weeklyMinutes: 1080, packages: 3, people: 3 },
      { lot: 2, weeklyMinutes: 420, packages: 2, people: 2 },
      { lot: 1, weeklyMinutes: 300, packages: 2, people: 1 },
    ]);
  });

  test('come with most minutes outside their main part first', () => {
    const rich = aDataset({
      blocks: 'ABCD',
      packages: [
        { block: 'A', hours: 9 },
        { block: 'B', hours: 1 },
        { block: 'C', hours: 4 },
        { block: 'D', hours: 3 },
      ],
      zones: { networks: 'XXYY' },
    });
    const plan = aScenario(rich).withLot('North', 'AC').withLot('South', 'BD').scenario;
    const zones = findDividedZones(openLedger(rich, weaveFabric(rich), plan), 0).map(({ zone }) => zone);
    expect(zones).toEqual([1, 0]);
  });

  test('are those found by asking each package, whatever the plan', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const size = { columns: 5, rows: 5, packages: 60, providers: 3, lots: 3 };
        const area = aRandomArea(seed, size);
        const found = findDividedZones(openLedger(area.dataset, area.fabric, area.scenario), 0);
        const asked = askEachPackage(openLedger(area.dataset, area.fabric, area.scenario));
        expect(found.map(({ zone }) => zone).toSorted((a, b) => a - b)).toEqual([...asked.keys()]);
        for (const { zone, parts } of found) {
          expect(parts.toSorted((a, b) => a.lot - b.lot)).toEqual(asked.get(zone));
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** For each divided zone, its parts by lot number. */
function askEachPackage({ dataset: { packages }, fabric, assignment }: Ledger) {
  const { zoneOfPackage, layer } = fabric.zones[0]!;
  const located = [...fabric.blockOfPackage.keys()].filter(
    (index) => fabric.blockOfPackage[index] !== NO_BLOCK && zoneOfPackage[index] !== layer.zones.length,
  );
  const lotOf = (index: number) => assignment[fabric.blockOfPackage[index]!]!;
  const partOf = (lot: number, part: readonly number[]) => ({
    lot,
    weeklyMinutes: part.reduce((sum, index) => sum + packages.weeklyMinutes[index]!, 0),
    packages: part.length,
    people: new Set(part.map((index) => packages.person[index])).size,
  });
  const zones = layer.zones.map((_, zone) => {
    const inside = located.filter((index) => zoneOfPackage[index] === zone);
    const lots = [...new Set(inside.map(lotOf))].toSorted((a, b) => a - b);
    const parts = lots.map((lot) =>
      partOf(
        lot,
        inside.filter((index) => lotOf(index) === lot),
      ),
    );
    return [zone, parts] as const;
  });
  return new Map(zones.filter(([, parts]) => parts.length > 1));
}
