import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockIndex, Fabric } from '../../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { moveBlock, openLedger, piecesOf } from '../../../src/core/figures/ledger.ts';
import { NO_LOT, type LotId } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aScenario } from '../a-scenario.ts';

const [NORTH, SOUTH] = [1 as LotId, 2 as LotId];
const SIZE = { columns: 8, rows: 8, packages: 120, providers: 2, lots: 5 };

describe('the account of a lot', () => {
  const dataset = aDataset({
    blocks: 'AB',
    packages: [
      { block: 'A', hours: 7, visits: 14, person: 'Ada' },
      { block: 'B', hours: 3, visits: 3.5, person: 'Ada', status: 'waiting' },
      { hours: 2, visits: 1, person: 'Bea', status: 'handed-back' },
      { hours: 1, visits: 1, person: 'Bea' },
    ],
  });
  const fabric = weaveFabric(dataset);

  test('holds what its blocks hold; what lies outside every block is under no lot', () => {
    const { accounts } = openLedger(dataset, fabric, aScenario(dataset).withLot('North', 'A').scenario);
    expect(accounts[NORTH]).toMatchObject({
      blocks: 1,
      packages: 1,
      people: 1,
      weeklyMinutes: 420,
      weeklyVisits: 14,
      waitingPackages: 0,
      areaSquareMetres: fabric.areaSquareMetres[0],
    });
    expect(accounts[NO_LOT]).toMatchObject({
      blocks: 1,
      packages: 3,
      people: 2,
      weeklyMinutes: 360,
      weeklyVisits: 5.5,
      waitingPackages: 2,
      waitingMinutes: 300,
    });
  });

  test('moves with a block, and its perimeter with the borders that join or part', () => {
    const ledger = openLedger(
      dataset,
      fabric,
      aScenario(dataset).withLot('North', 'A').withLot('South', '').scenario,
    );
    const [outerA, outerB] = fabric.outerBorderMetres;
    const between = fabric.neighbours.borderMetres[0]!;
    expect(ledger.accounts[NORTH]!.perimeterMetres).toBe(outerA! + between);
    moveBlock(ledger, 1 as BlockIndex, NORTH);
    expect(ledger.accounts[NORTH]!.perimeterMetres).toBe(outerA! + outerB!);
    expect(ledger.accounts[NO_LOT]).toMatchObject({ blocks: 0, perimeterMetres: 0, weeklyMinutes: 180 });
    moveBlock(ledger, 0 as BlockIndex, SOUTH);
    expect(ledger.accounts[NORTH]!.perimeterMetres).toBe(outerB! + between);
    expect(ledger.accounts[SOUTH]!.perimeterMetres).toBe(outerA! + between);
  });

  test('is not written on the plan it was opened from', () => {
    const { scenario } = aScenario(dataset).withLot('North', 'A');
    moveBlock(openLedger(dataset, fabric, scenario), 0 as BlockIndex, NO_LOT);
    expect([...scenario.assignment]).toEqual([1, 0]);
  });

  test('opened with the demand of another fabric of the ground is as one opened without', () => {
    const { scenario } = aScenario(dataset).withLot('North', 'A');
    const cut = { ...fabric, blockOfPackage: fabric.blockOfPackage.toReversed() };
    const { demand } = openLedger(dataset, fabric, scenario);
    expect(openLedger(dataset, cut, scenario, demand)).toEqual(openLedger(dataset, cut, scenario));
  });

  test('works its pieces out anew only after a change', () => {
    const ledger = openLedger(
      dataset,
      fabric,
      aScenario(dataset).withLot('North', 'A').withLot('South', '').scenario,
    );
    const [north, south] = [piecesOf(ledger, NORTH), piecesOf(ledger, SOUTH)];
    moveBlock(ledger, 1 as BlockIndex, NORTH);
    expect(piecesOf(ledger, SOUTH)).toBe(south);
    expect(piecesOf(ledger, NORTH)).not.toBe(north);
    expect(piecesOf(ledger, NORTH)).toEqual([[0, 1]]);
    const joined = piecesOf(ledger, NORTH);
    moveBlock(ledger, 1 as BlockIndex, NORTH);
    expect(piecesOf(ledger, NORTH)).toBe(joined);
  });
});

describe('an account kept up block by block', () => {
  const moves = fc.array(fc.tuple(fc.nat(9999), fc.nat(SIZE.lots)), { maxLength: 200, size: 'max' });

  test('equals one opened afresh, to the last bit, after any moves', () => {
    fc.assert(
      fc.property(fc.nat(), moves, (seed, list) => {
        const { dataset, fabric, scenario } = aRandomArea(seed, SIZE);
        const kept = openLedger(dataset, fabric, scenario);
        for (const [at, lot] of list) {
          moveBlock(kept, (at % fabric.count) as BlockIndex, lot as LotId);
          piecesOf(kept, (at % (SIZE.lots + 1)) as LotId);
        }
        const fresh = openLedger(dataset, fabric, { ...scenario, assignment: kept.assignment.slice() });
        expect(fresh.assignment).toEqual(kept.assignment);
        for (let lot = 0 as LotId; lot <= SIZE.lots; lot++) {
          expect(piecesOf(kept, lot as LotId)).toEqual(piecesOf(fresh, lot as LotId));
        }
        expect(kept.accounts).toEqual(fresh.accounts);
      }),
      { numRuns: 25, seed: 9 },
    );
  });

  test('has the perimeter of the arcs with the lot on one side alone, and the area of its blocks', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { dataset, fabric, scenario } = aRandomArea(seed, SIZE);
        const { accounts } = openLedger(dataset, fabric, scenario);
        accounts.forEach((account, lot) => {
          expect(account.perimeterMetres).toBe(perimeterByArcs(fabric, scenario.assignment, lot));
          const areas = fabric.areaSquareMetres.filter((_, block) => scenario.assignment[block] === lot);
          expect(account.areaSquareMetres).toBe(areas.reduce((sum, area) => sum + area, 0));
        });
      }),
      { numRuns: 25, seed: 10 },
    );
  });
});

function perimeterByArcs({ arcs }: Fabric, assignment: Int16Array, lot: number): number {
  let metres = 0;
  for (let arc = 0; arc < arcs.count; arc++) {
    const sides = [arcs.first[arc]!, arcs.second[arc]!].map(
      (block) => block >= 0 && assignment[block] === lot,
    );
    if (sides[0] !== sides[1]) metres += arcs.lengthMetres[arc]!;
  }
  return metres;
}
