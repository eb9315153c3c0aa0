import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOfLots, type ChangeSum } from '../../../src/core/comparison/change-of-lots.ts';
import { cutBlocks } from '../../../src/core/edits/cut-blocks.ts';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import { cutFabric } from '../../../src/core/fabric/cut-fabric.ts';
import { NO_BLOCK } from '../../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aScenario } from '../a-scenario.ts';
import { cornerAt } from '../drawing.ts';

const dataset = aDataset({
  blocks: 'AB/CD',
  packages: [
    { block: 'A', hours: 2, person: 'one' },
    { block: 'A', hours: 3, person: 'one' },
    { block: 'B', hours: 5 },
    { block: 'C', hours: 7 },
    { hours: 11 },
  ],
});
const ground = weaveFabric(dataset);
const readOf = (scenario: Scenario) =>
  aPlanRead(dataset, cutFabric(dataset, ground, scenario.cuts), scenario);
const rows = readOf(aScenario(dataset).withLot('North', 'AB').withLot('South', 'CD').scenario);
const columns = readOf(aScenario(dataset).withLot('East', 'BD').withLot('West', 'AC').scenario);

describe('from one plan to another', () => {
  test('who and what is in a lot that is not the one their lot goes on as has changed lot', () => {
    // North goes on as East (5 of its 10 hours), South as West (7 of 7); or North as West and South as none.
    const change = changeOfLots(rows, columns);
    expect(change.goesOnAs).toEqual([1, 2]);
    expect([change.people, change.packages, change.weeklyMinutes]).toEqual([1, 2, 5 * 60]);
    expect(change.blocks.map(({ code, from, to, share, people }) => [code, from, to, share, people])).toEqual(
      [
        ['A', 1, 2, 1, 1],
        ['D', 2, 1, 1, 0],
      ],
    );
    expect(change.matrix.map((row) => row.map(({ weeklyMinutes }) => weeklyMinutes / 60))).toEqual([
      [5, 5, 0],
      [0, 7, 0],
      [0, 0, 11],
    ]);
  });

  test('nothing changes where only names, colours and numbers do', () => {
    const renamed = aScenario(dataset).withLot('Below', 'CD').withLot('Above', 'AB').scenario;
    const change = changeOfLots(rows, readOf(renamed));
    expect(change.goesOnAs).toEqual([2, 1]);
    expect([change.people, change.packages, change.blocks]).toEqual([0, 0, []]);
  });

  test('a block of which a part changes is said once, with the part', () => {
    const line = [cornerAt(-0.5, 0.5), cornerAt(1, 0.5)];
    const cut = cutBlocks(rows.scenario, ground, { line, closed: false });
    if (isRefusal(cut)) throw new Error(cut.refused);
    const given = {
      ...cut,
      assignment: cut.assignment.map((lot, at) => (at === cut.assignment.length - 1 ? 2 : lot)),
    };
    const { blocks } = changeOfLots(rows, readOf(given));
    expect(blocks.map(({ code }) => code)).toEqual(['A']);
    expect(blocks[0]!.share).toBeGreaterThan(0.2);
    expect(blocks[0]!.share).toBeLessThan(0.8);
    expect(changeOfLots(readOf(given), readOf(structuredClone(given))).blocks).toEqual([]);
    const back = changeOfLots(readOf(given), rows).blocks[0]!;
    expect([back.from, back.to]).toEqual([2, 1]);
    expect(back.share).toBeCloseTo(blocks[0]!.share, 9);
  });
});

describe('from any plan to any other', () => {
  const size = { columns: 5, rows: 4, packages: 40, providers: 3, lots: 3 };
  const seeds = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 5 }));
  const twoPlans = (seed: number, shift: number) => {
    const { dataset: area, fabric, scenario } = aRandomArea(seed, size);
    const turned = scenario.assignment.map((lot, block) => (block % shift === 0 ? (lot + 1) % 4 : lot));
    return [scenario, { ...scenario, assignment: turned }].map((plan) => aPlanRead(area, fabric, plan)) as [
      ReturnType<typeof aPlanRead>,
      ReturnType<typeof aPlanRead>,
    ];
  };
  const sumOf = (sums: readonly ChangeSum[], of: keyof ChangeSum) =>
    sums.reduce((sum, each) => sum + each[of], 0);

  test('the rows and columns of the matrix hold what the lots hold', () => {
    fc.assert(
      fc.property(seeds, ([seed, shift]) => {
        const [from, to] = twoPlans(seed, shift);
        const { matrix } = changeOfLots(from, to);
        const { packages } = from.ledger.dataset;
        const heldBy = ({ ledger, scenario }: typeof from, lot: number) =>
          [...packages.person.keys()].filter((index) => {
            const block = ledger.fabric.blockOfPackage[index]!;
            return (block === NO_BLOCK ? 0 : scenario.assignment[block]) === lot;
          });
        const holds = (sums: readonly ChangeSum[], held: readonly number[]) => {
          expect(sumOf(sums, 'packages')).toBe(held.length);
          const minutes = held.reduce((sum, index) => sum + packages.weeklyMinutes[index]!, 0);
          expect(sumOf(sums, 'weeklyMinutes')).toBe(minutes);
          // A person with packages in several lots is in several cells.
          const people = new Set(held.map((index) => packages.person[index])).size;
          expect(sumOf(sums, 'people')).toBeGreaterThanOrEqual(people);
          expect(Math.max(0, ...sums.map((sum) => sum.people))).toBeLessThanOrEqual(people);
        };
        from.scenario.lots.forEach(({ id }, row) => holds(matrix[row]!, heldBy(from, id)));
        to.scenario.lots.forEach(({ id }, column) =>
          holds(
            matrix.map((row) => row[column]!),
            heldBy(to, id),
          ),
        );
        expect(sumOf(matrix.flat(), 'packages')).toBe(packages.count);
      }),
      { numRuns: 40 },
    );
  });

  test('a plan does not differ from itself, and there and back the same packages change', () => {
    fc.assert(
      fc.property(seeds, ([seed, shift]) => {
        const [from, to] = twoPlans(seed, shift);
        expect(changeOfLots(from, from).packages).toBe(0);
        const [there, back] = [changeOfLots(from, to), changeOfLots(to, from)];
        expect(there.weeklyMinutes).toBe(back.weeklyMinutes);
        const turned = there.matrix[0]!.map((_, column) => there.matrix.map((row) => row[column]!));
        expect(turned).toEqual(back.matrix);
        expect(there.blocks.reduce((sum, { packages }) => sum + packages, 0)).toBeLessThanOrEqual(
          there.packages,
        );
      }),
      { numRuns: 40 },
    );
  });
});
