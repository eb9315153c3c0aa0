import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { chooseColour } from '../../../src/core/scenario/choose-colour.ts';
import { LOT_COLOURS } from '../../../src/core/scenario/lot-look.ts';
import { NO_LOT, type Lot, type LotId } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aScenario } from '../a-scenario.ts';

describe('a colour for a lot', () => {
  const dataset = aDataset({ blocks: 'ABCD' });
  const fabric = weaveFabric(dataset);

  test('is the first of the palette when there are no other lots', () => {
    const { assignment } = aScenario(dataset).withLot('North', 'A').scenario;
    expect(chooseColour(fabric, assignment, [], 1)).toBe(LOT_COLOURS[0]);
  });

  test('is one that nobody has while there is one, neighbour or not', () => {
    const { assignment, lots } = aScenario(dataset).withLot('North', 'A').withLot('South', 'D').scenario;
    expect(chooseColour(fabric, assignment, lots, 3)).toBe(LOT_COLOURS[2]);
  });

  test('once all are taken, is one of a lot that is not beside it', () => {
    const others = LOT_COLOURS.map((colour, at): Lot => ({ id: (at + 1) as LotId, name: `${at}`, colour }));
    const assignment = Int16Array.of(1, 13, 2, 3);
    expect(chooseColour(fabric, assignment, others, 13)).toBe(LOT_COLOURS[2]);
  });

  test('does not mind the colour the lot has now', () => {
    const { assignment, lots } = aScenario(dataset).withLot('North', 'AB').scenario;
    expect(chooseColour(fabric, assignment, lots, 1)).toBe(LOT_COLOURS[0]);
  });

  test('is seen to clash whatever letter case the neighbour writes it in', () => {
    const lots = [{ id: 1 as LotId, name: 'North', colour: LOT_COLOURS[0].toLowerCase() }];
    expect(chooseColour(fabric, Int16Array.of(1, 2, 0, 0), lots, 2)).not.toBe(LOT_COLOURS[0]);
  });

  test('is never a neighbour’s while the palette has another, on any ground', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const size = { columns: 7, rows: 7, packages: 1, providers: 1, lots: 20 };
        const { fabric, scenario } = aRandomArea(seed, size);
        const { assignment } = scenario;
        const coloured: Lot[] = [];
        for (const lot of scenario.lots) {
          coloured.push({ ...lot, colour: chooseColour(fabric, assignment, coloured, lot.id) });
          const colours = besideLot(fabric, assignment, lot.id)
            .map((id) => coloured.find((other) => other.id === id)?.colour)
            .filter((colour) => colour !== undefined);
          const free = LOT_COLOURS.some((colour) => !colours.includes(colour));
          expect(free && colours.includes(coloured.at(-1)!.colour)).toBe(false);
        }
      }),
      { numRuns: 30, seed: 3 },
    );
  });
});

function besideLot(fabric: ReturnType<typeof weaveFabric>, assignment: Int16Array, lot: number): number[] {
  const { count, first, second } = fabric.arcs;
  const beside = new Set<number>();
  for (let arc = 0; arc < count; arc++) {
    if (second[arc]! < 0) continue;
    const [a, b] = [assignment[first[arc]!]!, assignment[second[arc]!]!];
    if (a === lot) beside.add(b);
    if (b === lot) beside.add(a);
  }
  beside.delete(lot);
  beside.delete(NO_LOT);
  return [...beside];
}
