import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { piecesOfLot } from '../../../src/core/figures/pieces-of-lot.ts';
import { resolveLinks } from '../../../src/core/figures/resolve-links.ts';
import { keepsLotTogether } from '../../../src/core/suggest/keeps-lot-together.ts';
import { aDataset, blocksCalled } from '../a-dataset.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aScenario } from '../a-scenario.ts';

test('a lot stays together without a block at its end, and not without one in its middle', () => {
  const dataset = aDataset({ blocks: 'ABC/DEF' });
  const fabric = weaveFabric(dataset);
  const { assignment } = aScenario(dataset).withLot('North', 'ABC').scenario;
  const without = (code: string) =>
    keepsLotTogether(fabric.neighbours, assignment, blocksCalled(dataset, code)[0]!);
  expect(['A', 'B', 'C'].map(without)).toEqual([true, false, true]);
});

test('a lot stays together by a way round, by a ferry, and not across a river', () => {
  const dataset = aDataset({ blocks: 'ABC/D.E/FGH' });
  const fabric = weaveFabric(dataset);
  const [block] = blocksCalled(dataset, 'B') as [BlockIndex];
  const ring = aScenario(dataset).withLot('Ring', 'ABCDEFGH').scenario.assignment;
  const row = aScenario(dataset).withLot('Row', 'ABC').scenario.assignment;
  const ferry = resolveLinks(fabric, [{ kind: 'join', between: ['A', 'C'], name: 'Ferry' }]);
  const river = resolveLinks(fabric, [{ kind: 'sever', between: ['F', 'G'], name: 'River' }]);
  expect(keepsLotTogether(fabric.neighbours, ring, block)).toBe(true);
  expect(keepsLotTogether(ferry, row, block)).toBe(true);
  expect(keepsLotTogether(river, ring, block)).toBe(false);
});

test('a block that is a piece by itself leaves its lot in no more pieces', () => {
  const dataset = aDataset({ blocks: 'ABCD' });
  const { assignment } = aScenario(dataset).withLot('North', 'ACD').scenario;
  const [alone] = blocksCalled(dataset, 'A') as [BlockIndex];
  expect(keepsLotTogether(weaveFabric(dataset).neighbours, assignment, alone)).toBe(true);
});

test('on any ground it says what counting the pieces says', () => {
  const met = new Set<boolean>();
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, at) => {
      const size = { columns: 6, rows: 6, packages: 1, providers: 1, lots: 2 };
      const { fabric, scenario } = aRandomArea(seed, size);
      const block = (at % fabric.count) as BlockIndex;
      const { assignment } = scenario;
      const lot = assignment[block]!;
      const without = assignment.with(block, 99);
      const kept = keepsLotTogether(fabric.neighbours, assignment, block);
      met.add(kept);
      const grew = piecesOfLot(fabric, without, lot).length > piecesOfLot(fabric, assignment, lot).length;
      expect(kept).toBe(!grew);
    }),
    { numRuns: 200, seed: 4 },
  );
  expect(met.size).toBe(2);
});
