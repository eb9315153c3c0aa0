import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packagesInNeed } from '../../../src/core/allocation/packages-in-need.ts';
import { DISCLOSURE_RULES } from '../../../src/core/disclosure/disclosure-rules.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { LEAST_IN_AREA, safeNeed } from '../../../src/core/publication/safe-need.ts';
import { aDataset, type PackageWords } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';

const LETTERS = [...'ABCDEFGH'];

function needOf(packages: readonly PackageWords[], rule: keyof typeof DISCLOSURE_RULES) {
  const dataset = aDataset({ blocks: 'ABCD/EFGH', packages });
  const read = aPlanRead(
    dataset,
    weaveFabric(dataset),
    aScenario(dataset).withLot('All', 'ABCDEFGH').scenario,
  );
  return { read, need: safeNeed(read, 'waiting-now', DISCLOSURE_RULES[rule]) };
}

const waiting = (block: string, count: number, person?: string): PackageWords[] =>
  Array.from({ length: count }, () => ({
    hours: 6,
    block,
    status: 'waiting' as const,
    ...(person === undefined ? {} : { person }),
  }));

describe('need on a map that leaves the app', () => {
  test('is of areas in which enough people wait, spread over all their ground', () => {
    const { read, need } = needOf([...waiting('A', 6), ...waiting('B', 3)], 'nhs-sub-national');
    expect(need.leastPeople).toBe(8);
    const [a, b] = [need.areaOfBlock[0], need.areaOfBlock[1]];
    expect(a).toBe(b);
    const { areaSquareMetres } = read.ledger.fabric;
    const hours = (9 * 6) / ((areaSquareMetres[0]! + areaSquareMetres[1]!) / 1e6);
    expect(need.densities[0]).toBeCloseTo(hours, 9);
    expect(need.densities[1]).toBe(need.densities[0]);
    expect(need.densities[7]).toBe(0);
    expect(need.top).toBeGreaterThanOrEqual(hours);
  });

  test('is none where fewer people wait in all than may be shown', () => {
    const { need } = needOf(waiting('A', 7), 'nhs-sub-national');
    expect([...need.densities]).toEqual(new Array(8).fill(0));
  });

  test('counts a person with many packages once', () => {
    const { need } = needOf([...waiting('A', 6, 'one'), ...waiting('A', 4)], 'under-five');
    expect(need.leastPeople).toBe(LEAST_IN_AREA);
    expect(need.densities[0]).toBeGreaterThan(0);
    expect(needOf([...waiting('A', 6, 'one'), ...waiting('A', 3)], 'under-five').need.densities[0]).toBe(0);
  });

  test('is never of an area with fewer people than the rule lets a table say, nor of fewer than five', () => {
    const home = fc.record({ block: fc.constantFrom(...LETTERS), person: fc.integer({ min: 0, max: 30 }) });
    const rules = fc.constantFrom('nhs-sub-national', 'under-five', 'under-ten', 'none' as const);
    fc.assert(
      fc.property(fc.array(home, { maxLength: 50 }), rules, (homes, rule) => {
        const words = homes.flatMap(({ block, person }) => waiting(block, 1, `${block}${person}`));
        const { read, need } = needOf(words, rule);
        const { fabric, dataset } = read.ledger;
        const people = new Map<number, Set<number>>();
        for (const index of packagesInNeed(read.ledger, 'waiting-now')) {
          const area = need.areaOfBlock[fabric.blockOfPackage[index]!]!;
          people.set(area, (people.get(area) ?? new Set()).add(dataset.packages.person[index]!));
        }
        const least = Math.max(5, DISCLOSURE_RULES[rule].mostHidden + 1);
        const tooFew = need.areaOfBlock.filter(
          (area, block) => need.densities[block]! > 0 && people.get(area)!.size < least,
        );
        expect([...tooFew]).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
