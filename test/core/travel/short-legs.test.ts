import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { legKilometres } from '../../../src/core/travel/leg-kilometres.ts';
import { shortLegs } from '../../../src/core/travel/short-legs.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';
import { seeded } from '../seeded.ts';

function read(packages: number, providers: readonly string[]) {
  const dataset = aDataset({
    blocks: 'AAAA/AAAA/AAAA/AAAA',
    packages: Array.from({ length: packages }, () => ({ block: 'A', hours: 7 })),
    providers: providers.map((name) => ({ name, hours: (7 * packages) / providers.length })),
  });
  const fabric = weaveFabric(dataset);
  const { scenario } = aScenario(dataset).withLot('All', 'A', ...providers);
  return { plan: aPlanRead(dataset, fabric, scenario), squareKilometres: fabric.areaSquareMetres[0]! / 1e6 };
}

describe('legs short enough to walk or cycle', () => {
  test('are as many as Rayleigh’s distribution around the mean leg says', () => {
    const { plan, squareKilometres } = read(8, ['Alder']);
    const mean = legKilometres(squareKilometres, 8) * 1.35;
    const random = seeded(5);
    // Drawn from the distribution by its inverse, and counted.
    const legs = Array.from(
      { length: 40_000 },
      () => mean * Math.sqrt((-4 / Math.PI) * Math.log(1 - random())),
    );
    const share = (most: number) => legs.filter((leg) => leg <= most).length / legs.length;
    expect(legs.reduce((sum, leg) => sum + leg, 0) / legs.length / mean).toBeCloseTo(1, 2);
    expect(shortLegs(plan).toWalk).toBeCloseTo(share(1.6), 2);
    expect(shortLegs(plan).toWalkOrCycle).toBeCloseTo(share(5), 2);
  });

  test('are fewer where two providers share the same clients', () => {
    const [one, two] = [read(8, ['Alder']), read(8, ['Alder', 'Birch'])].map(
      ({ plan }) => shortLegs(plan).toWalk!,
    );
    expect(two).toBeLessThan(one!);
  });

  test('are not known where nobody is visited', () => {
    expect(shortLegs(read(0, ['Alder']).plan)).toEqual({ toWalk: null, toWalkOrCycle: null });
  });
});
